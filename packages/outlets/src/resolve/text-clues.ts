import type { OutletProfile } from '@gisa/core'
import type { NameIndex } from './name-index.ts'

/** What speaks for an outlet in a text, and how much. */
const WEIGHT = {
  /** `[더팩트 | 김가온 기자]`, `(한빛=연합뉴스) 김가온 기자 =` */
  byline: 6,
  /** `KBS 뉴스 김가온입니다.` */
  signOff: 5,
  /** `저작권자 ⓒ 더팩트 무단전재 및 재배포 금지` */
  notice: 4,
  /** `CBS노컷뉴스 김가온 기자`, without brackets. */
  bare: 3,
  /** `더팩트는 24시간 여러분의 제보를 기다립니다.` */
  tip: 3,
  /** `gaon@tf.co.kr` */
  mail: 2,
  /** `[서울경제]`, with nothing else in the bracket. */
  label: 2,
  /** `네이버에서 더팩트 구독하기` */
  promo: 2,
  /** An agency's picture: `[한빛=뉴시스] 김가온 기자 = … 걷고 있다. 2026.01.02.` */
  agencyCaption: 1,
} as const

type Evidence = keyof typeof WEIGHT

const BRACKET = /[[［(（【〔〈<]([^[\]［］()（）【】〔〕〈〉<>]{2,80})[\]］)）】〕〉>]/g
/** 김가온 기자, 디지털뉴스편집부; not 기자회견. */
const REPORTER =
  /(?:기자|특파원|앵커|논설위원|에디터|리포터|인턴|객원|PD|편집부|뉴스팀|뉴스부|뉴스국|취재팀)(?!회견|간담|단체|협회|들|실|증)/
/** A picture's credit, a guest, another country's agency: `사진=연합뉴스`, `출연 : …`, `AP 연합뉴스`. */
const NO_BYLINE =
  /사진|자료|출처|제공|캡처|캡쳐|그래픽|영상|이미지|출연|진행|DB|(?:^|[^A-Za-z])(?:AP|AFP|EPA|UPI|TASS)(?![A-Za-z]|뉴스)|로이터|신화|게티/i
const AFTER_HEAD = /^\s?[가-힣·,\s]{2,30}?(?:기자|특파원|통신원|인턴|사진취재단)/
/** Agencies close a caption with its date or their name: `걷고 있다. 2026.01.02.`, `… 있다./뉴스1`. */
const CAPTION_END = /[다.)]\s?(?:\(?\d{4}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{1,2}|\/\s?뉴스1)/
const NOTICE = /저작권|무단\s?(?:전재|복제|배포)|재배포|copyright|all rights reserved/gi
const TIP = /제보(?=.{0,40}(?:기다|받습|환영|[:：☎@]|검색|전화|카톡))|(?:카카오톡|카톡).{0,20}검색/g
const PROMO = /구독(?=하(?:기|세요|고|면|시면))|구독을|구독해/g
const SIGN_OFF =
  /^(.{2,20}?)\s?(?!기사|뉴스|소식|보도)[가-힣]{2,4}\s?(?:\([^()]{3,40}\)\s?)?(?:입니다|이었습니다|였습니다)\.?$/
const BARE = /^([^[［(（【〔〈<].{1,13}?)\s?[=|ㅣ｜/]?\s?[가-힣]{2,4}\s?(?:인턴)?(?:기자|특파원)(?:$|[\s=|(])/
const OWN_ARTICLE = /^※(.{2,20}?)기사입니다/
/** Not the photographer's, which stands after the caption's date. */
const MAIL = /(?<!\d[./-]\s?\d{1,2}\.?\s?[\w.-]{1,30})@([a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){1,4})/gi

/** Longer lines are looked at from both ends only. */
const LINE = 1500
/** How far around a telling word a name is looked for. */
const AROUND = 60
/** With more text than this beside it, an agency's caption says nothing of the article. */
const PICTURE_STORY = 250

const CREDITED = new Set<OutletProfile['kind']>(['wire', 'broadcaster'])

/** How an outlet is found in a text: by names, and by the domains of addresses. */
export interface TextIndex extends NameIndex {
  byMailDomain: (domain: string) => OutletProfile | undefined
}

/** A line that is the caption of an agency's picture; in longer lines the article follows. */
const isCaption = (line: string) => line.length < 500 && CAPTION_END.test(line)

function* bracketEvidence(line: string, index: TextIndex): Generator<[OutletProfile, Evidence]> {
  for (const bracket of line.matchAll(BRACKET)) {
    const inside = bracket[1]!
    if (NO_BYLINE.test(inside)) continue
    const outlet = index.namesIn(inside)[0]
    if (!outlet) continue
    const after = line.slice(bracket.index + bracket[0].length, bracket.index + 500)
    if (AFTER_HEAD.test(after)) yield [outlet, CAPTION_END.test(after) ? 'agencyCaption' : 'byline']
    else if (REPORTER.test(inside)) yield [outlet, 'byline']
    // a lone [연합뉴스] or [KBS] is the credit of a picture, a lone (TF) a gloss
    else if (/^[[［【]/.test(bracket[0]) && !CREDITED.has(outlet.kind) && index.named(inside)) yield [outlet, 'label']
  }
}

function* evidenceOf(line: string, index: TextIndex): Generator<[OutletProfile, Evidence]> {
  yield* bracketEvidence(line, index)
  if (isCaption(line)) return
  for (const [pattern, kind] of [
    [SIGN_OFF, 'signOff'],
    [BARE, 'bare'],
    [OWN_ARTICLE, 'label'],
  ] as const) {
    const outlet = index.namesIn(pattern.exec(line)?.[1] ?? '')[0]
    if (outlet) yield [outlet, kind]
  }
  for (const mail of line.matchAll(MAIL)) {
    const outlet = index.byMailDomain(mail[1]!.toLowerCase())
    if (outlet) yield [outlet, 'mail']
  }
  for (const [pattern, kind] of [
    [NOTICE, 'notice'],
    [TIP, 'tip'],
    [PROMO, 'promo'],
  ] as const)
    for (const { index: at } of line.matchAll(pattern))
      for (const outlet of index.namesIn(line.slice(Math.max(0, at - AROUND), at + AROUND))) yield [outlet, kind]
}

/**
 * The outlet that a text speaks of as its own: by the byline's bracket, the sign-off, the copyright line, the tip line
 * and reporters' addresses, weighed against each other. Each kind of evidence counts once for an outlet.
 */
export function findInText(text: string, index: TextIndex): OutletProfile | undefined {
  const found = new Map<OutletProfile, Set<Evidence>>()
  let besides = 0
  for (const raw of text.split('\n')) {
    const trimmed = raw.trim()
    const line = trimmed.length > 2 * LINE ? `${trimmed.slice(0, LINE)} ${trimmed.slice(-LINE)}` : trimmed
    for (const [outlet, kind] of evidenceOf(line, index)) found.set(outlet, (found.get(outlet) ?? new Set()).add(kind))
    if (!isCaption(line)) besides += line.length
  }
  let best: OutletProfile | undefined
  let most = besides > PICTURE_STORY ? WEIGHT.agencyCaption : 0
  for (const [outlet, kinds] of found) {
    let total = 0
    for (const kind of kinds) total += WEIGHT[kind]
    if (total > most) [best, most] = [outlet, total]
  }
  return best
}
