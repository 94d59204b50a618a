import type { Rights } from '../article/article.ts'
import { AI_CLAUSE } from '../recognise/notice.ts'
import { hasRule, type Judged } from './judged.ts'

const HOLDER =
  /(?:[ⓒ©]|\([cC]\)|저작권자|Copyrights?)[\s:ⓒ©()cC]{0,6}(?:['‘"“][^'’"”\n]{2,40}['’"”]\s{0,2})?([가-힣A-Za-z0-9][가-힣A-Za-z0-9 .]{0,24}?)(?=\s?[,，&(（<>\].-]|\s{1,3}무단|\s{1,3}All|\s{1,3}Corp|\s?&amp;|$)/

/** The copyright notice, its holder, and what it says of AI training. */
export function findRights(judged: readonly Judged[]): Rights | undefined {
  let notice: string | undefined
  let holder: string | undefined
  let reserved = false
  for (const { segment, decision } of judged) {
    if (decision.role !== 'notice') continue
    const { text } = segment
    if (AI_CLAUSE.test(text)) reserved = true
    if (!hasRule(segment, 'notice/copyright') && !hasRule(segment, 'notice/ai')) continue
    if (!notice || (reserved && !AI_CLAUSE.test(notice))) notice = text
    holder ??= text.match(HOLDER)?.[1]?.trim()
  }
  if (!notice && !reserved) return undefined
  return {
    ...(notice ? { notice } : {}),
    ...(holder ? { holder } : {}),
    ...(reserved ? { aiTraining: 'reserved', basis: ['notice'] } : {}),
  }
}

/** What the page's data states and what is printed, with the grounds of both. */
export function joinRights(stated: Rights | undefined, printed: Rights | undefined): Rights {
  const basis = [...new Set([...(printed?.basis ?? []), ...(stated?.basis ?? [])])]
  return { ...stated, ...printed, ...(basis.length ? { basis } : {}) }
}
