import type { Rule } from '../decide/weights.ts'
import { recogniseBroadcast } from './broadcast.ts'
import { recogniseByline } from './byline.ts'
import { recogniseCaption } from './caption.ts'
import { recogniseChrome } from './chrome.ts'
import type { Context } from './context.ts'
import { recogniseCorrection } from './correction.ts'
import { cutLine } from './cut-line.ts'
import type { Finding, FindingData } from './finding.ts'
import { recogniseHeading } from './heading.ts'
import { recogniseHeadline } from './headline.ts'
import { recogniseList } from './list.ts'
import { recogniseNotice } from './notice.ts'
import { recognisePosition } from './position.ts'
import { recognisePromo } from './promo.ts'
import { recogniseQuestionAnswer } from './question-answer.ts'
import type { Recogniser } from './recogniser.ts'
import { recogniseRelated } from './related.ts'
import type { Segment } from './segment.ts'
import { recogniseSentence } from './sentence.ts'
import { recogniseSummary } from './summary.ts'
import { recogniseTimeStamp } from './time-stamp.ts'

/** All recognisers, each with the name under which its share is measured. */
export const recognisers: Readonly<Record<string, Recogniser>> = {
  sentence: recogniseSentence,
  list: recogniseList,
  position: recognisePosition,
  headline: recogniseHeadline,
  summary: recogniseSummary,
  timeStamp: recogniseTimeStamp,
  byline: recogniseByline,
  caption: recogniseCaption,
  broadcast: recogniseBroadcast,
  heading: recogniseHeading,
  questionAnswer: recogniseQuestionAnswer,
  notice: recogniseNotice,
  correction: recogniseCorrection,
  promo: recognisePromo,
  related: recogniseRelated,
  chrome: recogniseChrome,
}
const LIST = Object.values(recognisers)

/** The segments of all lines, each with what the recognisers found. */
export function recognise(context: Context, list: readonly Recogniser[] = LIST): Segment[] {
  const segments: Segment[] = []
  let findings: Finding[] = []
  const add = (rule: Rule, data?: FindingData): void => {
    findings.push(data ? { rule, data } : { rule })
  }
  for (const [index, line] of context.lines.entries()) {
    for (const segment of cutLine(line, index, context)) {
      segments.push(segment)
      const ruled = line.page?.ruled
      if (ruled && ruled !== 'promo' && ruled !== 'notice') continue
      findings = segment.findings
      if (!segment.first) add('part/rest')
      else if (!segment.last) add('part/head')
      for (const rule of line.page?.rules ?? []) add(rule)
      if (ruled) {
        // the page has judged it; what it says of rights and tip lines is still read
        recogniseNotice(segment, context, add)
        recognisePromo(segment, context, add)
      } else for (const recogniser of list) recogniser(segment, context, add)
    }
  }
  return segments
}
