import { ROLES } from '../src/decide/roles.ts'
import type { Example } from './labelled.ts'
import type { Parameters } from './parameters.ts'

/** How fitting goes. `pull` draws each weight back to its value in the tables. */
export interface TrainOptions {
  epochs: number
  rate: number
  pull: number
}

type Joint = 'gap' | 'tight' | 'same'
const JOINTS: readonly Joint[] = ['gap', 'tight', 'same']

interface Prepared {
  example: Example
  /** For each segment: pairs (role, parameter). */
  features: [number, number][][]
  joints: Uint8Array
}

/**
 * Fits the weights so that the readers' roles become likely: a conditional random field whose zones are hidden,
 * with Adam, each weight pulled towards the table.
 */
export function train(examples: readonly Example[], parameters: Parameters, options: TrainOptions): Float64Array {
  const prepared = examples.map((example) => prepare(example, parameters))
  const w = Float64Array.from(parameters.start)
  const start = Float64Array.from(parameters.start)
  const m = new Float64Array(w.length)
  const v = new Float64Array(w.length)
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    const gradient = new Float64Array(w.length)
    const machine = new Machine(parameters, w)
    for (const item of prepared) machine.accumulate(item, gradient)
    const rate = options.rate * (1 - (0.7 * epoch) / options.epochs)
    for (let i = 0; i < w.length; i++) {
      if (parameters.frozen[i]) continue
      const g = (gradient[i] as number) - options.pull * ((w[i] as number) - (start[i] as number))
      m[i] = 0.9 * (m[i] as number) + 0.1 * g
      v[i] = 0.999 * (v[i] as number) + 0.001 * g * g
      const mHat = (m[i] as number) / (1 - 0.9 ** epoch)
      const vHat = (v[i] as number) / (1 - 0.999 ** epoch)
      w[i] = (w[i] as number) + (rate * mHat) / (Math.sqrt(vHat) + 1e-8)
    }
  }
  return w
}

/** Share of the labelled segments that the best sequence gets right, weighted by nothing. */
export function accuracy(
  examples: readonly Example[],
  parameters: Parameters,
  w: Float64Array,
): { right: number; all: number; wrong: Map<string, number> } {
  const machine = new Machine(parameters, w)
  let right = 0
  let all = 0
  const wrong = new Map<string, number>()
  for (const example of examples) {
    const path = machine.best(prepare(example, parameters))
    for (const [i, gold] of example.gold.entries()) {
      if (gold < 0) continue
      all++
      if (path[i] === gold) right++
      else {
        const key = `${ROLES[gold]} → ${ROLES[path[i] as number]}`
        wrong.set(key, (wrong.get(key) ?? 0) + 1)
      }
    }
  }
  return { right, all, wrong }
}

function prepare(example: Example, parameters: Parameters): Prepared {
  const cache = new Map<string, [number, number][]>()
  const features = example.segments.map((segment) =>
    segment.findings.flatMap(({ rule }) => {
      let found = cache.get(rule)
      if (!found) {
        found = parameters.rule(rule)
        cache.set(rule, found)
      }
      return found
    }),
  )
  const joints = Uint8Array.from(example.segments, (s) => (s.first ? (s.gap === 0 ? 1 : 0) : 2))
  return { example, features, joints }
}

class Machine {
  private readonly n: number
  private readonly roles: Uint8Array
  private readonly links: Float64Array[]
  private readonly linkIndexes: Int32Array[][]
  private readonly begin: Float64Array
  private readonly end: Float64Array
  private readonly beginIndexes: [number, number][]
  private readonly endIndexes: number[]

  constructor(
    readonly parameters: Parameters,
    private readonly w: Float64Array,
  ) {
    const { states } = parameters
    const n = states.length
    this.n = n
    this.roles = Uint8Array.from(states, (s) => s.roleIndex)
    const value = (i: number): number => (i < 0 ? 0 : (w[i] as number))
    this.beginIndexes = states.map((s) => [parameters.at(`start ${s.zone}`), parameters.at(`zone ${s.zone} ${s.role}`)])
    this.endIndexes = states.map((s) => parameters.at(`end ${s.zone}`))
    this.begin = Float64Array.from(this.beginIndexes, ([a, b]) => Math.exp(value(a) + value(b)))
    this.end = Float64Array.from(this.endIndexes, (a) => Math.exp(value(a)))
    this.links = JOINTS.map(() => new Float64Array(n * n))
    this.linkIndexes = JOINTS.map(() => [])
    for (const [j, joint] of JOINTS.entries()) {
      for (const [a, from] of states.entries()) {
        for (const [b, to] of states.entries()) {
          const move = parameters.at(`move ${from.zone}>${to.zone}`)
          if (move < 0) {
            ;(this.linkIndexes[j] as Int32Array[]).push(new Int32Array(0))
            continue
          }
          const pair = `${from.role}>${to.role}`
          const indexes = [move, parameters.at(`zone ${to.zone} ${to.role}`), parameters.at(`follow ${pair}`)]
          if (joint !== 'gap') indexes.push(parameters.at(`${joint} ${pair}`))
          ;(this.linkIndexes[j] as Int32Array[]).push(Int32Array.from(indexes))
          let sum = 0
          for (const i of indexes) sum += value(i)
          ;(this.links[j] as Float64Array)[a * n + b] = Math.exp(sum)
        }
      }
    }
  }

  /** Scores of the segment's roles, as factors, the largest 1. */
  private emissions(features: readonly [number, number][]): Float64Array {
    const scores = new Float64Array(ROLES.length)
    for (const [role, index] of features) scores[role] = (scores[role] as number) + (this.w[index] as number)
    const top = Math.max(...scores)
    return scores.map((s) => Math.exp(s - top))
  }

  accumulate(item: Prepared, gradient: Float64Array): void {
    const free = this.expectations(item, false)
    const bound = this.expectations(item, true)
    if (!free || !bound) return
    const { weight } = item.example
    for (const [i, features] of item.features.entries()) {
      for (const [role, index] of features) {
        gradient[index] =
          (gradient[index] as number) +
          weight * ((bound.roles[i * ROLES.length + role] as number) - (free.roles[i * ROLES.length + role] as number))
      }
    }
    const { n } = this
    for (let j = 0; j < 3; j++) {
      const indexes = this.linkIndexes[j] as Int32Array[]
      for (let k = 0; k < n * n; k++) {
        const d = ((bound.links[j] as Float64Array)[k] as number) - ((free.links[j] as Float64Array)[k] as number)
        if (d !== 0) for (const i of indexes[k] as Int32Array) gradient[i] = (gradient[i] as number) + weight * d
      }
    }
    for (let s = 0; s < n; s++) {
      const [a, b] = this.beginIndexes[s] as [number, number]
      const first = weight * ((bound.first[s] as number) - (free.first[s] as number))
      gradient[a] = (gradient[a] as number) + first
      gradient[b] = (gradient[b] as number) + first
      const e = this.endIndexes[s] as number
      gradient[e] = (gradient[e] as number) + weight * ((bound.last[s] as number) - (free.last[s] as number))
    }
  }

  private expectations(
    item: Prepared,
    bound: boolean,
  ): { roles: Float64Array; links: Float64Array[]; first: Float64Array; last: Float64Array } | undefined {
    const { n } = this
    const count = item.features.length
    const gold = item.example.gold
    const emit: Float64Array[] = []
    const alpha: Float64Array[] = []
    for (let i = 0; i < count; i++) {
      const e = this.emissions(item.features[i] as [number, number][])
      const g = gold[i] as number
      const row = new Float64Array(n)
      for (let s = 0; s < n; s++) {
        const role = this.roles[s] as number
        row[s] = bound && g >= 0 && role !== g ? 0 : (e[role] as number)
      }
      emit.push(row)
      const a = new Float64Array(n)
      if (i === 0) for (let s = 0; s < n; s++) a[s] = (this.begin[s] as number) * (row[s] as number)
      else {
        const links = this.links[item.joints[i] as number] as Float64Array
        const previous = alpha[i - 1] as Float64Array
        for (let from = 0; from < n; from++) {
          const p = previous[from] as number
          if (p === 0) continue
          for (let to = 0; to < n; to++) a[to] = (a[to] as number) + p * (links[from * n + to] as number)
        }
        for (let s = 0; s < n; s++) a[s] = (a[s] as number) * (row[s] as number)
      }
      let sum = 0
      for (let s = 0; s < n; s++) sum += a[s] as number
      if (!(sum > 0)) return undefined
      for (let s = 0; s < n; s++) a[s] = (a[s] as number) / sum
      alpha.push(a)
    }
    const roles = new Float64Array(count * ROLES.length)
    const links = JOINTS.map(() => new Float64Array(n * n))
    let beta = Float64Array.from(this.end)
    let first = new Float64Array(n)
    const last = new Float64Array(n)
    for (let i = count - 1; i >= 0; i--) {
      const a = alpha[i] as Float64Array
      let z = 0
      for (let s = 0; s < n; s++) z += (a[s] as number) * (beta[s] as number)
      if (!(z > 0)) return undefined
      const posterior = new Float64Array(n)
      for (let s = 0; s < n; s++) {
        const p = ((a[s] as number) * (beta[s] as number)) / z
        posterior[s] = p
        const r = i * ROLES.length + (this.roles[s] as number)
        roles[r] = (roles[r] as number) + p
      }
      if (i === count - 1) last.set(posterior)
      if (i === 0) {
        first = posterior
        break
      }
      const j = item.joints[i] as number
      const link = this.links[j] as Float64Array
      const row = emit[i] as Float64Array
      const previous = alpha[i - 1] as Float64Array
      const next = new Float64Array(n)
      const weighted = new Float64Array(n)
      for (let s = 0; s < n; s++) weighted[s] = (row[s] as number) * (beta[s] as number)
      let total = 0
      for (let from = 0; from < n; from++) {
        let sum = 0
        for (let to = 0; to < n; to++) sum += (link[from * n + to] as number) * (weighted[to] as number)
        next[from] = sum
        total += sum * (previous[from] as number)
      }
      if (!(total > 0)) return undefined
      const expected = links[j] as Float64Array
      for (let from = 0; from < n; from++) {
        const p = (previous[from] as number) / total
        if (p === 0) continue
        for (let to = 0; to < n; to++) {
          const k = from * n + to
          expected[k] = (expected[k] as number) + p * (link[k] as number) * (weighted[to] as number)
        }
      }
      let scale = 0
      for (let s = 0; s < n; s++) scale = Math.max(scale, next[s] as number)
      beta = next.map((x) => x / scale)
    }
    return { roles, links, first, last }
  }

  /** The most likely roles, by Viterbi's search. */
  best(item: Prepared): Int8Array {
    const { n } = this
    const count = item.features.length
    const logs = this.links.map((m) => m.map((x) => Math.log(x)))
    const back: Int16Array[] = []
    let score = new Float64Array(n)
    for (let i = 0; i < count; i++) {
      const e = this.emissions(item.features[i] as [number, number][]).map((x) => Math.log(x))
      const next = new Float64Array(n)
      const from = new Int16Array(n)
      for (let s = 0; s < n; s++) {
        let top = Number.NEGATIVE_INFINITY
        if (i === 0) top = Math.log(this.begin[s] as number)
        else {
          const link = logs[item.joints[i] as number] as Float64Array
          for (let f = 0; f < n; f++) {
            const value = (score[f] as number) + (link[f * n + s] as number)
            if (value > top) {
              top = value
              from[s] = f
            }
          }
        }
        next[s] = top + (e[this.roles[s] as number] as number)
      }
      back.push(from)
      score = next
    }
    let s = 0
    for (let k = 1; k < n; k++)
      if (
        (score[k] as number) + Math.log(this.end[k] as number) >
        (score[s] as number) + Math.log(this.end[s] as number)
      )
        s = k
    const path = new Int8Array(count)
    for (let i = count - 1; i >= 0; i--) {
      path[i] = this.roles[s] as number
      s = (back[i] as Int16Array)[s] as number
    }
    return path
  }
}
