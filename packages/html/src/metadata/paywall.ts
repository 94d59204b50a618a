import type { Candidate } from '@gisa/core'
import { named } from '../tree/name.ts'
import type { PageElement } from '../tree/page-tree.ts'
import { metaCandidate, type PageFacts, statedOf } from './page-facts.ts'
import { metaValues } from './page-head.ts'

/** Classes of what stands where the text breaks off. */
const isNamedWall = named(
  /pay-?wall|(?:premium|subscriber|member|plus)[_-]?(?:only|lock|wall)|(?:article|content|read)[_-]?(?:lock|gate|barrier)|locked[_-]?content/i,
)
/** What a wall says: `이 기사는 구독자만 볼 수 있습니다`. */
const wallWords =
  /(?:구독자|유료 ?회원|정기 ?구독|멤버십? ?회원|회원)(?:님)?(?:만|에게만| 전용)[^.]{0,20}(?:볼|읽을|열람|이용|제공)|유료 ?(?:기사|콘텐츠|컨텐츠)입니다|(?:전문|나머지|뒷부분)(?:을|를|은) [^.]{0,20}(?:구독|결제|로그인)|구독(?:하고|하면|하시면) [^.]{0,20}(?:전체|전문|이어서|계속) ?(?:보|읽)/
const LONGEST = 200
/** Lines below the body that are looked at. */
const NEAR = 8

/** Whether readers must pay or sign in for the whole text, as metadata states it or the page shows it. */
export function paywallCandidates(facts: PageFacts): Candidate<boolean>[] {
  const { head, microdata, page, first, last } = facts
  const candidates = statedOf(facts, 'paywalled')
  for (const { name, value } of metaValues(head, 'isaccessibleforfree', 'article:content_tier')) {
    if (isClosed(value)) candidates.push(metaCandidate(true, name))
  }
  if (microdata.some(({ property, value }) => property === 'isaccessibleforfree' && isClosed(value))) {
    candidates.push({ value: true, source: 'microdata', detail: 'isAccessibleForFree' })
  }
  if (first < 0) return candidates
  for (const { element, text } of page.lines.slice(first, last + NEAR)) {
    if (text.length > LONGEST) continue
    if (isWall(element)) candidates.push({ value: true, source: 'markup', detail: 'paywall class' })
    else if (wallWords.test(text)) candidates.push({ value: true, source: 'text', detail: text.slice(0, 60) })
    else continue
    break
  }
  return candidates
}

function isClosed(value: string): boolean {
  return /^(?:false|locked|metered|premium|paid)$/i.test(value)
}

function isWall(element: PageElement): boolean {
  for (let up: PageElement | null = element, steps = 0; up !== null && steps < 4; up = up.parent, steps++) {
    if (isNamedWall(up)) return true
  }
  return false
}
