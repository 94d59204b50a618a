import type { ClassifiedLine, LineRole } from '@gisa/core'
import { type Html, html } from './html.ts'

/** Below this a line's role was a near thing: its confidence stands beside it. */
const NEAR_THING = 0.75

/** The source, line by line, each in the colour of its role; above it the roles that it holds, as switches. */
export function sourceView(lines: readonly ClassifiedLine[]): Html {
  const counts = new Map<LineRole, number>()
  for (const { role } of lines) counts.set(role, (counts.get(role) ?? 0) + 1)
  const legend = [...counts].map(
    ([role, count]) =>
      html`<li><button type="button" data-role="${role}" aria-pressed="false">${role} <span>${count}</span></button></li>`,
  )
  return html`<ul class="legend" aria-label="Roles in this source; press one to see it alone">${legend}</ul>
<ol class="source" lang="ko">${lines.map((line, i) => lineView(line, lines[i - 1]))}</ol>`
}

function lineView(line: ClassifiedLine, before: ClassifiedLine | undefined): Html {
  const { text, line: number, role, confidence } = line
  const starts = before?.line !== number
  const apart = before !== undefined && number - before.line > 1 + (before.text.match(/\n/g)?.length ?? 0)
  const classes = [apart && 'apart', !starts && 'part', confidence < NEAR_THING && 'near'].filter(Boolean)
  return html`<li data-role="${role}" class="${classes.join(' ')}" title="${reasons(line)}"><span class="no">${starts && number}</span><span class="role">${role}</span><span class="text">${text.replaceAll('\n', ' · ')}</span><span class="share">${confidence.toFixed(2)}</span></li>
`
}

/** Role, confidence, runner-up, the rules that spoke and the element: what one sees on pointing at a line. */
function reasons({ role, confidence, evidence, element }: ClassifiedLine): string {
  const { rules = [], runnerUp } = evidence ?? {}
  const spoke = rules
    .filter(({ weight }) => weight !== 0)
    .map(({ rule, weight }) => `${weight > 0 ? '+' : ''}${weight} ${rule}`)
  const rival = runnerUp === undefined ? '' : `, before ${runnerUp}`
  return [`${role} ${confidence.toFixed(2)}${rival}`, ...spoke, element].filter(Boolean).join('\n')
}
