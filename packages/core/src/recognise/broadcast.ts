import { isPersonName } from '../language/person-name.ts'
import { isPlace } from '../language/places.ts'
import { readEmail } from './byline/email.ts'
import { parsePeople } from './byline/people-phrase.ts'
import type { FindingData } from './finding.ts'
import type { Recogniser } from './recogniser.ts'

const WORD =
  '(?:앵커|기자|리포트|리포터|캐스터|아나운서|앵커멘트|앵커 ?멘트|인터뷰|VCR|현장음|녹취|질문|답변|스튜디오|본방송|진행자?|출연자?|클로징|오프닝|내레이션)'
/** [앵커], ◀ 리포트 ▶, <기자>, 【 앵커멘트 】, and the half that a tag stripper left: 앵커>. */
const MARKER = new RegExp(
  `^(?:\\[\\s?${WORD}\\s?\\]|◀\\s?${WORD}\\s?▶|<\\s?${WORD}\\s?>|〈\\s?${WORD}\\s?〉|【\\s?${WORD}\\s?】|<?\\s?${WORD}\\s?>|■\\s?${WORD}|\\(\\s?${WORD}\\s?\\))$`,
)
/** The same before words on its line. */
const PART = '(?:앵커|기자|리포트|리포터|캐스터|아나운서|앵커 ?멘트|진행자)'
export const MARKER_HEAD: RegExp = new RegExp(
  `^(?:\\[\\s?${PART}\\s?\\]|◀\\s?${PART}\\s?▶|<\\s?${PART}\\s?>|【\\s?${PART}\\s?】)\\s{0,3}`,
)
const RULE_LINE = /^(?:[-=_━─―*~]\s?){3,}$|^━+$|^\*{2,}$/
const END_MARK = /^[[(<]\s?(?:끝|END)\s?[\])>][.]?$/
/** [김가온 / 주민 : …], [김가온/한빛대 교수 : "…"], [김가온 : …]. */
const ON_CAMERA =
  /^[[【]\s?([가-힣A-Za-z·.]{1,14}(?:\s[가-힣A-Za-z·.]{1,14}){0,3}\s?(?:\([^)\n]{1,24}\))?(?:\s?[/|]\s?[^:\]】\n]{1,40})?)\s?[:：]\s?(.{2,1200}?)[\]】]?$/
/** <인터뷰> 김가온(상인) : "…". */
const TAGGED =
  /^[<◀[【〈▶]\s?(?:인터뷰|녹취|SYNC|싱크|현장음)\s?[>▶\]】〉:：]?\s{0,2}[:：]?\s{0,2}([가-힣A-Za-z·.]{1,14}(?:\s[가-힣A-Za-z·.]{1,14}){0,3}\s?(?:[(/][^):\n]{1,40}\)?)?)\s?[:：]\s?(.{2,1200})$/
/** ▶ 인터뷰 : 김가온 / 상인, with the words on the next line after a dash. */
const MBN = /^▶\s?(?:인터뷰|스탠딩|녹취)(?:\s?\([^)]{1,10}\))?\s?[:：]\s?([^\n:]{2,40})$/
/** ◎김가온 …, ▼이도담 …, ▷김가온 : …, 김가온 > …, [김가온] …: turns of a studio talk. */
const TURN =
  /^(?:[◎▼▷▶▽△◇◆●○☎]\s?([가-힣]{2,4}(?:\s?[가-힣A-Za-z]{1,8})?)\s?[:：>]\s?|[◎▼▽◇]\s?([가-힣]{2,4})\s|([가-힣]{2,4}(?:\s[가-힣]{1,6})?)\s?>\s?|\[([가-힣]{2,4})\]\s)(.{4,2000})$/
/** 김가온 / 한빛대 교수: who speaks on the next line. */
const SPEAKER_LINE = /^\[?[가-힣A-Za-z]{1,8}(?:\s[가-힣A-Za-z]{1,8}){0,2}\s?\/\s?[가-힣A-Za-z0-9()·\s]{2,36}\]?$/
const SIGN_OFF =
  /^(?:[^.\n]{0,24}(?:에서|지금까지)\s)?(?:[가-힣A-Za-z0-9]{1,10}\s?)?(?:뉴스|날씨|[A-Z]{2,5}|TV|방송|조선|채널A)[가-힣A-Za-z0-9 ]{0,6}\s([가-힣]{2,4})\s?(?:\([^)\n]{3,50}\))?(?:입니다|이었습니다|였습니다)\.?\s?(?:\([^)\n]{3,50}\))?$/
const HAND_OVER =
  /^(?:([가-힣]{2,6}?)(?:에서|의)?\s)?(?:[가-힣]{2,10}\s)?([가-힣]{2,4}) ?((?:선임|인턴)?(?:기자|특파원|앵커|캐스터|리포터|아나운서|피디|PD))(?:입니다|[가이] (?:이 소식 |자세히 |자세한 소식 |그 내용 |(?:[가-힣]{1,6}[을를] )?)(?:단독 ?)?(?:보도|취재|전해|전|정리|소개|알아|살펴|짚어|만나)[가-힣 ]{1,14}|(?:의)? (?:단독 ?)?보도입니다|(?:와|를)? ?(?:함께|연결)[가-힣 ]{1,14}| (?:나왔|나와 ?있)습니다)\.?$/
/** 왜 이런지 김가온 기자가 취재했습니다. */
const REPORTED =
  /^[^.?!\n]{4,60}\s([가-힣]{2,4}) (기자|특파원|피디|PD)가 (?:단독 ?)?(?:취재|보도)(?:했|합|하였)[가-힣]{1,3}\.$/
/** '뉴스 픽'입니다. */
const PROGRAMME_OFF =
  /^(?:지금까지 )?['‘"“]?뉴스 ?[가-힣A-Z]{1,6}['’"”]?\s?(?:였|이었)?(?:입|습)니다\.$|^지금까지 [가-힣A-Za-z ]{2,20}(?:이었|였)습니다\.$|^(?:지금까지 |날씨 ?정보 ?|날씨 ?)(?:[가-힣]{2,12}에서 )?(?:소식 )?(?:전해드렸|였|이었)습니다\.$/
const CREDITS =
  /^[([]?\s?(?:영상|촬영|취재|그래픽|편집|CG|자막|영상취재|영상편집|촬영기자|편집기자|영상디자인|디자인|자료조사|번역|제작|연출|구성|작가|조연출|화면제공|화면출처|VJ|AD|PD|인포그래픽|그래픽디자인|오디오|영상출처|일러스트)\s?(?:[·,]\s?(?:편집|구성|제작|그래픽))?\s?[:：|=]\s?[^\n]{2,160}$/
/** [영상취재 김가온 이도담 영상편집 박새나]: crews without a colon. */
const CREW =
  /^[[(]?\s?(?:영상취재|영상편집|촬영기자|편집기자|영상디자인|그래픽)(?:기자)?(?:\s[가-힣]{2,4}[,·]?){1,6}(?:[\s/·,]{1,3}(?:영상취재|영상편집|촬영|편집|그래픽|자막|연출|영상디자인)(?:\s[가-힣]{2,4}[,·]?){1,6}){0,4}\s?[\])]?$/
const STUDIO =
  /^[■▣●◆*※<〈[]\s?(?:방\s?송|방송일시?|방송시간|진\s?행|출\s?연|대\s?담|인터뷰|프로그램|전화 ?연결|시간|채널|연출|일시|코너)\s?[:：]/
/** ■ 경제와이드 한빛 '아침 인사이트' - 김가온 외신캐스터: whose corner it is. */
const PROGRAMME_HEAD = /^■\s?[^'‘’\n]{2,24}['‘][^'‘’\n]{2,24}['’]\s?-\s?([^\n]{2,40})$/
const PROGRAMME =
  /^\[[^\]\n]{2,20}(?:뉴스|데스크|투데이|리포트|와이드|아침|광장|라인|룸|이브닝|타임|현장|생생|나이트|쇼|초대석|\d{3})[^\]\n]{0,8}\]$|^\*? ?아래 텍스트는 실제 방송/

/** Broadcast structure: markers, on-camera quotes, turns, sign-offs, production credits, studio blocks. */
export const recogniseBroadcast: Recogniser = ({ text, index }, context, add) => {
  if (text.length <= 16) {
    if (MARKER.test(text)) add('broadcast/marker')
    else if (END_MARK.test(text)) add('marker/end')
  }
  if (text.length <= 60 && RULE_LINE.test(text)) add('marker/rule')
  if (text.length <= 60) {
    const sign = text.match(SIGN_OFF)
    if (sign?.[1] && isPersonName(sign[1])) {
      const email = readEmail(text)
      add('broadcast/sign-off', {
        type: 'byline',
        authors: [{ name: sign[1], ...(email ? { email } : {}) }],
        contributors: [],
      })
    }
    if (PROGRAMME_OFF.test(text)) add('broadcast/sign-off')
    const reported = text.match(REPORTED)
    const over = text.match(HAND_OVER) ?? (reported ? [text, undefined, reported[1], reported[2]] : null)
    if (over?.[2] && over[3] && isPersonName(over[2])) {
      const place = over[1] && isPlace(over[1]) ? over[1] : undefined
      add('broadcast/hand-over', {
        type: 'byline',
        authors: [{ name: over[2], role: over[3], ...(place ? { place } : {}) }],
        contributors: [],
      })
    }
    const programme = STUDIO.test(text) ? [text] : PROGRAMME_HEAD.exec(text)
    if (programme) add('broadcast/studio', programme[1] ? hostOf(programme[1]) : undefined)
    if (PROGRAMME.test(text) && !context.outlets.byName.has(text.slice(1, -1))) add('broadcast/programme')
    const next = context.lines[index + 1]
    const quoted = next !== undefined && /^[-–]?\s?["“(‘']/.test(next.text)
    if (MBN.test(text) || (quoted && SPEAKER_LINE.test(text) && !/기자\]?$/.test(text))) add('broadcast/speaker-line')
  }
  if (text.length <= 120 && CREW.test(text)) add('broadcast/credits', readCrew(text))
  else if (text.length <= 200 && CREDITS.test(text)) {
    const people = parsePeople(text.replace(/^[([]\s?|\s?[)\]]$/g, ''), context.isOutlet)
    add(
      'broadcast/credits',
      people ? { type: 'byline', authors: people.authors, contributors: people.contributors } : undefined,
    )
  }
  const speech = readSpeech(text)
  if (speech) add(speech.rule, speech.data)
}

/** The speaker and the words of an on-camera quote or a turn. */
function readSpeech(text: string): { rule: 'broadcast/on-camera' | 'broadcast/turn'; data: FindingData } | undefined {
  if (text.length > 2100) return undefined
  const first = text.charCodeAt(0)
  const camera =
    first === 0x5b || first === 0x3010
      ? text.match(ON_CAMERA)
      : first === 0x3c || first === 0x25c0 || first === 0x3008 || first === 0x25b6
        ? text.match(TAGGED)
        : null
  if (camera?.[1] && camera[2]) {
    const speaker = speakerOf(camera[1])
    if (speaker && /[가-힣]/.test(camera[2])) {
      const label = text.slice(0, text.indexOf(camera[2], camera[1].length)).trimEnd()
      return {
        rule: 'broadcast/on-camera',
        data: { type: 'speech', block: 'speech', label, speaker, text: camera[2].trim() },
      }
    }
  }
  const turn = text.match(TURN)
  const name = turn?.[1] ?? turn?.[2] ?? turn?.[3] ?? turn?.[4]
  // without a colon only a name makes a turn: ◇ 바뀌는 제도 is a heading
  const named = turn?.[1] !== undefined || (name !== undefined && isPersonName(name.split(' ')[0] ?? ''))
  if (turn?.[5] && name && named) {
    const label = text.slice(0, text.length - turn[5].length).trimEnd()
    return {
      rule: 'broadcast/turn',
      data: { type: 'speech', block: 'speech', label, speaker: name.trim(), text: turn[5] },
    }
  }
  return undefined
}

/** 김가온 of `김가온 / 한빛대 교수`, `김가온(상인)`. */
function speakerOf(label: string): string | undefined {
  const name = label.split(/[/(|]/)[0]?.trim()
  return name &&
    !/^(?:사진|영상|이미지|그래픽|앵커|기자|자막|단독|속보|전화|메일|카카오톡|출처|자료|오프닝|클로징|사설|CG|VCR)/.test(
      name,
    )
    ? name
    : undefined
}

/** Names of a crew line without colons, each with the task before it. */
function readCrew(text: string): FindingData {
  const contributors: { name: string; role: string }[] = []
  let role = ''
  for (const word of text.replace(/[[\]()]/g, ' ').split(/[\s/·,]+/)) {
    if (/^(?:영상취재|영상편집|촬영기자|편집기자|촬영|편집|그래픽|자막|연출|영상디자인)$/.test(word)) role = word
    else if (/^[가-힣]{2,4}$/.test(word) && role) contributors.push({ name: word, role })
  }
  return { type: 'byline', authors: [], contributors }
}

/** 김가온 외신캐스터 presents and writes; a guest, 김가온 한빛대 교수, does neither. */
function hostOf(text: string): FindingData | undefined {
  const [, name, role] = text.match(/^([가-힣]{2,4})(?: ((?:외신|기상)?캐스터|앵커|기자|아나운서|PD))?$/) ?? []
  if (!name || !isPersonName(name)) return undefined
  return { type: 'byline', authors: [{ name, ...(role ? { role } : {}) }], contributors: [] }
}
