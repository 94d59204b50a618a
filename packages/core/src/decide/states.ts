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

/** What it adds to go from one state to the next, by how their segments join. */
export interface Joint {
  /** From state × to state. */
  links: Float64Array
  /** By how much two states of one zone can differ in what they say for the next state. */
  sway: number
}

/** Weights as arrays, for the search. */
export interface Model {
  states: readonly State[]
  /** Indexes of all states, and of those of a role by its index. */
  all: readonly number[]
  byRole: readonly (readonly number[])[]
  /** For each state the index of its zone, and for each zone the states that may come next. */
  zoneOf: readonly number[]
  reach: readonly (readonly number[])[]
  start: Float64Array
  end: Float64Array
  gap: Joint
  tight: Joint
  sameLine: Joint
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
  const zoneOf = states.map(({ zone }) => ZONES.indexOf(zone))
  const mayMove = (from: Zone, to: number): boolean => moveWeights[`${from}>${ZONES[to] as Zone}`] !== undefined
  return {
    states,
    all,
    byRole: ROLES.map((_, role) => all.filter((s) => states[s]?.roleIndex === role)),
    zoneOf,
    reach: ZONES.map((zone) => all.filter((s) => mayMove(zone, zoneOf[s] as number))),
    start: Float64Array.from(states, (s) => startWeights[s.zone] + s.prior),
    end: Float64Array.from(states, (s) => endWeights[s.zone]),
    gap: createJoint(states, {}),
    tight: createJoint(states, tightWeights),
    sameLine: createJoint(states, sameLineWeights),
  }
}

function createJoint(states: readonly State[], own: Partial<Record<string, number>>): Joint {
  const n = states.length
  const links = new Float64Array(n * n)
  let least = 0
  let most = 0
  for (const [i, from] of states.entries()) {
    for (const [j, to] of states.entries()) {
      const pair = `${from.role}>${to.role}`
      const follow = (followWeights[pair] ?? 0) + (own[pair] ?? 0)
      links[i * n + j] = (moveWeights[`${from.zone}>${to.zone}`] ?? IMPOSSIBLE) + to.prior + follow
      least = Math.min(least, follow)
      most = Math.max(most, follow)
    }
  }
  return { links, sway: most - least }
}
