import type { Rule } from '../decide/weights.ts'
import { looksLikeOutlet } from '../language/outlet-shape.ts'
import { isPersonName } from '../language/person-name.ts'
import { parseLeadByline } from './byline/lead-byline.ts'
import type { Recogniser } from './recogniser.ts'
import { endsInSentence } from './shape.ts'

/** A caption taken apart. */
export interface CaptionParts {
  /** What the picture shows; empty for a lone credit. */
  text: string
  credit?: string
  /** The strongest sign that the line is a caption; absent where nothing but its place could say so. */
  rule?: Rule
}

/** Credits that need no `제공`: agencies and picture houses. */
const AGENCY =
  /^(?:[가-힣]{2,6}=)?(?:연합뉴스TV|연합뉴스|연합|뉴시스|뉴스1|뉴스원|News1|로이터|AP|AFP|EPA|신화|타스|게티이미지(?:뱅크|코리아)?|gettyimages(?:Bank)?|Getty ?Images(?:Bank)?|클립아트코리아|이미지투데이|픽사베이|Pixabay|pixabay|언스플래시|Unsplash|셔터스톡|shutterstock|아이클릭아트|YONHAP|NEWSIS|NEWS1|AP뉴시스|AP연합뉴스|로이터연합뉴스|AFP연합뉴스|EPA연합뉴스|사진공동취재단|국회사진기자단|대통령실|인스타그램|유튜브|페이스북|트위터|구글|네이버|독자|온라인 커뮤니티)(?:[=·./, ](?:연합뉴스|뉴시스|뉴스1|AP|AFP|로이터|EPA|신화|공동취재단|사진공동취재단))?$/
const GIVEN =
  /(?:제공|캡처|캡쳐|갈무리|자료사진|자료 사진|사진기자단|공동취재단|DB|방송화면|화면|홈페이지|인스타그램|SNS|유튜브|페이스북|트위터|블로그|누리집|작가|촬영|중계|채널)$/
const PERSON_CREDIT =
  /^(?:[가-힣A-Za-z0-9]{2,10}[= /·])?[가-힣]{2,4} ?(?:선임|인턴|객원|사진|영상|대학생)?(?:기자|특파원|작가|PD|통신원)$/

/** Closing parts of a wire caption: `2024.6.11`, an address, `재판매 및 DB 금지`. */
const WIRE_DATE = /[\s.)\]다/](?:19|20)\d\d ?[.-] ?\d{1,2} ?[.-] ?\d{1,2}\.?$/
const TRAILING_MAIL =
  /[\s/.]{0,9}(?:\/ ?)?[A-Za-z0-9][A-Za-z0-9._%+-]{0,40}@[A-Za-z0-9-]{1,30}(?:\.[A-Za-z0-9-]{1,20}){1,3}\.?$/
const REPRINT =
  /[\s.*※]{0,4}[[(<]?\s?(?:[^[\]()<>]{0,24}[ .,])?(?:재판매 ?및 ?DB ?금지|DB ?및 ?재판매 ?금지|재배포 ?금지|국내에서만 사용가능[^\]]{0,120}|무단[ ]?전재[^\]>]{0,40}금지|No Resale[^\]]{0,30})[\])>.]{0,3}$|\s?[<[(]\s?저작권자[^<>[\]\n]{2,70}[>\])]$/

const LEADING_MARK = /^[▲△▼▽◀◁▶▷◆][ …]{0,3}/
const LEADING_CREDIT = /^[ⓒ©Ⓒ]\s?([^,\n]{2,30}),\s{1,2}/
/** 사진 설명:, [사진] 한빛시청. */
const EXPLAINS = /^(?:사진|그림|그래픽) ?설명[ :)>\]=]{1,4}|^\[(?:사진|그래픽|그림|표)\]\s?(?!\S{0,40}@)/

interface Form {
  rule: Rule
  /** A sign without which the form is not tried. */
  sign: RegExp
  /** Group 1 is the credit; the match begins where the caption ends. */
  pattern: RegExp
  test?: (credit: string, before: string) => boolean
}

/** Words that say that what follows is a credit. */
const WORD = '(?:사진|이미지|자료|출처|그래픽|영상|일러스트|삽화|표|캡처|캡쳐|제공|포토|photo)'
const CLOSING = /[)\]>］〉]/
const COPYRIGHT_SIGN = /[ⓒ©Ⓒ]/
/** Endings of captions that carry a credit, the surest first. C1 to C16 of the newsroom's habits. */
const FORMS: readonly Form[] = [
  // (사진=한빛시), [사진 출처 : 한빛시], <사진=…>, [사진│한빛], (사진, 해양수산부), (사진 제공-나주시)
  {
    rule: 'caption/bracket-word',
    sign: CLOSING,
    pattern: new RegExp(
      `\\s{0,3}[([<［〈]\\s?#?(?:${WORD}\\s{0,2}(?:자료|제공|출처|및 자료)?\\s{0,2}(?:[=:：│|,·‧/\\-–]|\\s)\\s{0,2}ⓒ?)([^()\\[\\]<>\\n]{1,50})[)\\]>］〉]\\s{0,2}\\.?$`,
    ),
    test: (credit) => !/다\.?$/.test(credit),
  },
  // /사진=한빛시, / 사진 제공=SK, 사진=연합뉴스, 사진제공|한빛, 출처=…, 그래픽=김가온
  {
    rule: 'caption/word',
    sign: /[=:：|│ㅣ]/,
    pattern: new RegExp(
      `(?:^|[\\s.,)\\]”"'’다/|#])\\s{0,2}/?\\s{0,2}#?(?:${WORD}\\s{0,2}(?:자료|제공|출처)?\\s{0,2}[=:：|│ㅣ]\\s{0,2}ⓒ?)([^=:|\\n]{1,40}(?:=\\s?[A-Za-z0-9가-힣]{2,10})?)$`,
    ),
    test: (credit) => credit.length <= 40 && !/(?:다|요|까)[.?]?$/.test(credit),
  },
  // …모습. /뉴스1 © News1 김가온 기자
  {
    rule: 'caption/copyright-sign',
    sign: COPYRIGHT_SIGN,
    pattern: /\s{0,3}(?:\/?뉴스1\s{0,2})[ⓒ©Ⓒ]\s?(News1[^.]{0,24}|뉴스1[^.]{0,24})$/,
  },
  // …모습 ⓒ연합뉴스
  {
    rule: 'caption/copyright-sign',
    sign: COPYRIGHT_SIGN,
    pattern: /\s{0,3}[/[(]?\s?[ⓒ©Ⓒ]\s{0,2}([^ⓒ©,.다\n][^ⓒ©\n]{0,28}?)[\])]?$/,
    test: (credit) => !/무단|전재|저작권|금지|[Rr]ights|www\.|Corp/.test(credit),
  },
  // …보고 있다. /한빛시 · …모습/조선DB
  {
    rule: 'caption/slash',
    sign: /\//,
    pattern: /[.다습전모)\]”"'’가-힣\d]\s{0,3}\/\s{0,2}([^/@.\n]{2,32}(?:\.[^/@.\n ]{1,10})?)$/,
    // behind a sentence any short name is a credit; behind a word only one that is known for it
    test: (credit, before) =>
      PERSON_CREDIT.test(credit) ||
      AGENCY.test(credit) ||
      GIVEN.test(credit) ||
      (/[.)\]”"'’]/.test(before) &&
        credit.length <= 16 &&
        !/(?:다|요|음|교수|대표|변호사|주민|시민|의원|장관)$/.test(credit)),
  },
  // …혁신 비전을 공개했다. [ⓒ한빛], with ? where a byte was lost
  {
    rule: 'caption/bracket-given',
    sign: CLOSING,
    pattern: /\s{0,3}[([<［]\s?[?ⓒ©]\s?([가-힣A-Za-z0-9&· ]{2,24})[)\]>］]$/,
  },
  // [한빛시 제공], (한빛시 제공), [연합뉴스 자료사진], [연합], <연합뉴스 사진>, (매경DB), [KPGA 제공]
  {
    rule: 'caption/bracket-given',
    sign: CLOSING,
    pattern: /\s{0,3}[([<［]\s?([^()[\]<>\n]{2,44}?)\s?[)\]>］]\s{0,2}\.?$/,
    test: (credit) =>
      (GIVEN.test(credit) && credit.length <= 40) ||
      AGENCY.test(credit.replace(/ ?사진$/, '')) ||
      PERSON_CREDIT.test(credit) ||
      /^사진 /.test(credit),
  },
  // …있다. 한빛시 제공 · …있다. 연합뉴스 · …있다. 김가온 기자
  {
    rule: 'caption/after-stop',
    sign: /[.”"’)\]]/,
    pattern: /[.”"’)\]]\s{0,2}(?:사진\s)?([^.,"”\n]{2,30}(?:\.[A-Z가-힣][^.,\n]{1,10})?)\.?$/,
    test: (credit) =>
      AGENCY.test(credit) || (GIVEN.test(credit) && credit.split(' ').length <= 7) || PERSON_CREDIT.test(credit),
  },
  // …감독. 한국배구연맹(KOVO) · …전경. 한빛일보 SNS: a short name behind a stop that ends no sentence
  {
    rule: 'caption/after-noun-stop',
    sign: /[.]\s/,
    pattern: /[가-힣A-Za-z)][.]\s{1,2}([가-힣A-Za-z(][^.,"”’\n]{1,24})$/,
    test: (credit, before) =>
      !/[다요죠까]/.test(before) && !/(?:다|요|죠|까|음|함|것|때문)$/.test(credit) && credit.split(' ').length <= 4,
  },
  // 시청 전경 한빛시 제공: no stop before it
  {
    rule: 'caption/given',
    sign: /(?:제공|갈무리|캡처|캡쳐|자료사진)$/,
    pattern:
      /(?:(?<=모습|전경|현장|장면|조감도|포스터)\s|^|[\s,])([^\s,.]{1,16}(?:\s(?<!(?:모습|전경|현장|장면|조감도|포스터)\s)[^\s,.]{1,12}){0,2} ?(?:제공|갈무리|캡처|캡쳐|자료사진))$/,
    // a whole line is a credit alone; 자료를 주민에게 제공 tells what someone does
    test: (credit, before) => !credit.startsWith(before) && !/(?:[을를]|에게|에서)(?:\s|$)/.test(credit),
  },
]

/** How far from its end a line can carry a credit. */
const CREDIT_REACH = 90
/** A line that ends in none of these carries no credit: a bracket, a name behind a stop, a sign or a credit's word. */
const MAY_CREDIT =
  /[)\]>］〉]\.?$|[/=:：|│ㅣⓒ©Ⓒ]|[.”"’)\]]\s{0,2}[^.,"”\n]{2,30}\.?$|(?:제공|갈무리|캡처|캡쳐|자료사진)$/
const GIVER = /\s{0,2}[([]([^()[\]\n]{2,40}제공)[)\]]$/
const CREDIT_CLEAN = /^(?:사진|출처|제공|자료)\s{0,2}[=:ㅣ|]\s{0,2}|^[ⓒ©Ⓒ/=:]\s?|[\s,]{1,9}$/g
/** [현대차] at the end of a caption: an outlet's way to credit a company. */
const BRACKET_ANY = /[.다]\s{0,2}\[([가-힣A-Za-z0-9&· ]{2,14})\]$/

/**
 * Takes a caption apart: the credit leaves it, and the wire's head, closing date, address and reprint note.
 *
 * @example
 * readCaption('한가온 시장이 시험동을 살펴보고 있다. /한빛시').credit //=> '한빛시'
 * readCaption('시청 전경. 사진=한빛시 제공').text //=> '시청 전경.'
 */
export function readCaption(line: string, isOutlet: (word: string) => boolean = looksLikeOutlet): CaptionParts {
  let text = line
  let rule: Rule | undefined
  let credit: string | undefined
  const mark = text.match(LEADING_MARK)
  if (mark) {
    text = text.slice(mark[0].length)
    rule = 'caption/leading-mark'
  }
  const explains = text.match(EXPLAINS)
  if (explains) {
    text = text.slice(explains[0].length)
    rule = 'caption/explains'
  }
  const first = text.match(LEADING_CREDIT)
  if (first?.[1]) {
    text = text.slice(first[0].length)
    return { text, credit: first[1].trim(), rule: 'caption/copyright-sign' }
  }
  if (endsInSentence(text)) return rule ? { text: tidy(text), rule } : { text: line }
  const trimmed = dropWireTail(text)
  const wire = /^[([【]/.test(text) ? parseLeadByline(text, isOutlet) : undefined
  if (wire && (trimmed.dated || trimmed.reprint || trimmed.mail)) {
    const [person] = [...wire.authors, ...wire.contributors]
    if (person?.name) credit = person.role && person.role !== '사진' ? `${person.name} ${person.role}` : person.name
    else if (wire.outlet) credit = wire.outlet
    text = trimmed.text.slice(wire.length)
    rule = trimmed.dated ? 'caption/wire-date' : 'caption/reprint'
  } else if (trimmed.dated || trimmed.reprint) {
    text = trimmed.text
    rule = trimmed.dated ? 'caption/wire-date' : 'caption/reprint'
  } else if (trimmed.mail) text = trimmed.text
  const at = Math.max(0, text.length - CREDIT_REACH)
  const tail = text.slice(at)
  if (!MAY_CREDIT.test(tail)) return rule ? { text: tidy(text), ...(credit ? { credit } : {}), rule } : { text: line }
  for (const form of FORMS) {
    const match = form.sign.test(tail) ? tail.match(form.pattern) : null
    if (!match?.[1] || match.index === undefined) continue
    const found = match[1]
      .replace(CREDIT_CLEAN, '')
      .replace(CREDIT_CLEAN, '')
      .replace(/(?<=뉴스|뉴시스|뉴스1) 사진$/, '')
      .trim()
    if (!found || (form.test && !form.test(found, match[0].charAt(0)))) continue
    // the sign before the credit may belong to the caption: keep its full stop, its bracket, its last letter
    const lead = match[0].match(/^[.다습전모)\]”"'’가-힣\d]/)?.[0] ?? ''
    text = dropWireTail(text.slice(0, at + match.index) + lead, false).text
    // …정문.(한빛전자 제공) /뉴스1: who gave it says more than who passed it on
    const giver = text.match(GIVER)
    // ▲ opens lists and headings too: the credit says more
    const surest =
      rule === undefined || rule === 'caption/leading-mark' || rule === 'caption/explains' ? form.rule : rule
    if (giver?.[1] && giver.index)
      return { text: tidy(text.slice(0, giver.index)), credit: giver[1].trim(), rule: surest }
    return { text: tidy(text), credit: found, rule: surest }
  }
  const bracket = text.match(BRACKET_ANY)
  if (bracket?.[1] && bracket.index !== undefined && !/\d$|^(?:앵커|기자|종합|끝|영상)$/.test(bracket[1])) {
    return {
      text: tidy(text.slice(0, bracket.index + 1)),
      credit: bracket[1].trim(),
      rule: rule ?? 'caption/bracket-any',
    }
  }
  if (!rule) return { text: line }
  return { text: tidy(text), ...(credit ? { credit } : {}), rule }
}

function tidy(text: string): string {
  return text.replace(/[\s/,|*]{1,99}$/, '').replace(/^[\s/,|]{1,99}/, '')
}

/** How far from its end a line can carry what closes a caption. */
const TAIL = 190
const MAY_CLOSE = /금지|Resale|@|(?:19|20)\d\d ?[.-]/
const MAY_FORBID = /금지|Resale|사용가능|저작권자/

/** Takes closing date, address and reprint note off, in whatever order they stand. */
function dropWireTail(
  line: string,
  keepsGiver = true,
): { text: string; dated: boolean; mail: boolean; reprint: boolean } {
  const at = Math.max(0, line.length - TAIL)
  const before = line.slice(0, at)
  if (!MAY_CLOSE.test(line.slice(at))) return { text: line, dated: false, mail: false, reprint: false }
  let text = line.slice(at)
  let dated = false
  let mail = false
  let reprint = false
  for (let i = 0; i < 5; i++) {
    const note = MAY_FORBID.test(text) ? text.match(REPRINT) : null
    if (note?.index !== undefined) {
      // [연합뉴스 제공. 재판매 및 DB 금지]: the giver inside the bracket stays for the credit
      const giver = keepsGiver
        ? note[0].match(/[[(<]\s?(?!무단)([^[\]()<>ⓒ©]{2,24}?)[ .,]{1,2}(?:재판매|DB|재배포|무단)/)?.[1]
        : undefined
      const stop = note[0].charAt(0) === '.' ? '.' : ''
      text = text.slice(0, note.index).trimEnd() + stop + (giver ? ` [${giver}]` : '')
      reprint = true
      if (giver) break
      continue
    }
    const address = text.match(TRAILING_MAIL)
    if (address?.index !== undefined && (address.index > 0 || before)) {
      text = text.slice(0, address.index).trimEnd() + (text.charAt(address.index) === '.' ? '.' : '')
      mail = true
      continue
    }
    const date = text.match(WIRE_DATE)
    if (date?.index !== undefined) {
      text = text.slice(0, date.index + 1).trimEnd()
      dated = true
      continue
    }
    break
  }
  return { text: before + text, dated, mail, reprint }
}

const POSITION =
  /\((?:왼쪽|오른쪽|가운데|앞줄|뒷줄|맨 ?왼쪽|맨 ?오른쪽|사진|왼쪽에서|오른쪽에서|앞줄 왼쪽)[^)]{0,20}\)|(?:왼쪽|오른쪽)부터|(?:사진|이미지)(?:은|는) (?:기사|위|해당|본문)|기사와 (?:직접적인 )?관련|기사 내용과 (?:직접적인 )?관련/
const PROGRESSIVE = /고 있(?:다|는 모습|습니다)\.?[)\]]?$/
const SCENE =
  /(?:모습|전경|현장|장면|조감도|포스터|표지|이미지|캡처|로고|대표|교수|선수|감독|시장|의원|회장|부회장|사옥|청사|전경사진|내부|외관|로드맵|지도|차트|추이|현황|구조도|개념도|그래프|안내문|제품|모형|화면)\.?$/
const LONE_CREDIT =
  /^[[(<#※■▲]{0,2}\s?(?:(?:사진|이미지|자료|출처|그래픽|일러스트|삽화|표|영상|제공)\s{0,2}(?:자료|제공|출처|및 자료)?\s{0,2}[=:：|│ㅣ]|(?:사진|photo)\s{0,2}(?:제공)?\s{0,2}[./-])\s{0,2}(?!설명)[^\n.]{1,40}[\])>]?[,.]?$|^(?:일러스트|삽화|그래픽|그림) [가-힣]{2,4}(?: ?(?:기자|작가|디자이너))?$|^[ⓒ©Ⓒ]\s?[^\n,]{2,24}$|^(?:게티이미지뱅크|게티이미지코리아|클립아트코리아|이미지투데이|gettyimages(?:Bank)?|픽사베이)$/i
const LONE_AGENCY = /^(?:연합뉴스|뉴시스|뉴스1|AP|AFP|로이터|EPA|AP ?연합뉴스|로이터 ?연합뉴스|스타뉴스|OSEN)$/

/** Captions and credits, by the forms C1 to C16 and by what a caption says. */
export const recogniseCaption: Recogniser = (segment, context, add) => {
  const text = segment.text.endsWith('>') ? segment.text.replace(/<br ?\/?>$/i, '') : segment.text
  if (text.length > 420) return
  if (LONE_AGENCY.test(text)) add('credit/agency', { type: 'caption', text: '', credit: text })
  if (text.length <= 50 && LONE_CREDIT.test(text) && !/무단|저작권|금지|[Rr]ights|다\.$/.test(text)) {
    const credit = text
      .replace(/^[[(<#※■▲]{0,2}\s?/, '')
      .replace(/[\])>]?[,.]?$/, '')
      .replace(
        /^(?:사진|이미지|자료|출처|그래픽|일러스트|삽화|표|영상|제공|photo|포토)\s{0,2}(?:자료|제공|출처)?\s{0,2}[=:：|│ㅣ.\-/ ]\s{0,2}/i,
        '',
      )
      .replace(/^[ⓒ©Ⓒ]\s?/, '')
      .trim()
    if (credit) add('credit/alone', { type: 'caption', text: '', credit })
    return
  }
  // [김가온 기자], [한빛일보=김가온 기자] sign the piece
  if (/^[[(【].{2,40}(?:기자|특파원)\s?[\])】]$/.test(text)) return
  const parts = readCaption(text, context.isOutlet)
  if (parts.rule && !parts.text && parts.credit) {
    add('credit/alone', { type: 'caption', text: '', credit: parts.credit })
    return
  }
  if (
    text.length <= 40 &&
    (!parts.rule || parts.rule === 'caption/leading-mark' || parts.rule === 'caption/explains')
  ) {
    const bare = text.replace(LEADING_MARK, '').replace(EXPLAINS, '').replace(/\.$/, '')
    if (isGivenAlone(bare)) {
      add('credit/given', { type: 'caption', text: '', credit: bare.replace(/^[/([]\s?|[)\]]$/g, '') })
      return
    }
  }
  if (parts.rule)
    add(parts.rule, { type: 'caption', text: parts.text, ...(parts.credit ? { credit: parts.credit } : {}) })
  const marked = LEADING_MARK.test(text)
  if (marked && parts.credit && parts.rule !== 'caption/leading-mark') add('caption/leading-mark')
  if (parts.credit && parts.rule !== 'caption/explains' && EXPLAINS.test(text)) add('caption/explains')
  const next = context.lines[segment.index + 1]
  if (next && segment.last) {
    if (text.length >= 8 && (next.gap === 0 || marked) && isCreditLine(next.text, context.isOutlet))
      add('caption/above-credit')
    // the title that a wire prints right above its caption
    if (
      next.gap === 0 &&
      segment.shape.ending === 'open' &&
      text.length <= 50 &&
      isWireCaption(next.text, context.isOutlet)
    )
      add('caption/above-wire')
  }
  if (POSITION.test(text)) add('caption/position')
  if (text.length < 260 && PROGRESSIVE.test(parts.text.slice(-12))) add('caption/progressive')
  else if (text.length < 80 && SCENE.test(parts.text)) add('caption/scene')
}

/** 한빛시 제공, 국민일보 DB, 김가온 기자 on a line of its own. */
function isGivenAlone(text: string): boolean {
  if (/(?:제공|갈무리|캡처|캡쳐|자료사진|DB)$/.test(text) && text.split(' ').length <= 7 && !/\.\s/.test(text))
    return true
  return isPersonName(text.replace(/ ?(?:사진)기자$/, '')) && /기자$/.test(text)
}

/** (서울=연합뉴스) 김가온 기자 = … 2024.6.11: round brackets, for the agencies with square ones print decks there. */
function isWireCaption(line: string, isOutlet: (word: string) => boolean): boolean {
  return line.startsWith('(') && line.length <= 420 && readCaption(line, isOutlet).rule === 'caption/wire-date'
}

/** Whether a line is a credit and nothing else: ⓒ 한빛시, [한빛시 제공. 재판매 및 DB 금지]. */
function isCreditLine(line: string, isOutlet: (word: string) => boolean): boolean {
  if (line.length > 60 || /저작권|전재/.test(line)) return false
  if (LONE_CREDIT.test(line)) return true
  if (!/^[[(<]/.test(line)) return false
  const { text, credit } = readCaption(line, isOutlet)
  return !text && credit !== undefined
}
