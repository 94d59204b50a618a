import type { Segment } from '../recognise/segment.ts'
import { ROLES, type Role } from './roles.ts'
import { createModel, type Joint, type Model } from './states.ts'
import { ZONES, type Zone } from './transitions.ts'
import { ruleWeights } from './weights.ts'

/** What was decided of a segment. */
export interface Decision {
  role: Role
  zone: Zone
  runnerUp: Role
  /** 0 to 1. */
  confidence: number
}

const MODEL = createModel()
const ROLE_COUNT = ROLES.length
/** Each rule's row: the index of a role, what the rule adds to it, the next role … */
const ROWS = new Map<string, readonly number[]>(
  Object.entries(ruleWeights).map(([rule, row]) => [
    rule,
    Object.entries(row).flatMap(([role, weight]) => [ROLES.indexOf(role as Role), weight]),
  ]),
)
const RULED = 50

/**
 * Chooses the roles of all segments together: the sequence of zones and roles in which evidence, places and
 * neighbours agree best (Viterbi's search).
 */
export function decide(segments: readonly Segment[], model: Model = MODEL): Decision[] {
  const count = segments.length
  if (!count) return []
  const { states, start, end, all, zoneOf, reach } = model
  const n = states.length
  const scores = new Float64Array(count * ROLE_COUNT)
  for (let i = 0; i < count; i++) scoreRoles(segments[i] as Segment, scores, i * ROLE_COUNT)
  const back = new Uint8Array(count * n)
  let best = new Float64Array(n)
  let next = new Float64Array(n)
  for (let s = 0; s < n; s++) best[s] = at(start, s) + at(scores, roleOf(model, s))
  let open = statesFor(segments[0] as Segment, model)
  for (let i = 1; i < count; i++) {
    const segment = segments[i] as Segment
    const { links, sway } = jointOf(segment, model)
    const before = contenders(best, open, sway, model)
    open = statesFor(segment, model)
    next.fill(Number.NEGATIVE_INFINITY)
    for (const from of before) {
      const value = at(best, from)
      for (const to of open === all ? (reach[zoneOf[from] as number] as readonly number[]) : open) {
        const sum = value + at(links, from * n + to)
        if (sum > at(next, to)) {
          next[to] = sum
          back[i * n + to] = from
        }
      }
    }
    for (const to of open) next[to] = at(next, to) + at(scores, i * ROLE_COUNT + roleOf(model, to))
    const spare = best
    best = next
    next = spare
  }
  let state = open[0] as number
  for (let s = 1; s < n; s++) if (at(best, s) + at(end, s) > at(best, state) + at(end, state)) state = s
  const path = new Uint8Array(count)
  for (let i = count - 1; i >= 0; i--) {
    path[i] = state
    state = back[i * n + state] as number
  }
  const byRole = new Float64Array(ROLE_COUNT)
  const decisions: Decision[] = []
  for (let i = 0; i < count; i++) decisions.push(explainState(segments, scores, path, i, model, byRole))
  return decisions
}

/**
 * The states that can still win. From one zone the same states come next, and what the states of a zone say for those
 * differs by no more than `sway`: one that is further behind the best of its zone stays behind whatever comes.
 */
function contenders(best: Float64Array, open: readonly number[], sway: number, { zoneOf }: Model): number[] {
  const least = ZONES.map(() => Number.MIN_SAFE_INTEGER)
  for (const s of open) {
    const zone = zoneOf[s] as number
    least[zone] = Math.max(least[zone] as number, at(best, s) - sway)
  }
  return open.filter((s) => at(best, s) >= (least[zoneOf[s] as number] as number))
}

function at(array: Float64Array, index: number): number {
  return array[index] as number
}

function roleOf(model: Model, state: number): number {
  return (model.states[state] as { roleIndex: number }).roleIndex
}

/** The states that a segment may take: of a ruled one those of its role, so that the search passes menus by. */
function statesFor({ page }: Segment, { byRole, all }: Model): readonly number[] {
  return (page?.ruled && byRole[ROLES.indexOf(page.ruled as Role)]) || all
}

/** Adds up what the segment's rules say, role by role. */
function scoreRoles(segment: Segment, scores: Float64Array, from: number): void {
  const ruled = segment.page?.ruled
  if (ruled) {
    const index = ROLES.indexOf(ruled as Role)
    if (index >= 0) scores[from + index] = RULED
    return
  }
  for (const { rule } of segment.findings) {
    const row = ROWS.get(rule) ?? []
    for (let i = 0; i < row.length; i += 2) {
      const role = from + (row[i] as number)
      scores[role] = at(scores, role) + (row[i + 1] as number)
    }
  }
}

function jointOf(segment: Segment, model: Model): Joint {
  return segment.first ? (segment.gap === 0 ? model.tight : model.gap) : model.sameLine
}

/** The runner-up with the neighbours as they are, and how far behind it was. */
function explainState(
  segments: readonly Segment[],
  scores: Float64Array,
  path: Uint8Array,
  i: number,
  model: Model,
  byRole: Float64Array,
): Decision {
  const n = model.states.length
  const chosen = path[i] as number
  byRole.fill(Number.NEGATIVE_INFINITY)
  const into = i > 0 ? jointOf(segments[i] as Segment, model).links : undefined
  const out = i + 1 < segments.length ? jointOf(segments[i + 1] as Segment, model).links : undefined
  for (let s = 0; s < n; s++) {
    const role = roleOf(model, s)
    let value = at(scores, i * ROLE_COUNT + role)
    value += into ? at(into, (path[i - 1] as number) * n + s) : at(model.start, s)
    value += out ? at(out, s * n + (path[i + 1] as number)) : at(model.end, s)
    if (value > at(byRole, role)) byRole[role] = value
  }
  const { role, zone, roleIndex } = model.states[chosen] as (typeof model.states)[number]
  let runner = roleIndex === 0 ? 1 : 0
  for (let r = 0; r < ROLE_COUNT; r++) if (r !== roleIndex && at(byRole, r) > at(byRole, runner)) runner = r
  const margin = at(byRole, roleIndex) - at(byRole, runner)
  return { role, zone, runnerUp: ROLES[runner] as Role, confidence: Math.round(1000 / (1 + Math.exp(-margin))) / 1000 }
}
