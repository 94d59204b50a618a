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

/** Weights as arrays, for the search. */
export interface Model {
  states: readonly State[]
  /** Indexes of all states, and of those of a role by its index. */
  all: readonly number[]
  byRole: readonly (readonly number[])[]
  start: Float64Array
  end: Float64Array
  /** From state × to state, by how the segments join. */
  gap: Float64Array
  tight: Float64Array
  sameLine: Float64Array
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
  const n = states.length
  const gap = new Float64Array(n * n)
  const tight = new Float64Array(n * n)
  const sameLine = new Float64Array(n * n)
  for (const [i, from] of states.entries()) {
    for (const [j, to] of states.entries()) {
      const pair = `${from.role}>${to.role}`
      const move = (moveWeights[`${from.zone}>${to.zone}`] ?? IMPOSSIBLE) + to.prior
      const follow = followWeights[pair] ?? 0
      gap[i * n + j] = move + follow
      tight[i * n + j] = move + follow + (tightWeights[pair] ?? 0)
      sameLine[i * n + j] = move + follow + (sameLineWeights[pair] ?? 0)
    }
  }
  return {
    states,
    all: [...states.keys()],
    byRole: ROLES.map((_, role) => [...states.keys()].filter((s) => states[s]?.roleIndex === role)),
    start: Float64Array.from(states, (s) => startWeights[s.zone] + s.prior),
    end: Float64Array.from(states, (s) => endWeights[s.zone]),
    gap,
    tight,
    sameLine,
  }
}
