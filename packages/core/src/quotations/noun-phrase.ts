import { letterSet, wordSet } from '../language/word-set.ts'
import { isFirstName } from '../people/foreign-names.ts'
import { nounSplits } from '../people/particles.ts'
import { Gap, type Word, wordAt } from '../people/words.ts'
import { type BlockView, mentionEndingIn } from './block-view.ts'
import { type SpeakerKind, speakerKind } from './speaker-nouns.ts'

/** Words that a noun phrase does not reach over: when it was, and how a sentence goes on. */
const LEADS = wordSet(
  `이날 전날 다음날 이튿날 오늘 어제 그제 내일 오전 오후 최근 당시 앞서 이어 이어서 또 또한 그러나 하지만 그러면서 그러자 그런데 그리고 다만 반면 한편 특히 이에 이와 이후 아울러 더불어 따라서
  결국 실제 실제로 지난 지난달 지난해 올해 이번 이달 곧 곧바로 바로 이미 다시 거듭 함께 직접 먼저 우선 마지막으로 끝으로 이때 그때 새벽 아침 저녁 밤 낮 현재 역시 물론 그래서 그럼에도 때문에
  관련해 대해 대해서도 대해선 통해 따르면 의하면 및 아예 심지어 게다가 즉 예컨대 이처럼 이같이 이렇게 오는 한때 여기에 그럼 사실 솔직히 다행히 가령 만약 가운데 후 뒤 직후 곧이어 뒤이어 이틀 사흘
  향해 위해 있어 인해 의해 비해 관해 까지 때 땐 때면 때마다 동안`,
)
const DATE = /^\d{1,4}(?:[년월일시분]|일자|일부터|일까지)$/u

/** Whether a word tells the time or links sentences, and so is no part of a noun phrase. */
export function isLead(word: string): boolean {
  return LEADS.has(word) || (word.charCodeAt(0) < 0x3a && DATE.test(word))
}

const MOST_WORDS = 9
const LONGEST_PHRASE = 120

/**
 * Where the noun phrase begins whose head is `head`: 서초동의 한 변호사, 현장을 본 시민. It reaches no further left than
 * `floor`; a verb that describes the head is part of it for people alone.
 */
export function phraseStart(view: BlockView, head: Word, floor: number, kind: SpeakerKind | undefined): number {
  const { text, words } = view
  let first = head
  let described = false
  while (head.index - first.index < MOST_WORDS) {
    const before = wordAt(words, first.index - 1)
    if (before === undefined || before.start < floor || head.end - before.start > LONGEST_PHRASE) break
    // 김가온, 이도담 등 출연진
    const listed = first.gap === Gap.comma && text.slice(first.start, head.start).includes('등 ')
    // 챗GPT-4o
    const joined = before.end === first.start - 1 && text.charAt(before.end) === '-'
    if (first.gap !== Gap.space && first.gap !== Gap.dot && !listed && !joined) break
    const printed = text.slice(before.start, before.end)
    // 또 다른 관계자
    if (printed !== '또' || !text.startsWith('다른', first.start)) {
      if (isLead(printed) || isActing(view, before)) break
      if (isAdnominal(text, before)) {
        // 몇 해 전 만난 한 노점 상인: 한 opens the phrase for somebody unnamed
        if (kind !== 'human' || text.slice(first.start, first.end) === '한') break
        described = true
      } else if (isParted(text, before, printed) && (!described || isLinking(printed))) break
    }
    // LPL 파이낸셜의 제프 로치: a foreign name begins at its given name
    if (kind === undefined && first === head && printed.length > 1 && isFirstName(text, before)) return before.start
    first = before
  }
  return first.start
}

/** 한 시장은, 시민들이: a subject of its own, which no noun phrase reaches over. */
function isActing(view: BlockView, word: Word): boolean {
  if (!'은는이가도'.includes(view.text.charAt(word.end - 1))) return false
  const mention = mentionEndingIn(view, word.start, word.end)
  if (mention !== undefined) return mention.end === word.end - 1
  return nounSplits(view.text, word.start, word.end).some(
    ({ role, end }) => role !== 'bare' && role !== 'other' && speakerKind(view.text, word.start, end) !== undefined,
  )
}

/** Syllables that verbs end in when they describe the noun behind them: 밝힌, 찾은, 하는, 올린. */
const ADNOMINAL = letterSet('한된은는던린낸킨친긴온간준본쓴진힌운둔선난든룬띤판산찬킬할될갈올볼딘')
/** Nouns and determiners that end like them. */
const NOUNS = wordSet(
  `모든 대선 총선 민간 해운 부산 익산 군산 안산 울산 서산 조선 노선 우선 최선 전선 신선 시선
  북한 대한 출산 예산 재산 자산 생산 파산 이산 시간 기간 공간 인간 중간 연간 월간 주간 야간 순간 구간 사진 추진 기온 체온 일본 자본 기본 표본 기준 수준 평준`,
)

/** Whether a word is a verb that describes the noun behind it. */
export function isAdnominal(text: string, word: Word): boolean {
  if (!ADNOMINAL.has(text.charCodeAt(word.end - 1))) return false
  if (word.end - word.start < 2) return '본쓴온낸'.includes(text.charAt(word.start))
  return !NOUNS.has(text.slice(word.start, word.end)) && !NOUNS.has(text.slice(word.end - 2, word.end))
}

/** Whether a word carries a particle or ending that parts it from the next; 교육부와 한빛시 speak together. */
function isParted(text: string, word: Word, printed: string): boolean {
  if (CONNECTED.test(printed)) return true
  const last = text.charAt(word.end - 1)
  // 커지자, 나서자; 후보자, 지지자 are nouns
  if (last === '자') return PROMPT.test(printed) && speakerKind(text, word.start, word.end) === undefined
  if (!'은는이가을를에서며고도만께면게로와과선엔'.includes(last)) return false
  if (last === '도' && PROVINCE.test(printed)) return false
  if (PLACE.test(printed)) return true
  if ((last === '와' || last === '과') && speakerKind(text, word.start, word.end - 1) !== undefined) return false
  return '며고면'.includes(last) || nounSplits(text, word.start, word.end).length > 1
}
const CONNECTED = /(?:으나|지만|는데|은데|으니|니까|어서|아서|해서|면서|하다가)$/u
const PROMPT = /[하되지오서묻히나르치키리]자$/u
const PROVINCE = /(?:경기|강원|충청|전라|경상|제주|남|북)도$/u
const PLACE = /[가-힣](?:에선|에서|에는|에서는|에서도)$/u

/** …며, …고, …지만: a clause ends, and no noun phrase reaches over it. 라고 밝힌 is inside one. */
function isLinking(word: string): boolean {
  return !/(?:다고|라고|자고|냐고)$/u.test(word) && /(?:며|고|자|면|지만|는데|으나|으니)$/u.test(word)
}
