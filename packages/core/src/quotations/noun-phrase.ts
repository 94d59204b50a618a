import { nounSplits } from '../people/particles.ts'
import type { Word } from '../people/words.ts'
import { type BlockView, mentionEndingIn } from './block-view.ts'
import { type SpeakerKind, speakerKind } from './speaker-nouns.ts'

/** Words that a noun phrase does not reach over: when it was, and how a sentence goes on. */
const LEADS: ReadonlySet<string> = new Set(
  [
    '이날 전날 다음날 이튿날 오늘 어제 그제 내일 오전 오후 최근 당시 앞서 이어 이어서 또 또한 그러나 하지만 그러면서 그러자 그런데 그리고 다만 반면 한편',
    '특히 이에 이와 이후 아울러 더불어 따라서 결국 실제 실제로 지난 지난달 지난해 올해 이번 이달 곧 곧바로 바로 이미 다시 거듭 함께 직접 먼저 우선 마지막으로',
    '끝으로 이때 그때 새벽 아침 저녁 밤 낮 현재 역시 물론 그래서 그럼에도 때문에 관련해 대해 대해서도 대해선 통해 따르면 의하면 및 아예 심지어 게다가 즉 예컨대 이처럼 이같이 이렇게 오는 한때 여기에 이에게 그럼 사실 솔직히 다행히 가령 만약',
  ].flatMap((row) => row.split(' ')),
)
const DATE = /^\d{1,4}(?:[년월일시분]|일자|일부터|일까지)$/u

/** Whether a word tells the time or links sentences, and so is no part of a noun phrase. */
export function isLead(word: string): boolean {
  return LEADS.has(word) || (word.charCodeAt(0) < 0x3a && DATE.test(word))
}

const LONGEST_PHRASE = 9

/**
 * Where the noun phrase begins whose head is word `head`: 서초동의 한 변호사, 현장을 본 시민. It reaches no further left
 * than `floor`; a verb that describes the head is part of it for people alone.
 */
export function phraseStart(view: BlockView, head: number, floor: number, kind?: SpeakerKind): number {
  const { text, words } = view
  let first = head
  let described = false
  for (let at = head; at > 0 && head - at < LONGEST_PHRASE; at--) {
    const word = words[at]
    const before = words[at - 1]
    if (word === undefined || before === undefined || before.start < floor) break
    if (word.gap !== 'space' && word.gap !== 'dot') break
    const printed = text.slice(before.start, before.end)
    // 또 다른 관계자
    const another = printed === '또' && text.startsWith('다른', word.start)
    if (!another) {
      if (isLead(printed)) break
      if (isNamed(view, before)) break
      if (isAdnominal(text, before)) {
        if (kind !== 'human') break
        described = true
      } else if (isParted(text, before) && !isJoining(text, before) && (!described || isLinking(printed))) break
    }
    first = at - 1
  }
  return words[first]?.start ?? 0
}

/** 한 시장은, 시민들이: a subject of its own, which no noun phrase reaches over. */
function isNamed(view: BlockView, word: Word): boolean {
  const last = view.text.charAt(word.end - 1)
  if (!'은는이가도'.includes(last)) return false
  const mention = mentionEndingIn(view, word)
  if (mention !== undefined) return mention.end === word.end - 1
  return nounSplits(view.text, word.start, word.end).some(
    (split) =>
      split.role !== 'bare' && split.role !== 'other' && speakerKind(view.text, word.start, split.end) !== undefined,
  )
}

/** Syllables that verbs end in when they describe the noun behind them: 밝힌, 찾은, 하는, 올린. */
const ADNOMINAL = new Set(
  [...'한된은는던린낸킨친긴온간준본쓴진힌운둔선난든룬띤판산찬킬할될갈올볼킨룬딘'].map((syllable) =>
    syllable.charCodeAt(0),
  ),
)
const NOUNS: ReadonlySet<string> = new Set(
  '한 다른 모든 어떤 관련 인근 일반 시민 국민 주민 전문 여권 당권 대선 총선 노동 기관 언론 민간 증권 해운 보건 부산 대전 순천 춘천 익산 군산 안산 울산 서산 조선 노선 우선 최선 전선 신선 시선 북한 대한 출산 예산 재산 자산 생산 파산 이산 금융기관 공공기관 유관기관 시간 기간 공간 인간 중간 연간 월간 주간 야간 순간 구간 회사 사진 추진 의료진 직원 기온 체온 일본 자본 기본 표본 기준 수준 평준'.split(
    ' ',
  ),
)

/** Whether a word is a verb that describes the noun behind it. */
export function isAdnominal(text: string, word: Word): boolean {
  const length = word.end - word.start
  if (!ADNOMINAL.has(text.charCodeAt(word.end - 1))) return false
  const printed = text.slice(word.start, word.end)
  if (length < 2) return printed === '본' || printed === '쓴' || printed === '온' || printed === '낸'
  return !NOUNS.has(printed) && !NOUNS.has(printed.slice(-2))
}

/** Whether a word carries a particle or ending that parts it from the next. */
function isParted(text: string, word: Word): boolean {
  const last = text.charAt(word.end - 1)
  if (!'은는이가을를에서며고도만께면자지게로와과선엔'.includes(last)) return false
  if (PLACE.test(text.slice(word.start, word.end))) return true
  return '며고면'.includes(last) || nounSplits(text, word.start, word.end).length > 1
}

const PLACE = /[가-힣](?:에선|에서|에는|에서는|에서도)$/u

/** 교육부와 한빛시는: two who speak together. */
function isJoining(text: string, word: Word): boolean {
  const last = text.charAt(word.end - 1)
  return (last === '와' || last === '과') && speakerKind(text, word.start, word.end - 1) !== undefined
}

/** …며, …고, …지만: a clause ends, and no noun phrase reaches over it. 라고 밝힌 is inside one. */
function isLinking(word: string): boolean {
  if (/(?:다고|라고|자고|냐고)$/u.test(word)) return false
  return /(?:며|고|자|면|지만|는데)$/u.test(word)
}
