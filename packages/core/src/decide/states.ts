import { ROLES, type Role } from './roles.ts'
import {
  endWeights,
  followWeights,
  moveWeights,
  sameLineWeights,
  startWeights,
  tightWeights,
  ZONES,
  type Zone,
  zoneWeights,
} from './transitions.ts'

/** A role in a zone: what the search chooses for each segment. */
export interface State {
  zone: Zone
  role: Role
  roleIndex: number
  prior: number
}

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

/** Weights as arrays, for the search, in hundredths. */
export interface Model {
  states: readonly State[]
  /** Indexes of all states, and of those of a role by its index. */
  all: readonly number[]
  byRole: readonly (readonly number[])[]
  /** For each state the index of its zone and of its role. */
  zoneOf: Uint8Array
  roleOf: Uint8Array
  /** Of each zone. */
  start: Float64Array
  end: Float64Array
  /** Of each state. */
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
  /** Zone × role of the next segment: the best that the zone has for it, and the state that it comes from. */
  offers: Float64Array
  makers: Uint8Array
  /** The best of each zone, and its role. */
  tops: Float64Array
  toppers: Uint8Array
  byRole: Float64Array
  byZone: Float64Array
}

const IMPOSSIBLE = -1e6

/** Lays the tables out as arrays. */
export function createModel(): Model {
  const states: State[] = []
  for (const zone of ZONES) {
    for (const [roleIndex, role] of ROLES.entries()) {
      const prior = zoneWeights[zone][role]
      if (prior !== undefined) states.push({ zone, role, roleIndex, prior })
    }
  }
  const all = [...states.keys()]
  const joint = (own: Partial<Record<string, number>>): Joint => {
    const follow = pairs(ROLES, (pair) => (followWeights[pair] ?? 0) + (own[pair] ?? 0))
    return { follow, lead: leads(follow) }
  }
  return {
    states,
    all,
    byRole: ROLES.map((_, role) => all.filter((s) => states[s]?.roleIndex === role)),
    zoneOf: Uint8Array.from(states, ({ zone }) => ZONES.indexOf(zone)),
    roleOf: Uint8Array.from(states, ({ roleIndex }) => roleIndex),
    start: Float64Array.from(ZONES, (zone) => inHundredths(startWeights[zone])),
    end: Float64Array.from(ZONES, (zone) => inHundredths(endWeights[zone])),
    prior: Float64Array.from(states, ({ prior }) => inHundredths(prior)),
    moves: Float64Array.from(
      ZONES.flatMap((to) => ZONES.map((from) => inHundredths(moveWeights[`${from}>${to}`] ?? IMPOSSIBLE))),
    ),
    lastBefore: Uint8Array.from(ZONES, (to) => ZONES.map((from) => `${from}>${to}` in moveWeights).lastIndexOf(true)),
    gap: joint({}),
    tight: joint(tightWeights),
    sameLine: joint(sameLineWeights),
    paper: {
      scores: new Float64Array(USUAL * ROLES.length),
      back: new Uint8Array(USUAL * all.length),
      best: new Float64Array(all.length),
      next: new Float64Array(all.length),
      offers: new Float64Array(ZONES.length * ROLES.length),
      makers: new Uint8Array(ZONES.length * ROLES.length),
      tops: new Float64Array(ZONES.length),
      toppers: new Uint8Array(ZONES.length),
      byRole: new Float64Array(ROLES.length),
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
