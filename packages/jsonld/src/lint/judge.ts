import { GisaError } from '@gisa/core'
import type { JsonLdFinding, Level, Profile } from './finding.ts'
import type { ReportBreach, Rule } from './rule.ts'

const PROFILES: readonly Profile[] = ['google', 'naver', 'kakao', 'facebook', 'x', 'schema']
const GRAVITY: Readonly<Record<Level, number>> = { error: 2, warning: 1, info: 0 }

/** Runs the rules on a subject, each for the profiles that mind it; the gravest of their levels is the finding's. */
export function judge<Subject>(
  rules: readonly Rule<Subject>[],
  subject: Subject,
  profiles: readonly Profile[] = PROFILES,
): JsonLdFinding[] {
  for (const profile of profiles) {
    if (!PROFILES.includes(profile)) {
      throw new GisaError('unknown-profile', `there is no profile \`${profile}\`; there are ${PROFILES.join(', ')}`)
    }
  }
  const findings: JsonLdFinding[] = []
  for (const rule of rules) {
    const minding = profiles.filter((profile) => rule.levels[profile] !== undefined)
    const levels = minding.flatMap((profile) => rule.levels[profile] ?? [])
    if (levels.length === 0) continue
    const gravest = levels.reduce((a, b) => (GRAVITY[b] > GRAVITY[a] ? b : a))
    const report: ReportBreach = (where, message, { patch, level } = {}) => {
      findings.push({
        rule: rule.id,
        level: level ?? gravest,
        message,
        fix: rule.fix,
        source: rule.source,
        where,
        profiles: minding,
        ...(patch !== undefined && { patch }),
      })
    }
    rule.check(subject, report)
  }
  return findings
}
