import type { Rule } from '../../decide/weights.ts'
import { alternatives } from '../../language/alternatives.ts'
import { looksLikeOutlet } from '../../language/outlet-shape.ts'
import { ABROAD, isAgency, isGiven, isKnownCredit, isPhotographer } from './credit-names.ts'

/** A way in which the end of a caption carries its credit. */
export interface CreditForm {
  rule: Rule
  /** A sign without which the form is not tried. */
  sign: RegExp
  /** Group 1 is the credit; the match begins where the caption ends. */
  pattern: RegExp
  /** Whether the words are a credit, behind that sign and a caption so long. */
  test?: (credit: string, before: string, length: number) => boolean
}

/** Words that say that what follows is a credit. */
const WORD = alternatives('사진 이미지 자료 출처 그래픽 영상 일러스트 삽화 표 캡처 캡쳐 제공 포토 photo')
const CLOSING = /[)\]>］〉]/
const COPYRIGHT_SIGN = /[ⓒ©Ⓒ]/
/** 사진 속 다리, 사진 전시회: words that go with a picture and name nobody. */
const OF_A_PICTURE = /^(?:(?:속|한|두|세|뒤|밖|앞) |찍|전시|공모전|촬영|설명|공개|유출|삭제)/
/** (사진 오른쪽): where in it someone stands. */
const IN_THE_PICTURE = /^(?:사진 )?(?:맨 ?)?(?:왼쪽|오른쪽|가운데|(?:위|아래|앞|뒤)(?![가-힣]))/
/** Endings of captions that carry a credit, the surest first. C1 to C16 of the newsroom's habits. */
export const CREDIT_FORMS: readonly CreditForm[] = [
  // (사진=한빛시), [사진 출처 : 한빛시], <사진=…>, [사진│한빛], (사진, 해양수산부), (사진 제공-나주시)
  {
    rule: 'caption/bracket-word',
    sign: CLOSING,
    pattern: new RegExp(
      `\\s{0,3}[([<［〈]\\s?#?(?:${WORD}\\s{0,2}(?:자료|제공|출처|및 자료)?\\s{0,2}(?:[=:：│|,·‧/\\-–]|\\s)\\s{0,2}ⓒ?)([^()\\[\\]<>\\n]{1,50})[)\\]>］〉]\\s{0,2}\\.?$`,
    ),
    test: (credit) => !/다\.?$/.test(credit) && !IN_THE_PICTURE.test(credit),
  },
  // …보고 있다. 한빛시 제공=연합뉴스
  {
    rule: 'caption/after-stop',
    sign: /제공=/,
    pattern: /[.”"’)]\s{0,2}([^.,"”\n]{2,30} ?제공=(?:연합뉴스|뉴시스|뉴스1))$/,
  },
  // 다리를 건너는 시민들 - 트위터 갈무리
  {
    rule: 'caption/word',
    sign: / [-–] /,
    pattern: /\s[-–]\s{1,2}([가-힣A-Za-z0-9 ]{2,20}(?:갈무리|캡처|캡쳐|제공))$/,
  },
  // /사진=한빛시, / 사진 제공=SK, 사진=연합뉴스, 사진제공|한빛, 출처=…, 그래픽=김가온
  {
    rule: 'caption/word',
    sign: /[=:：|│ㅣ]/,
    pattern: new RegExp(
      `(?:^|[\\s.,)\\]”"'’다/|#])\\s{0,2}/?\\s{0,2}#?(?:${WORD}\\s{0,2}(?:자료|제공|출처)?\\s{0,2}[=:：|│ㅣ]\\s{0,2}ⓒ?)([^=:|\\n]{1,60}(?:=\\s?[A-Za-z0-9가-힣]{2,10})?)$`,
    ),
    test: (credit) => (credit.length <= 40 || !/[가-힣]/.test(credit)) && !/(?:다|요|까)[.?]?$/.test(credit),
  },
  // …모습. /뉴스1 © News1 김가온 기자
  {
    rule: 'caption/copyright-sign',
    sign: COPYRIGHT_SIGN,
    pattern: /\s{0,3}[/(ⓒ©]?\s?((?:[가-힣A-Z]{2,6}=)?뉴스1(?: ?DB)?\s{0,2}[ⓒ©Ⓒ]\s?(?:News1|뉴스1)[^.)]{0,24})\)?$/,
  },
  // …모습 ⓒ연합뉴스
  {
    rule: 'caption/copyright-sign',
    sign: COPYRIGHT_SIGN,
    // the bracket of ⓒ한빛일보(김가온) is the credit's
    pattern: /\s{0,3}[/[(]?\s?[ⓒ©Ⓒ]\s{0,2}([가-힣A-Za-z0-9 ]{2,14}\([^()\n]{2,12}\)|[^ⓒ©,.다\n][^ⓒ©\n]{0,28}?)[\])]?$/,
    // ⓒ"가온의 힘, 한빛투데이" is a motto
    test: (credit) => !/^["“‘']|무단|전재|저작권|금지|[Rr]ights|www\.|Corp/.test(credit),
  },
  // …보고 있다. /한빛시 · …모습/조선DB
  {
    rule: 'caption/slash',
    sign: /\//,
    pattern: /[.다습전모)\]”"'’가-힣\d]\s{0,3}\/\s{0,2}([^/@.\n]{2,32}(?:\.[^/@.\n ]{1,10})?)$/,
    // behind a sentence any short name is a credit; behind a word only one that is known for it
    test: (credit, before) =>
      isKnownCredit(credit) ||
      (/[.)\]”"'’]/.test(before) &&
        (credit.length <= 20 || !/[가-힣]/.test(credit)) &&
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
      (isGiven(credit) && credit.length <= 40) ||
      isAgency(credit.replace(/ ?사진$/, '')) ||
      isPhotographer(credit) ||
      (/^사진 /.test(credit) && !IN_THE_PICTURE.test(credit)),
  },
  // 거대 기업(PG) [김가온 제작] 일러스트: who drew it
  {
    rule: 'caption/bracket-given',
    sign: /제작\]/,
    pattern: /\s{0,3}\[([가-힣]{2,4}(?:[·,] ?[가-힣]{2,4})? 제작)\](?: ?(?:일러스트|사진합성|합성사진|이미지)){0,2}$/,
  },
  // 체감지표 [한빛경제]: an outlet's own
  {
    rule: 'caption/bracket-given',
    sign: /\]$/,
    pattern: /\s\[([가-힣A-Za-z0-9]{2,12})\]$/,
    test: (credit) => looksLikeOutlet(credit),
  },
  // …착륙한 모습. X(옛 한빛) Hanbit News 계정 갈무리: a longer name of where it was found
  {
    rule: 'caption/after-stop',
    sign: /(?:갈무리|캡처|캡쳐|제공)$/,
    pattern: /[.”"’]\s{1,2}([^.”"’\n]{1,20}\)[^.”"’\n]{1,50} ?(?:갈무리|캡처|캡쳐|제공))$/,
    test: (credit) => credit.split(' ').length <= 9 && !/(?:[을를]|에게|에서)(?:\s|$)/.test(credit),
  },
  // …지휘했다. Hanbit Festspiele / Gaon Kim
  {
    rule: 'caption/after-stop',
    sign: /[A-Za-z]$/,
    pattern: new RegExp(`[.다”"’)]\\s{1,2}(${ABROAD})$`),
  },
  // …있다. 한빛시 제공 · …있다. 연합뉴스 · …있다. 김가온 기자
  {
    rule: 'caption/after-stop',
    sign: /[.”"’)\]]/,
    pattern: /[.”"’)\]]\s{0,2}(?:(?:사진|[Pp]hoto|PHOTO)\s)?([^.,"”\n]{2,30}(?:\.[A-Z가-힣][^.,\n]{1,10})?)\.?$/,
    test: (credit) => isAgency(credit) || (isGiven(credit) && credit.split(' ').length <= 7) || isPhotographer(credit),
  },
  // …감독. 한국배구연맹(KOVO) · …전경. 한빛일보 SNS: a short name behind a stop that ends no sentence
  {
    rule: 'caption/after-noun-stop',
    sign: /[.]\s/,
    // 2021.12.28. is a date
    pattern: /(?<!\.\d?)[가-힣A-Za-z)\d’”>][.]\s{1,2}(?:사진 )?([가-힣A-Za-z(][^.,?!…"”’\n]{1,24})$/,
    // Q. and 1. are labels, 공사 끝. 이제 시작 is a title
    test: (credit, before, length) =>
      !/[다요죠까]/.test(before) &&
      !/(?:다|요|죠|까|음|함|것|때문|[은는을를]|금지\])$|^(?:See|Updated)\b/.test(credit) &&
      credit.split(' ').length <= 4 &&
      length >= (credit.includes(' ') ? 15 : 4),
  },
  // …살펴보고 있다. photo 뉴시스: a magazine's way
  {
    rule: 'caption/word',
    sign: /photo\s/i,
    pattern: /[.)\]”"'’가-힣\d]\s{1,2}photo\s([^.=:\n]{2,24})$/i,
  },
  // …있다. 사진 한빛시
  {
    rule: 'caption/word',
    sign: /사진\s/,
    pattern: /[.”"’)\]]\s{0,2}사진 ([가-힣A-Za-z0-9()·& ]{2,24})$/,
    test: (credit) => credit.split(' ').length <= 4 && !/(?:다|요|까)$/.test(credit) && !OF_A_PICTURE.test(credit),
  },
  // …뛰는 선수들 한빛=김가온 기자: place and photographer behind a noun
  {
    rule: 'caption/given',
    sign: /기자$/,
    pattern: /[가-힣”’)]\s((?:[가-힣]{2,8})=[가-힣]{2,4} ?기자)$/,
  },
  // 시청 전경 연합뉴스 · 한가온 시장 자료사진 AFP 연합뉴스: no stop before it
  {
    rule: 'caption/given',
    sign: /(?:연합뉴스|뉴시스|뉴스1)$/,
    pattern: /(?:자료사진|모습|전경|장면)\s((?:(?:AP|AFP|EPA|UPI|로이터|신화|타스)[ /·=]?)?(?:연합뉴스|뉴시스|뉴스1))$/,
  },
  // 시청 전경 한빛시 제공: no stop before it
  {
    rule: 'caption/given',
    sign: /(?:제공|갈무리|캡처|캡쳐|자료사진)$/,
    pattern:
      /(?:(?<=모습|전경|현장|장면|조감도|포스터)\s|^|[\s,|│ㅣ])([^\s,.|│ㅣ]{1,16}(?:\s(?<!(?:모습|전경|현장|장면|조감도|포스터)\s)[^\s,.|│ㅣ]{1,12}){0,2} ?(?:제공|갈무리|캡처|캡쳐|자료사진))$/,
    // a whole line is a credit alone; 자료를 주민에게 제공 tells what someone does
    test: (credit, before) => !credit.startsWith(before) && !/(?:[을를]|에게|에서)(?:\s|$)/.test(credit),
  },
]
