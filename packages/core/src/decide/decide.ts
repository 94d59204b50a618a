import type { Segment } from '../recognise/segment.ts'
import { ROLES, type Role } from './roles.ts'
import { createModel, inHundredths, type Joint, type Model, USUAL } from './states.ts'
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
const ZONE_COUNT = ZONES.length
/** Each rule's row: the index of a role, what the rule adds to it, the next role … */
const ROWS = new Map<string, readonly number[]>(
  Object.entries(ruleWeights).map(([rule, row]) => [
    rule,
    Object.entries(row).flatMap(([role, weight]) => [ROLES.indexOf(role as Role), inHundredths(weight)]),
  ]),
)
const RULED = inHundredths(50)

/**
 * Chooses the roles of all segments together: the sequence of zones and roles in which evidence, places and
 * neighbours agree best (Viterbi's search).
 */
export function decide(segments: readonly Segment[], model: Model = MODEL): Decision[] {
  const count = segments.length
  if (!count) return []
  const { all, zoneOf, roleOf, start, end, prior, moves, lastBefore } = model
  const { offers, makers } = model.paper
  let { best, next } = model.paper
  const n = all.length
  const usual = count <= USUAL
  const scores = usual ? model.paper.scores.fill(0, 0, count * ROLE_COUNT) : new Float64Array(count * ROLE_COUNT)
  for (let i = 0; i < count; i++) scoreRoles(segments[i] as Segment, scores, i * ROLE_COUNT)
  const back = usual ? model.paper.back : new Uint8Array(count * n)
  for (const s of all) best[s] = at(start, zoneOf[s] as number) + at(prior, s) + at(scores, roleOf[s] as number)
  let open = statesFor(segments[0] as Segment, model)
  for (let i = 1; i < count; i++) {
    const segment = segments[i] as Segment
    offer(best, open, jointOf(segment, model), model)
    open = statesFor(segment, model)
    if (open !== all) next.fill(Number.NEGATIVE_INFINITY)
    for (const to of open) {
      const role = roleOf[to] as number
      const zone = zoneOf[to] as number
      let top = Number.NEGATIVE_INFINITY
      let from = 0
      const last = lastBefore[zone] as number
      for (let before = 0; before <= last; before++) {
        const value = at(offers, before * ROLE_COUNT + role) + at(moves, zone * ZONE_COUNT + before)
        if (value > top) {
          top = value
          from = before
        }
      }
      back[i * n + to] = makers[from * ROLE_COUNT + role] as number
      next[to] = top + at(prior, to) + at(scores, i * ROLE_COUNT + role)
    }
    const spare = best
    best = next
    next = spare
  }
  let state = open[0] as number
  const ended = (s: number): number => at(best, s) + at(end, zoneOf[s] as number)
  for (const s of all) if (ended(s) > ended(state)) state = s
  const path = new Uint8Array(count)
  for (let i = count - 1; i >= 0; i--) {
    path[i] = state
    state = back[i * n + state] as number
  }
  return segments.map((_, i) => explainState(segments, scores, path, i, model))
}

/** What each zone offers at best to each role of the next segment, and the state that it comes from. */
function offer(best: Float64Array, open: readonly number[], { follow, lead }: Joint, model: Model): void {
  const { zoneOf, roleOf } = model
  const { offers, makers, tops, toppers } = model.paper
  for (let zone = 0; zone < ZONE_COUNT; zone++) tops[zone] = Number.NEGATIVE_INFINITY
  for (const from of open) {
    const zone = zoneOf[from] as number
    if (at(best, from) > at(tops, zone)) {
      tops[zone] = at(best, from)
      toppers[zone] = from
    }
  }
  // the best of a zone offers first; nothing can be offered by a zone in which no state is open
  for (let zone = 0; zone < ZONE_COUNT; zone++) {
    const from = toppers[zone] as number
    const value = at(tops, zone)
    const row = (roleOf[from] as number) * ROLE_COUNT
    const into = zone * ROLE_COUNT
    for (let role = 0; role < ROLE_COUNT; role++) {
      offers[into + role] = value + at(follow, row + role)
      makers[into + role] = from
    }
  }
  for (const from of open) {
    const value = at(best, from)
    const zone = zoneOf[from] as number
    const topper = toppers[zone] as number
    if (from === topper) continue
    const row = (roleOf[from] as number) * ROLE_COUNT
    // further behind the best of its zone than its role can make up: that one offers more, whatever comes
    if (value + at(lead, row + (roleOf[topper] as number)) < at(tops, zone)) continue
    const into = zone * ROLE_COUNT
    for (let role = 0; role < ROLE_COUNT; role++) {
      const offered = value + at(follow, row + role)
      const held = at(offers, into + role)
      // of two that offer the same, the state named first
      if (offered > held || (offered === held && from < (makers[into + role] as number))) {
        offers[into + role] = offered
        makers[into + role] = from
      }
    }
  }
}

function at(array: Float64Array, index: number): number {
  return array[index] as number
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
): Decision {
  const { states, all, roleOf, zoneOf, moves, prior } = model
  const { byRole, byZone } = model.paper
  const before = path[i - 1]
  const after = path[i + 1]
  const into = jointOf(segments[i] as Segment, model).follow
  const out = after === undefined ? into : jointOf(segments[i + 1] as Segment, model).follow
  // of each zone, what the zones beside it say of it
  for (let zone = 0; zone < ZONE_COUNT; zone++) {
    byZone[zone] =
      (before === undefined ? at(model.start, zone) : at(moves, zone * ZONE_COUNT + (zoneOf[before] as number))) +
      (after === undefined ? at(model.end, zone) : at(moves, (zoneOf[after] as number) * ZONE_COUNT + zone))
  }
  // of each role, the best of the zones that it may stand in
  byRole.fill(Number.NEGATIVE_INFINITY)
  for (const s of all) {
    const role = roleOf[s] as number
    const value = at(byZone, zoneOf[s] as number) + at(prior, s)
    if (value > at(byRole, role)) byRole[role] = value
  }
  for (let role = 0; role < ROLE_COUNT; role++) {
    let value = at(byRole, role) + at(scores, i * ROLE_COUNT + role)
    if (before !== undefined) value += at(into, (roleOf[before] as number) * ROLE_COUNT + role)
    if (after !== undefined) value += at(out, role * ROLE_COUNT + (roleOf[after] as number))
    byRole[role] = value
  }
  const { role, zone, roleIndex } = states[path[i] as number] as (typeof states)[number]
  let runner = roleIndex === 0 ? 1 : 0
  for (let r = 0; r < ROLE_COUNT; r++) if (r !== roleIndex && at(byRole, r) > at(byRole, runner)) runner = r
  const margin = at(byRole, roleIndex) - at(byRole, runner)
  return {
    role,
    zone,
    runnerUp: ROLES[runner] as Role,
    confidence: Math.round(1000 / (1 + Math.exp(-margin / 100))) / 1000,
  }
}
