import type { Article, Genre, Medium } from '../article/article.ts'
import { hasRule, type Judged } from './judged.ts'

const OPINION =
  /^(?:사설|칼럼|기고|시론|논단|만평|기자수첩|특별기고|독자기고|데스크칼럼)|(?:칼럼|시선|세상읽기|시평|논단|오피니언|광장|포럼|에세이|수첩|단상|생각|窓|만필|시사만평|의 눈|편지|아침을 열며|춘추|여적|분수대|횡설수설|만물상|씨줄날줄|지평선)$/
const RELEASE = /^(?:\[?보도자료\]?|보도 ?자료)$/
const SECTION_OPINION = /오피니언|사설|칼럼|기고|opinion/i

/** What kind of piece it is. */
export function genreOf(article: Article, judged: readonly Judged[]): Genre {
  // [인터뷰] may open the deck as well as the headline
  const decks = (article.subheadlines ?? []).flatMap((deck) => deck.match(/^\[([^\]\n]{2,14})\]/)?.[1] ?? [])
  const marks = [...(article.labels ?? []), ...(article.series ? [article.series] : []), ...decks]
  const has = (pattern: RegExp): boolean => marks.some((m) => pattern.test(m))
  if (has(/^(?:정정|정정보도|반론보도|바로잡습니다)/)) return 'correction'
  const prose = judged.filter((j) => j.decision.role === 'body')
  if (judged.some((j) => j.decision.role === 'correction') && prose.length === 0) return 'correction'
  if (/^(?:\[?정정 ?보도|\[?반론 ?보도|\[?바로 ?잡습니다)/.test(article.headline ?? '')) return 'correction'
  if (has(/^(?:부고|부음)/)) return 'obituary'
  if (has(/^인사/)) return 'personnel'
  if (has(OPINION) || article.sections?.some((s) => SECTION_OPINION.test(s))) return 'opinion'
  const questions = article.body.filter((b) => b.type === 'question').length
  if (has(/인터뷰|일문일답|Q&A|문답|초대석|대담/) || questions >= 3) return 'interview'
  const office = judged.some((j) => j.decision.role === 'byline' && hasRule(j.segment, 'byline/office'))
  const release = judged.some(
    (j) => (j.segment.text.length <= 6 && RELEASE.test(j.segment.text)) || hasRule(j.segment, 'notice/public-licence'),
  )
  if ((office || release) && !article.authors.some((a) => a.role && /기자|특파원/.test(a.role))) return 'press-release'
  const guest =
    article.authors.length > 0 &&
    article.authors.every((a) => a.role && !/기자|특파원|앵커|PD|캐스터/.test(a.role) && a.type === undefined)
  return guest && judged.some((j) => j.decision.role === 'byline' && hasRule(j.segment, 'byline/guest'))
    ? 'opinion'
    : 'news'
}

/** In which medium it was made. */
export function mediumOf(article: Article, judged: readonly Judged[]): Medium {
  const marks = [...(article.labels ?? []), ...(article.series ? [article.series] : [])]
  let broadcast = 0
  for (const { segment, decision } of judged) {
    if (decision.role === 'marker' && hasRule(segment, 'broadcast/marker')) broadcast += 2
    if (decision.role === 'byline' && hasRule(segment, 'broadcast/sign-off')) broadcast += 2
    if (decision.role === 'byline' && hasRule(segment, 'broadcast/credits')) broadcast += 1
    if (decision.role === 'meta' && hasRule(segment, 'broadcast/studio')) broadcast += 1
    if (decision.role === 'body' && hasRule(segment, 'broadcast/on-camera')) broadcast += 1
    if (segment.text.length <= 6 && /^동영상 ?뉴스$/.test(segment.text)) broadcast += 2
  }
  if (broadcast >= 2) return 'broadcast'
  const words = article.body.filter((b) => b.type === 'paragraph').length
  const photoMark = marks.some((m) => /^(?:포토|포토뉴스|사진|화보|PHOTO)|사진관|포토/.test(m))
  const photoDesk = article.authors.some((a) => a.type === 'desk' && /사진|포토/.test(a.name ?? ''))
  if ((photoMark || photoDesk) && words <= 10) return 'photo'
  return words === 0 && (article.images?.length ?? 0) > 0 ? 'photo' : 'text'
}
