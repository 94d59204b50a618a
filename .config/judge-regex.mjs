// One expression at a time, for check-regexes.mjs: does a string make it read slower than linear?
import { isMainThread, parentPort } from 'node:worker_threads'
import fc from 'fast-check'

process.env.RECHECK_BACKEND = 'pure'
const { checkSync } = await import('recheck')

/** How long recheck may look at one expression, in milliseconds. */
const TIMEOUT = 350
/** Units of the string on which an expression is tried. */
const LENGTHS = [64, 1_000, 20_000]
/** What a unit of text may cost, in microseconds. */
const LIMIT = 5
/** Below this a clock tells nothing, in milliseconds. */
const NOISE = 3
const SAMPLES = 10

/** Strings that recheck found, at a given length. */
function fromRecheck({ pumps, suffix, base }) {
  return (length) => {
    const unit = pumps.reduce((sum, { pump }) => sum + pump.length, 0) || 1
    const times = Math.min(Math.ceil(length / unit), Math.max(base, 1) * 1000)
    return pumps.map(({ prefix, pump, bias }) => prefix + pump.repeat(times + Math.max(bias, 0))).join('') + suffix
  }
}

/** Strings that the expression matches, with a piece of them repeated and the end spoilt. */
function* fromSamples(source, flags) {
  let samples = []
  try {
    const expression = new RegExp(source, flags.replace(/[gy]/g, ''))
    samples = fc.sample(fc.stringMatching(expression), { numRuns: SAMPLES, seed: 1 })
  } catch {
    // look-behind and the like cannot be sampled: its own letters stand in
  }
  const letters = [...new Set(source.replace(/\\./g, ''))].filter((letter) => !/[\\^$.|?*+()[\]{},:<>=!-]/.test(letter))
  for (const pump of [' ', '\t', '0', 'a', '가', '-', '.', '@', ...letters.slice(0, 24)])
    yield (length) => `${pump.repeat(length)}\u0000`
  for (const sample of samples) {
    const text = sample.slice(0, 60)
    for (let at = 0; at < text.length; at += Math.max(1, Math.floor(text.length / 12))) {
      for (const width of [1, 2, 5])
        yield (length) => `${text.slice(0, at)}${text.slice(at, at + width).repeat(length / width)}\u0000`
    }
    yield (length) => `${text.repeat(length / Math.max(1, text.length))}\u0000`
  }
}

/** The cost of a unit of the text in microseconds, and the whole in milliseconds; the shortest of some tries. */
function measure(expression, text) {
  let whole = Number.POSITIVE_INFINITY
  for (let i = 0; i < 3; i++) {
    const start = performance.now()
    expression.lastIndex = 0
    expression.exec(text)
    whole = Math.min(whole, performance.now() - start)
    if (whole < NOISE) break
  }
  return { whole, unit: (whole * 1000) / text.length }
}

/** What is wrong with the expression; nothing where it reads in linear time. */
export function judgeRegex({ source, flags }) {
  // nothing in it repeats
  if (!/[*+{]/.test(source)) return undefined
  const verdict = checkSync(source, flags, { timeout: TIMEOUT })
  if (verdict.status === 'safe') return undefined
  if (verdict.status === 'unknown' && verdict.error.kind !== 'timeout') return `recheck: ${verdict.error.kind}`
  const expression = new RegExp(source, flags)
  const found = verdict.status === 'vulnerable' ? [fromRecheck(verdict.attack)] : []
  for (const textOf of [...found, ...fromSamples(source, flags)]) {
    for (const length of LENGTHS) {
      const text = textOf(length)
      const { whole, unit } = measure(expression, text)
      if (whole > NOISE && unit > LIMIT)
        return `${Math.round(whole)} ms for the ${text.length} units of ${JSON.stringify(`${text.slice(0, 40)}…${text.slice(-8)}`)}`
    }
  }
  return undefined
}

if (!isMainThread) parentPort.on('message', (regex) => parentPort.postMessage(judgeRegex(regex)))
