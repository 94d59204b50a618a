import { alternatives } from '../../language/alternatives.ts'
import { isPersonName } from '../../language/person-name.ts'
import { isPlace } from '../../language/places.ts'
import { readEmail } from '../byline/email.ts'
import type { FindingData } from '../finding.ts'
import { PROGRAMME_WORD } from './studio.ts'

const ADDRESS = '(?:[([][^)\\]\\n]{3,50}[)\\]])?'
const TITLE = `(?:선임|인턴)?${alternatives('기자 특파원 앵커 캐스터 리포터 아나운서 피디 PD')}`
/** 지금까지 국회에서 한빛TV 김가온입니다. */
const SIGN_OFF = new RegExp(
  `^(?:[^.\\n]{0,24}(?:에서|지금까지)\\s)?(?:[가-힣A-Za-z0-9]{1,10}\\s?)?(?:뉴스|날씨|[A-Z]{2,5}|TV|방송|조선|채널A)[가-힣A-Za-z0-9 ]{0,6}\\s([가-힣]{2,4})\\s?${ADDRESS}(?:입니다|이었습니다|였습니다)\\.?\\s?${ADDRESS}$`,
)
/** 지금까지 한빛닷컴 김가온 기자였습니다. */
const WRITER_OFF = new RegExp(`^지금까지 (?:[가-힣A-Za-z0-9]{2,12} )?([가-힣]{2,4}) (${TITLE})(?:였|이었)습니다\\.$`)
/** '뉴스 픽'입니다. 지금까지 아침 브리핑이었습니다. 지금까지 국회에서 전해드렸습니다. 날씨였습니다. */
const PROGRAMME_OFF = new RegExp(
  `^(?:${[
    `(?:지금까지 )?['‘"“]뉴스 ?[가-힣A-Z]{1,6}['’"”]\\s?(?:입|였습|이었습)니다`,
    `지금까지 [가-힣A-Za-z ]{0,20}${PROGRAMME_WORD}(?:였|이었)습니다`,
    '(?:지금까지 |(?:지금까지 )?날씨 ?(?:정보 ?)?)(?:[가-힣]{2,12}에서 )?(?:소식 )?(?:전해드렸|였|이었)습니다',
  ].join('|')})\\.$`,
)
const TELLS = alternatives('보도 취재 전해 전 정리 소개 알아 살펴 짚어 만나')
/** 워싱턴에서 김가온 특파원이 전해드립니다. 김가온 기자입니다. 김가온 기자 나와 있습니다. */
const HAND_OVER = new RegExp(
  `^(?:([가-힣]{2,6}?)(?:에서|의)?\\s)?(?:[가-힣]{2,10}\\s)?([가-힣]{2,4}) ?(${TITLE})(?:${[
    '입니다',
    `[가이] (?:이 소식 |자세히 |자세한 소식 |그 내용 |(?:[가-힣]{1,6}[을를] )?)(?:단독 ?)?${TELLS}[가-힣 ]{1,14}`,
    '의? (?:단독 ?)?보도입니다',
    '[와를]? ?(?:함께|연결)[가-힣 ]{1,14}',
    ' (?:나왔|나와 ?있)습니다',
  ].join('|')})\\.?$`,
)
/** 왜 이런지 김가온 기자가 취재했습니다, 김가온 기자와 더 얘기 나눠보겠습니다. What a reporter found on another day is news, 2019년 … 보도했습니다. */
const REPORTED =
  /^(?![^\n]{0,40}(?:(?:19|20)\d\d년|지난|당시|앞서))[^.?!\n]{4,60}\s()([가-힣]{2,4}) (기자|특파원|피디|PD)(?:가 (?:[가-힣]{1,6}[을를] )?(?:단독 ?)?(?:(?:취재|보도|정리)(?:했습|합|하였습)|다녀왔습|전해 ?드립|전해 ?드리겠습)|[와과] (?:[가-힣]{1,6} ){0,3}(?:나눠|나누어|알아|들어|짚어|살펴) ?보겠습)니다\.$/

/** Few lines end as these do. */
const FORMAL = '니다.'

function formally(pattern: RegExp, text: string): RegExpExecArray | null {
  return text.endsWith(FORMAL) ? pattern.exec(text) : null
}

/** Whether a programme, not a person, takes its leave. */
export function isProgrammeOff(text: string): boolean {
  return text.endsWith(FORMAL) && PROGRAMME_OFF.test(text)
}

/** Who signs off: KBS 뉴스 김가온입니다. */
export function readSignOff(text: string): FindingData | undefined {
  const [, name, role] = SIGN_OFF.exec(text) ?? formally(WRITER_OFF, text) ?? []
  if (name === undefined || !isPersonName(name)) return undefined
  const email = readEmail(text)
  return {
    type: 'byline',
    authors: [{ name, ...(role ? { role } : {}), ...(email ? { email } : {}) }],
    contributors: [],
  }
}

/** To whom the anchor hands over: 김가온 기자가 보도합니다. */
export function readHandOver(text: string): FindingData | undefined {
  const [, where, name, role] = HAND_OVER.exec(text) ?? formally(REPORTED, text) ?? []
  if (!name || !role || !isPersonName(name)) return undefined
  const place = where && isPlace(where) ? where : undefined
  return { type: 'byline', authors: [{ name, role, ...(place ? { place } : {}) }], contributors: [] }
}
