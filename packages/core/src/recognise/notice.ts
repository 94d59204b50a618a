import type { Recogniser } from './recogniser.ts'
import { isStanding } from './standing.ts'
import { readTable, wordTable } from './word-table.ts'

/** The AI clause of a copyright line: `AI 학습 및 활용 금지`, `AI학습 이용 금지`, `인공지능 학습 … 금합니다`. */
export const AI_CLAUSE: RegExp =
  /(?:AI|인공지능|생성형 ?AI|ＡＩ)[^.\n]{0,24}(?:학습|활용|이용|크롤링|수집)[^.\n]{0,20}(?:금지|금합니다|금함|불허|허용하지|않습니다)/
/** Copyright in its spellings, with a start mark and a companion word, never a lone ⓒ. */
const COPYRIGHT =
  /(?:무단|무단으로)[ ,·]{0,2}(?:전재|복제|배포|복사|사용|이용|도용|재배포)[^.\n]{0,30}(?:금지|금합니다|금함|금하|불허|법적)|저작권자\s{0,2}[ⓒ©(（]|[Cc]opyrights?\s{0,2}[ⓒ©(（ⓒ]|COPYRIGHTS?\s{0,2}[ⓒ©(]|[Aa]ll [Rr]ights? [Rr]eserved|ALL RIGHTS RESERVED|저작권법의 보호|저작권 및 법적 책임|재배포[ 를]{0,2}(?:금지|금합니다)|저작권은 [^.\n]{1,40}있(?:으며|습니다)/
/** ⓒGettyimages(무단전재 및 재배포 금지): a picture's credit with its agency's note. */
export const PICTURE_NOTE: RegExp = /[ⓒ©]\s?[^\s()]{2,24}\s?\(무단[^()]{2,30}\)$/
const COPYRIGHT_PIECE =
  /^(?:\* ?재판매 ?및 ?DB ?금지\.?|[ⓒ©] ?|[Cc]opyright ?[ⓒ©]?|[^가-힣A-Za-z]{0,4}무단 ?전재[^가-힣]{0,6}재배포 ?금지.{0,6})$/

/** 편집자주 alone on its line: the note is the next one. */
const EDITORS_NOTE = /^[※[(<■▶*]{0,2}\s?편집자 ?[주註][\])>]?$/

const TABLE = wordTable([
  { rule: 'notice/ai', pattern: AI_CLAUSE, max: 240 },
  { rule: 'notice/copyright', pattern: COPYRIGHT, max: 260 },
  { rule: 'notice/copyright', pattern: COPYRIGHT_PIECE, max: 60 },
  // the law's form of a company's name, where a crawler cut the line behind the ⓒ
  {
    rule: 'notice/holder',
    pattern: /^(?:[ⓒ©] ?)?[A-Za-z가-힣][A-Za-z가-힣 .,&()]{1,30}\s(?:Corp|Inc|Co\.?,? ?Ltd)\.?,?$/,
    max: 44,
  },
  {
    rule: 'notice/translation',
    pattern: /copyright belongs to the original writer|版权归|著作権は|Hak cipta milik|Bản quyền thuộc|ลิขสิทธิ์/,
    max: 260,
  },
  { rule: 'notice/editor', pattern: /^[※[(<■▶*]{0,2}\s?편집자 ?[주註](?![가-힣])/, max: 300 },
  // the account of a charity, beside the story of those who need it
  {
    rule: 'notice/donation',
    pattern:
      /(?:성금|후원금|기부금|후원|모금)[^.\n]{0,30}(?:보내(?: ?[주실려시]|면)|전달하고 있|영수증|문의|계좌 ?[:：])|예금주 ?[:：)]|\(예금주|계좌 ?번호 ?[:：\d]|(?:은행|우체국|농협|수협)\s?(?:계좌\s?)?\d{2,6}-\d{2,6}-\d{3,}/,
    max: 200,
  },
  { rule: 'notice/public-licence', pattern: /공공누리|공공저작물|Creative Commons|CC BY/, max: 160 },
  {
    rule: 'notice/reprint',
    pattern:
      /(?:제|\d)\s?\d{0,4}호[^\n]{0,40}(?:기사입니다|실린|게재)|에 게재된 (?:기사|글)|본 기사는 [^\n]{2,50}(?:기사입니다|제공받은|전재|제휴|게재)|(?:온라인|지면) 기사입니다|다른 매체[^.\n]{0,20}전재|(?:단말기|유료 ?콘텐츠)[^.\n]{0,60}(?:표출|서비스)(?:된|한) 기사/,
    max: 140,
  },
  {
    rule: 'notice/ai-made',
    pattern:
      /(?:인공지능|AI|로봇|알고리즘|자동 ?작성)[^.\n]{0,50}(?:작성|제작|생성|요약|번역|제공)(?:한|된|했|됐|되었|하(?!는)|합)[^.\n]{0,40}|자동 ?(?:요약|번역)(?:한|된) (?:결과|내용)/,
    max: 220,
  },
  {
    rule: 'notice/sponsor',
    pattern:
      /(?:본|이|해당) (?:기사|콘텐츠|기획물?|시리즈|취재|보도|글)(?:은|는)[^.\n]{1,60}(?:지원|협찬|후원|제작비|제공)(?:을|를)? ?(?:받아|받은|으로|하에)|제작 ?지원|유료 ?광고|광고성 (?:기사|콘텐츠)|언론진흥기금/,
    max: 160,
  },
  // 본 기사는 …, ※ 이 기사는 …습니다: the article speaks of itself
  {
    rule: 'notice/this-article',
    pattern:
      /^(?:[※*＊☞([]{1,2}\s?(?:이|본|해당|위)|본) (?:기사|콘텐츠|칼럼|글|기고|원고|영상|보도|기획물?)(?:은|는)\s(?![^\n]{0,60}(?:섹션으로 |노출된 이력))|^이 (?:기사|콘텐츠|칼럼|기고)는 (?![^\n]{0,60}(?:섹션으로 |노출된 이력))[^\n]{4,160}(?:습니다|됩니다|입니다)\.?[\])]?$/,
    max: 260,
  },
  {
    rule: 'notice/opinion',
    pattern:
      /(?:외부 ?(?:필진|필자|기고|칼럼)|본 ?칼럼|이 글|본지(?:의)? ?편집)[^.\n]{0,40}(?:편집 ?방향|의견|견해|입장)[^.\n]{0,20}/,
    max: 140,
  },
  {
    rule: 'notice/help',
    pattern:
      /우울감|자살예방|자살 ?예방 ?(?:상담|핫라인)|상담전화 ?☎|1393|☎ ?109|생명의 ?전화|청소년 ?전화|예방수칙|기사의 (?:원 ?데이터|섹션)|보도준칙|보도 ?권고/,
    max: 240,
  },
  {
    rule: 'notice/complaint',
    pattern:
      /반론[·.,ㆍ 및]{1,3}(?:정정|추후)|정정[·.,ㆍ 및]{1,3}(?:반론|추후)[^.\n]{0,30}(?:청구|요청|연락|문의|보도를)|고충처리인/,
    max: 160,
  },
])

/** Copyright, AI, reprint, sponsor and help notices. */
export const recogniseNotice: Recogniser = (
  { text, shape, index, page },
  { firstProse, lastProse, lines, outlets },
  add,
) => {
  // between the article's first and last sentence a statement is the article's
  if (shape.ending === 'statement' && index > firstProse && index < lastProse && !page?.ruled) return
  const isPiece = (line: string): boolean => COPYRIGHT_PIECE.test(line) || isStanding(line, 'notice', outlets)
  const above = text.length <= 12 ? lines[index - 1] : undefined
  if (above && above.text.length <= 40 && isPiece(above.text) && outlets.byName.has(text)) add('notice/holder')
  if (isStanding(text, 'notice', outlets)) add('notice/copyright')
  const before = lines[index - 1]?.text ?? ''
  if (before.length <= 10 && EDITORS_NOTE.test(before)) add('notice/editor')
  readTable(TABLE, text, (rule) => {
    if (rule !== 'notice/copyright' || !PICTURE_NOTE.test(text)) add(rule)
  })
}
