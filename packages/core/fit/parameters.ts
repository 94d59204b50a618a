import { ROLES, type Role, type RoleWeights } from '../src/decide/roles.ts'
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
} from '../src/decide/transitions.ts'
import { type Rule, ruleWeights } from '../src/decide/weights.ts'

/** Rules that look at form and place alone: the data may speak for any role. The others speak for their row. */
const OPEN = /^(?:sentence|length|title|line|place|gap|next-to|run|repeat|part)\//
/** Roles too rare among the labels to be fitted; their weights stay as written. */
const FROZEN: ReadonlySet<string> = new Set(['correction'])

/** A role in a zone: what the search chooses for each segment. */
interface State {
  zone: Zone
  role: Role
  roleIndex: number
}

/** All weights as one vector, each with its name and its value in the tables. */
export class Parameters {
  readonly names: string[] = []
  readonly start: number[] = []
  readonly frozen: boolean[] = []
  readonly states: State[] = []
  private readonly indexes = new Map<string, number>()

  constructor() {
    for (const [rule, row] of Object.entries(ruleWeights) as [Rule, RoleWeights][]) {
      for (const role of ROLES) {
        const value = row[role]
        if (value !== undefined) this.add(`rule ${rule} ${role}`, value, FROZEN.has(role) || rule.startsWith('page/'))
        else if (OPEN.test(rule) && !FROZEN.has(role)) this.add(`rule ${rule} ${role}`, 0)
      }
    }
    for (const zone of ZONES) {
      this.add(`start ${zone}`, startWeights[zone])
      this.add(`end ${zone}`, endWeights[zone])
      for (const [roleIndex, role] of ROLES.entries()) {
        const prior = zoneWeights[zone][role]
        if (prior === undefined) continue
        this.add(`zone ${zone} ${role}`, prior, FROZEN.has(role))
        this.states.push({ zone, role, roleIndex })
      }
    }
    for (const [move, value] of Object.entries(moveWeights)) this.add(`move ${move}`, value)
    for (const from of ROLES) {
      for (const to of ROLES) {
        const pair = `${from}>${to}`
        const rare = FROZEN.has(from) || FROZEN.has(to)
        this.add(`follow ${pair}`, followWeights[pair] ?? 0, rare)
        this.add(`tight ${pair}`, tightWeights[pair] ?? 0, rare)
        this.add(`same ${pair}`, sameLineWeights[pair] ?? 0, rare)
      }
    }
  }

  private add(name: string, value: number, frozen = false): void {
    this.indexes.set(name, this.names.length)
    this.names.push(name)
    this.start.push(value)
    this.frozen.push(frozen)
  }

  /** Index of a weight by its name; -1 where the tables have none. */
  at(name: string): number {
    return this.indexes.get(name) ?? -1
  }

  /** The indexes of a rule's weights, by role. */
  rule(rule: string): [role: number, index: number][] {
    return ROLES.flatMap((role: Role, i) => {
      const index = this.at(`rule ${rule} ${role}`)
      return index < 0 ? [] : [[i, index] as [number, number]]
    })
  }
}
