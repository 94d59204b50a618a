/**
 * On-camera speech as broadcasters print it (현장 인터뷰): who speaks in front, `[김가온 / 주민 : 물이 안 나와요.]`,
 * `<김가온 / 주민> "…"`, `▶ 인터뷰 : 김가온 / 상인` with the words on the next line, `김가온 / 주민` alone.
 */
export interface Soundbite {
  /** As printed before the slash or bracket. */
  name: string
  /** What is said of them: 주민, 한빛대 교수. */
  role?: string
  /** The words said: offsets without marks and brackets. Equal where the label stands alone. */
  start: number
  end: number
}

/** `▶ 인터뷰 : `, `[녹취] `, `<인터뷰> `, and the plain brackets; what a label may begin with. */
const LEAD =
  /^\s{0,3}(?:[▶◀▷■●-]\s{0,2})?(?:[[<【(]\s{0,2})?(?:(?:인터뷰|녹취|싱크|현장음|전화 ?인터뷰)\s?(?:\([^)\n]{1,10}\))?\s?[\]>】)]?\s?:?\s{0,2}[[<]?)?/u
/** The name, a slash or bracket, the role up to a colon, a closing bracket or the end. */
const LABEL =
  /^([가-힣A-Za-z·. ]{1,24}?)\s{0,2}(?:\/\s{0,2}([^\]>:\n"“]{1,50}?)|\(([^)\n:]{1,30})\))\s{0,2}(?=[\]>】:]|$)/u
const CLOSE = /^\s?[\]>】]?(?:\s?\([^)\n]{1,30}\))?\s{0,2}:?\s{0,2}[\]>】]?\s{0,2}/u
const LONGEST_LABEL = 110

/** Reads a line as on-camera speech, if its label is one. */
export function readSoundbite(text: string): Soundbite | undefined {
  const first = text.slice(0, LONGEST_LABEL)
  const lead = LEAD.exec(first)?.[0] ?? ''
  const label = LABEL.exec(first.slice(lead.length))
  if (label === null) return undefined
  const name = label[1]?.trim() ?? ''
  const role = (label[2] ?? label[3])?.trim()
  const bracketed = /[[<【]/u.test(lead)
  const interview = lead.includes('인터뷰') || lead.includes('녹취') || lead.includes('싱크')
  // without bracket or 인터뷰, only `이름 / 소속`
  if (label[2] === undefined && !interview) return undefined
  if (name.length < 2 || NO_NAME.test(name) || (role !== undefined && NO_ROLE.test(role))) return undefined
  const labelEnd = lead.length + label[0].length
  let start = labelEnd + (CLOSE.exec(text.slice(labelEnd, labelEnd + 50))?.[0].length ?? 0)
  const colon = text.slice(labelEnd, start).includes(':')
  let end = text.length
  while (end > start && /[\s\]】]/u.test(text.charAt(end - 1))) end--
  if (start < end && !bracketed && !interview && !colon) return undefined
  if (isMark(text, start) && isMark(text, end - 1) && end - start > 2) {
    start++
    end--
  }
  const soundbite: Soundbite = { name, start, end: Math.max(start, end) }
  if (role !== undefined) soundbite.role = role
  return soundbite
}

const NO_NAME =
  /^(?:사진|영상|자료|그래픽|출처|촬영|편집|글|취재|출연|진행|이미지|영상편집|영상취재|화면제공|서울|입력|수정|문의|전화|이메일)|기자$|뉴스/u
const NO_ROLE = /기자$|뉴스1?$|연합|DB$|제공$|캡처$|^\d/u

function isMark(text: string, at: number): boolean {
  const letter = text.charAt(at)
  return letter === '"' || letter === '“' || letter === '”' || letter === '＂'
}
