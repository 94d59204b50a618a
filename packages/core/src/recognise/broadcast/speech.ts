import { isPersonName } from '../../language/person-name.ts'
import type { FindingData } from '../finding.ts'

/** [김가온 / 주민 : …], [김가온/한빛대 교수 : "…"], [김가온 : …]. */
const ON_CAMERA =
  /^[[【]\s?([가-힣A-Za-z·.]{1,14}(?:\s[가-힣A-Za-z·.]{1,14}){0,3}\s?(?:\([^)\n]{1,24}\))?(?:\s?[/|]\s?[^:\]】\n]{1,40})?)\s?[:：]\s?(.{2,1200}?)[\]】]?$/
/** <인터뷰> 김가온(상인) : "…". */
const TAGGED =
  /^[<◀[【〈▶]\s?(?:인터뷰|녹취|SYNC|싱크|현장음)\s?[>▶\]】〉:：]?\s{0,2}[:：]?\s{0,2}([가-힣A-Za-z·.]{1,14}(?:\s[가-힣A-Za-z·.]{1,14}){0,3}\s?(?:[(/][^):\n]{1,40}\)?)?)\s?[:：]\s?(.{2,1200})$/
/** ◎김가온 …, ▼이도담 …, ▷김가온 : …, 김가온 > …, [김가온] …: turns of a studio talk. */
const TURN =
  /^(?:[◎▼▷▶▽△◇◆●○☎]\s?([가-힣]{2,4}(?:\s?[가-힣A-Za-z]{1,8})?)\s?[:：>]\s?|[◎▼▽◇]\s?([가-힣]{2,4})\s|([가-힣]{2,4}(?:\s[가-힣]{1,6})?)\s?>\s?|\[([가-힣]{2,4})\]\s)(.{4,2000})$/
/** ▶ 인터뷰 : 김가온 / 상인, with the words on the next line after a dash. */
const MBN = /^▶\s?(?:인터뷰|스탠딩|녹취)(?:\s?\([^)]{1,10}\))?\s?[:：]\s?([^\n:]{2,40})$/
/** 김가온 / 한빛대 교수: who speaks on the next line. */
const SPEAKER_LINE = /^\[?[가-힣A-Za-z]{1,8}(?:\s[가-힣A-Za-z]{1,8}){0,2}\s?\/\s?[가-힣A-Za-z0-9()·\s]{2,36}\]?$/
const QUOTED = /^[-–]?\s?["“(‘']/
/** No speaker, though a colon follows. */
const NO_SPEAKER =
  /^(?:사진|영상|이미지|그래픽|앵커|기자|자막|단독|속보|전화|메일|카카오톡|출처|자료|오프닝|클로징|사설|CG|VCR)/
const LONGEST = 2100

/** Whether a line says who speaks on the next one. */
export function isSpeakerLine(text: string, next: string | undefined): boolean {
  if (text.startsWith('▶') && MBN.test(text)) return true
  return next !== undefined && QUOTED.test(next) && SPEAKER_LINE.test(text) && !/기자\]?$/.test(text)
}

/** The speaker and the words of an on-camera quote or a turn. */
export function readSpeech(
  text: string,
): { rule: 'broadcast/on-camera' | 'broadcast/turn' | 'broadcast/bare-turn'; data: FindingData } | undefined {
  if (text.length > LONGEST) return undefined
  const first = text.charAt(0)
  const form = '[【'.includes(first) ? ON_CAMERA : '<◀〈▶'.includes(first) ? TAGGED : undefined
  const camera = form ? text.match(form) : null
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
      rule: turn[2] === undefined ? 'broadcast/turn' : 'broadcast/bare-turn',
      data: { type: 'speech', block: 'speech', label, speaker: name.trim(), text: turn[5] },
    }
  }
  return undefined
}

/** 김가온 of `김가온 / 한빛대 교수`, `김가온(상인)`. */
function speakerOf(label: string): string | undefined {
  const name = label.split(/[/(|]/)[0]?.trim()
  return name && !NO_SPEAKER.test(name) ? name : undefined
}
