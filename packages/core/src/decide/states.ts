import { ROLES } from './roles.ts'
import {
  endWeights,
  followWeights,
  moveWeights,
  sameLineWeights,
  startWeights,
  tightWeights,
  ZONES,
  zoneWeights,
} from './transitions.ts'

/** The tables' weights have two decimals: as whole numbers their sums are exact, and ties fall the same way always. */
export function inHundredths(weight: number): number {
  return Math.round(weight * 100)
}

/** What roles say for the role of the segment behind them, by how the segments join. */
export interface Joint {
  /** From role × to role. */
  follow: Float64Array
  /** From role × from role: by how much the one can say more than the other for whatever role comes. */
  lead: Float64Array
}

const ROLE_COUNT = ROLES.length

/**
 * Weights as arrays, for the search, in hundredths. A state, a role in a zone, is what the search chooses for each
 * segment; its index is that of its zone times the number of roles, plus that of its role.
 */
export interface Model {
  /** How many states there are. */
  count: number
  /** Of each zone. */
  start: Float64Array
  end: Float64Array
  /** Of each state; without bound against a role that cannot stand in the zone. */
  prior: Float64Array
  /** To zone × from zone. */
  moves: Float64Array
  /** Of each zone, the last zone that leads to it. */
  lastBefore: Uint8Array
  gap: Joint
  tight: Joint
  sameLine: Joint
  paper: Paper
}

/** The zone of a state. */
export function zoneOf(state: number): number {
  return Math.trunc(state / ROLE_COUNT)
}

/** The role of a state, by its index. */
export function roleOf(state: number): number {
  return state % ROLE_COUNT
}

/** So many segments of a text find room on the paper. */
export const USUAL = 100

/** What the search writes on: made once, for most texts are short. */
interface Paper {
  /** Of each segment, what its rules say for each role. */
  scores: Float64Array
  /** Of each segment and its state, the state before it. */
  back: Uint8Array
  best: Float64Array
  next: Float64Array
  /** Zone × role of the next segment: the best that the zone has for it, and the state that offers it. */
  offers: Float64Array
  makers: Uint8Array
  byRole: Float64Array
  byZone: Float64Array
}

const IMPOSSIBLE = -1e6

/** Lays the tables out as arrays. */
export function createModel(): Model {
  const count = ZONES.length * ROLE_COUNT
  const joint = (own: Partial<Record<string, number>>): Joint => {
    const follow = pairs(ROLES, (pair) => (followWeights[pair] ?? 0) + (own[pair] ?? 0))
    return { follow, lead: leads(follow) }
  }
  const prior = ZONES.flatMap((zone) => ROLES.map((role) => zoneWeights[zone][role]))
  return {
    count,
    start: Float64Array.from(ZONES, (zone) => inHundredths(startWeights[zone])),
    end: Float64Array.from(ZONES, (zone) => inHundredths(endWeights[zone])),
    prior: Float64Array.from(prior, (weight) =>
      weight === undefined ? Number.NEGATIVE_INFINITY : inHundredths(weight),
    ),
    moves: Float64Array.from(
      ZONES.flatMap((to) => ZONES.map((from) => inHundredths(moveWeights[`${from}>${to}`] ?? IMPOSSIBLE))),
    ),
    lastBefore: Uint8Array.from(ZONES, (to) => ZONES.map((from) => `${from}>${to}` in moveWeights).lastIndexOf(true)),
    gap: joint({}),
    tight: joint(tightWeights),
    sameLine: joint(sameLineWeights),
    paper: {
      scores: new Float64Array(USUAL * ROLE_COUNT),
      back: new Uint8Array(USUAL * count),
      best: new Float64Array(count),
      next: new Float64Array(count),
      offers: new Float64Array(count),
      makers: new Uint8Array(count),
      byRole: new Float64Array(ROLE_COUNT),
      byZone: new Float64Array(ZONES.length),
    },
  }
}

/** The weights of all pairs of names, `from>to`, row by row. */
function pairs<T extends string>(names: readonly T[], weigh: (pair: `${T}>${T}`) => number): Float64Array {
  return Float64Array.from(names.flatMap((from) => names.map((to) => inHundredths(weigh(`${from}>${to}`)))))
}

function leads(follow: Float64Array): Float64Array {
  const rows = ROLES.map((_, role) => follow.subarray(role * ROLES.length, (role + 1) * ROLES.length))
  return Float64Array.from(
    rows.flatMap((one) => rows.map((other) => Math.max(...one.map((weight, to) => weight - (other[to] ?? 0))))),
  )
}
