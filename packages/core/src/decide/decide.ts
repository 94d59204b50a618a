import type { Segment } from '../recognise/segment.ts'
import { ROLES, type Role } from './roles.ts'
import { createModel, inHundredths, type Joint, type Model, roleOf, USUAL, zoneOf } from './states.ts'
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
  const { start, end, prior, moves, lastBefore, count: n } = model
  const { offers, makers } = model.paper
  let { best, next } = model.paper
  const usual = count <= USUAL
  const scores = usual ? model.paper.scores.fill(0, 0, count * ROLE_COUNT) : new Float64Array(count * ROLE_COUNT)
  for (let i = 0; i < count; i++) scoreRoles(segments[i] as Segment, scores, i * ROLE_COUNT)
  const back = usual ? model.paper.back : new Uint8Array(count * n)
  let roles = openRoles(segments[0] as Segment)
  best.fill(Number.NEGATIVE_INFINITY)
  for (let zone = 0; zone < ZONE_COUNT; zone++) {
    const into = zone * ROLE_COUNT
    for (let role = roles.first; role < roles.end; role++)
      best[into + role] = at(start, zone) + at(prior, into + role) + at(scores, role)
  }
  for (let i = 1; i < count; i++) {
    const segment = segments[i] as Segment
    offer(best, roles, jointOf(segment, model), model)
    roles = openRoles(segment)
    if (roles !== ALL_ROLES) next.fill(Number.NEGATIVE_INFINITY)
    for (let zone = 0; zone < ZONE_COUNT; zone++) {
      const into = zone * ROLE_COUNT
      const last = lastBefore[zone] as number
      for (let role = roles.first; role < roles.end; role++) {
        let top = Number.NEGATIVE_INFINITY
        let from = role
        for (let before = 0; before <= last; before++) {
          const value = at(offers, before * ROLE_COUNT + role) + at(moves, zone * ZONE_COUNT + before)
          if (value > top) {
            top = value
            from = before * ROLE_COUNT + role
          }
        }
        back[i * n + into + role] = makers[from] as number
        next[into + role] = top + at(prior, into + role) + at(scores, i * ROLE_COUNT + role)
      }
    }
    const spare = best
    best = next
    next = spare
  }
  let state = 0
  let most = Number.NEGATIVE_INFINITY
  for (let s = 0; s < n; s++) {
    const ended = at(best, s) + at(end, zoneOf(s))
    if (ended > most) {
      state = s
      most = ended
    }
  }
  const path = new Uint8Array(count)
  for (let i = count - 1; i >= 0; i--) {
    path[i] = state
    state = back[i * n + state] as number
  }
  return segments.map((_, i) => explainState(segments, scores, path, i, model))
}

/** What each zone offers at best to each role of the next segment, and the state that it comes from. */
function offer(best: Float64Array, roles: Roles, { follow, lead }: Joint, model: Model): void {
  const { offers, makers } = model.paper
  for (let zone = 0; zone < ZONE_COUNT; zone++) {
    const into = zone * ROLE_COUNT
    let topper = roles.first
    for (let role = roles.first + 1; role < roles.end; role++)
      if (at(best, into + role) > at(best, into + topper)) topper = role
    const top = at(best, into + topper)
    // the best of a zone offers first
    for (let role = 0; role < ROLE_COUNT; role++) {
      offers[into + role] = top + at(follow, topper * ROLE_COUNT + role)
      makers[into + role] = into + topper
    }
    for (let from = roles.first; from < roles.end; from++) {
      const value = at(best, into + from)
      const row = from * ROLE_COUNT
      // further behind the best of its zone than its role can make up: that one offers more, whatever comes
      if (from === topper || value + at(lead, row + topper) < top) continue
      for (let role = 0; role < ROLE_COUNT; role++) {
        const offered = value + at(follow, row + role)
        const held = at(offers, into + role)
        // of two that offer the same, the role named first
        if (offered > held || (offered === held && into + from < (makers[into + role] as number))) {
          offers[into + role] = offered
          makers[into + role] = into + from
        }
      }
    }
  }
}

function at(array: Float64Array, index: number): number {
  return array[index] as number
}

/** The roles that a segment may take, by their indexes. */
interface Roles {
  first: number
  end: number
}
const ALL_ROLES: Roles = { first: 0, end: ROLE_COUNT }
const ONE_ROLE: readonly Roles[] = ROLES.map((_, role) => ({ first: role, end: role + 1 }))

/** A ruled segment takes only its role, so that the search passes menus by. */
function openRoles({ page }: Segment): Roles {
  return (page?.ruled && ONE_ROLE[ROLES.indexOf(page.ruled as Role)]) || ALL_ROLES
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
  const { moves, prior } = model
  const { byRole, byZone } = model.paper
  const state = path[i] as number
  const roleIndex = roleOf(state)
  const before = path[i - 1]
  const after = path[i + 1]
  const into = jointOf(segments[i] as Segment, model).follow
  const out = after === undefined ? into : jointOf(segments[i + 1] as Segment, model).follow
  // of each zone, what the zones beside it say of it
  for (let zone = 0; zone < ZONE_COUNT; zone++) {
    byZone[zone] =
      (before === undefined ? at(model.start, zone) : at(moves, zone * ZONE_COUNT + zoneOf(before))) +
      (after === undefined ? at(model.end, zone) : at(moves, zoneOf(after) * ZONE_COUNT + zone))
  }
  // of each role, the best of the zones that it may stand in
  for (let role = 0; role < ROLE_COUNT; role++) {
    let top = Number.NEGATIVE_INFINITY
    for (let zone = 0; zone < ZONE_COUNT; zone++)
      top = Math.max(top, at(byZone, zone) + at(prior, zone * ROLE_COUNT + role))
    byRole[role] = top
  }
  for (let role = 0; role < ROLE_COUNT; role++) {
    let value = at(byRole, role) + at(scores, i * ROLE_COUNT + role)
    if (before !== undefined) value += at(into, roleOf(before) * ROLE_COUNT + role)
    if (after !== undefined) value += at(out, role * ROLE_COUNT + roleOf(after))
    byRole[role] = value
  }
  let runner = roleIndex === 0 ? 1 : 0
  for (let r = 0; r < ROLE_COUNT; r++) if (r !== roleIndex && at(byRole, r) > at(byRole, runner)) runner = r
  const margin = at(byRole, roleIndex) - at(byRole, runner)
  return {
    role: ROLES[roleIndex] as Role,
    zone: ZONES[zoneOf(state)] as Zone,
    runnerUp: ROLES[runner] as Role,
    confidence: Math.round(1000 / (1 + Math.exp(-margin / 100))) / 1000,
  }
}
