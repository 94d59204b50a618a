// Holds every regular expression of the packages to linear time: recheck looks for strings that make one backtrack, and
// what it finds or cannot decide is tried on this machine's engine.
//   node .config/check-regexes.mjs [ROOT]
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { buildSync } from 'esbuild'
import ts from 'typescript'

/** How long a worker may be silent over one expression before it counts as stalled, in milliseconds. */
const PATIENCE = 12_000
const JUDGE = new URL('./judge-regex.mjs', import.meta.url)

/** The expressions that a source file writes down, as `{ source, flags, at }`. */
export function literalsOf(file, text, root = '') {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found = []
  const visit = (node) => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const slash = node.text.lastIndexOf('/')
      const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1
      const at = `${relative(root, file)}:${line}`
      found.push({ source: node.text.slice(1, slash), flags: node.text.slice(slash + 1), at })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

/** The expressions that a package without dependencies puts together when it loads, and what it exports. */
async function loadRecorded(root, folder) {
  const outfile = join(root, '.turbo', `regexes-${folder}.mjs`)
  mkdirSync(join(root, '.turbo'), { recursive: true })
  buildSync({
    entryPoints: [join(root, 'packages', folder, 'src/index.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    conditions: ['@gisa/source'],
    logLevel: 'error',
  })
  const found = []
  const Plain = globalThis.RegExp
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, [source, flags]) {
      const made = new target(source, flags)
      found.push({ source: made.source, flags: made.flags, at: `packages/${folder} (new RegExp)` })
      return made
    },
  })
  const exported = await import(pathToFileURL(outfile)).finally(() => {
    globalThis.RegExp = Plain
  })
  return { found, exported }
}

/** The patterns that profiles hold as data, for addresses of articles. */
function patternsIn(value, at, seen = new Set()) {
  if (value === null || typeof value !== 'object' || seen.has(value)) return []
  seen.add(value)
  return Object.entries(value).flatMap(([key, item]) => {
    const name = typeof value.id === 'string' ? `outlet ${value.id}` : at
    const isPattern = typeof item === 'string' && (key === 'pattern' || (key === 'url' && at.endsWith('detect')))
    return isPattern
      ? [{ source: item, flags: '', at: name }]
      : patternsIn(item, key === 'detect' ? 'detect' : name, seen)
  })
}

/** Every expression of the packages under `root`, each once. */
export async function collectRegexes(root) {
  const all = []
  for (const folder of readdirSync(join(root, 'packages'))) {
    for (const name of readdirSync(join(root, 'packages', folder), { recursive: true })) {
      if (!/^(?:src|bench|fit)\/.*\.ts$/.test(name) || /\.test\.ts$|(?:^|\/)testing\//.test(name)) continue
      const file = join(root, 'packages', folder, name)
      all.push(...literalsOf(file, readFileSync(file, 'utf8'), root))
    }
  }
  for (const folder of ['core', 'outlets']) {
    const { found, exported } = await loadRecorded(root, folder)
    all.push(...found, ...patternsIn({ ...exported }, folder))
  }
  return [...new Map(all.map((regex) => [`/${regex.source}/${regex.flags}`, regex])).values()]
}

/** Judges expressions on all cores; the answer is the list of faults, `{ at, source, flags, fault }`. */
export function judgeRegexes(regexes, { cores = availableParallelism(), patience = PATIENCE } = {}) {
  const queue = [...regexes]
  const faults = []
  const work = (done) => {
    const worker = new Worker(JUDGE)
    let current
    let timer
    const stop = () => {
      clearTimeout(timer)
      worker.terminate()
    }
    const next = () => {
      clearTimeout(timer)
      current = queue.shift()
      if (!current) {
        stop()
        done()
        return
      }
      worker.postMessage(current)
      timer = setTimeout(() => {
        faults.push({ ...current, fault: `a string stalled it for ${patience / 1000} s` })
        stop()
        work(done)
      }, patience)
    }
    worker.on('message', (fault) => {
      if (fault) faults.push({ ...current, fault })
      next()
    })
    worker.on('error', (error) => {
      faults.push({ ...current, fault: `could not be judged: ${error.message}` })
      stop()
      work(done)
    })
    next()
  }
  return Promise.all(Array.from({ length: cores }, () => new Promise(work))).then(() => faults)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url))
  const regexes = await collectRegexes(root)
  const faults = await judgeRegexes(regexes)
  for (const { at, source, flags, fault } of faults) console.error(`${at}: ${fault}\n  /${source}/${flags}`)
  console.log(`${regexes.length} regular expressions, ${faults.length} slower than linear`)
  process.exitCode = faults.length ? 1 : 0
}
