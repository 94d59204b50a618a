import type { Role } from './roles.ts'
import { type Rule, ruleWeights } from './weights.ts'

/** What a rule adds to a role; 0 where its row says nothing of it. */
export function weightOf(rule: Rule, role: Role): number {
  const row: Partial<Record<Role, number>> = ruleWeights[rule]
  return row[role] ?? 0
}
