import { wordSet } from '../language/word-set.ts'
import { nounSplits } from '../people/particles.ts'
import type { Words } from '../people/words.ts'

/** Nouns that words are spoken or written as: "…"는 지적, "…" 등의 반응. */
const SPEECH = wordSet(
  `말 말씀 주장 입장 공식입장 입장문 설명 지적 비판 반응 의견 목소리 평가 평 전망 분석 관측 우려 조언 당부 요구 요청 촉구 호소 해명 반박 반론 답변 답 대답 질문 물음 질의 발언 언급 소감 포부
  각오 다짐 약속 뜻 의사 의지 취지 내용 메시지 글 댓글 후기 진술 증언 고백 농담 인사 축하 위로 조롱 비난 항의 민원 하소연 푸념 불만 볼멘소리 불평 비아냥 지시 명령 주문 권고 제안 제보 신고
  안내 논평 성명 결론 판단 논리 이야기 얘기 방침 심정 마음 속내 바람 유서 편지 쪽지 문자 문자메시지 외침 악플 덕담 쓴소리 일침 경고 반발 응원 격려 고민 걱정 전언 변명 사과 선언 욕설 막말 폭언
  추측 회의론 낙관론 비관론 긍정론 부정론 여론 응답 답글 감상 감상평 호평 혹평 찬사 극찬 메세지 서한 문구 생각 발표 통보 공지 조건 제의 대사 설 해석 시각 인식 호통 고함 탄식 토로`,
)

/** Nouns that words stand as without being anyone's speech: titles, slogans, names, laws. */
const LABELS = wordSet(
  `제목 제하 글귀 이름 명칭 책 노래 영화 작품 슬로건 구호 표어 주제 단어 용어 표현 별명 별칭 속담 격언 소문 플래카드 현수막 피켓 손팻말 간판 선입견 음모론 법리 이유 점 사실 의혹 가사 규정 조항
  조문 원심판결 판결 목표 캐치프레이즈 프로그램 행사 전시 콘셉트 수식어 타이틀 코너 비전 기치 모토 통념 편견 고정관념 명제 원칙 정책 사업 캠페인 프로젝트 시나리오`,
)

/** 것, 게: the noun itself is still to come. "…"는 것이 한 시장의 설명이다. */
const THINGS = wordSet('것 게 건 점')

/** Nouns of what is written: where no one else is named, the writing itself speaks. */
const WRITINGS = wordSet('내용 문구 글 메시지 글귀 댓글')

/** What a noun makes of the quotation before it. */
export interface NounAfter {
  kind: 'speech' | 'label' | 'thing'
  /** Index of its word. */
  word: number
}

/** How many words may stand between a quotation and its noun. */
const REACH = 8

/** The noun that a quotation with 는, 라는, 등의 is said to be, in the words from `first` on: "…"는 [깊은] 우려. */
export function nounAfter(text: string, words: Words, first: number, end: number): NounAfter | undefined {
  for (let at = first; at < first + REACH; at++) {
    const start = words.starts[at]
    if (start === undefined || start >= end) return undefined
    for (const split of nounSplits(text, start, words.ends[at] ?? end)) {
      const noun = text.slice(start, split.end)
      // an 인사 whose something it is, is a person
      if (noun === '인사' && text.charAt(split.end) === '의') continue
      if (SPEECH.has(noun)) return { kind: 'speech', word: at }
      if (LABELS.has(noun)) return { kind: 'label', word: at }
      if (THINGS.has(noun)) return { kind: 'thing', word: at }
    }
  }
  return undefined
}

/** Whether the word at `noun` is one of writing: "…"라는 내용이. */
export function isWriting(text: string, words: Words, noun: number): boolean {
  const start = words.starts[noun] ?? 0
  return nounSplits(text, start, words.ends[noun] ?? start).some((split) => WRITINGS.has(text.slice(start, split.end)))
}

/** Verbs that give a noun of speech: [입장을] 밝혔다, [고민을] 토로하자. */
const GIVING =
  /^(?:밝|전했|강조|내비|드러|피력|남겼|남긴|올렸|올린|내놓|내놨|덧붙|반복|되풀이|고수|제시|적었|보탰|곁들|표명|표했|건넸|토로|했다|했습니다|한 |하기)/u

/** 설명이다, 입장을 밝혔다: whether someone in particular says the noun, so that who spoke before goes on. */
export function isOwned(text: string, words: Words, noun: number): boolean {
  if (/(?:이다|입니다|이었다)$/u.test(text.slice(words.starts[noun], words.ends[noun]))) return true
  const next = words.starts[noun + 1]
  return next !== undefined && GIVING.test(text.slice(next, next + 4))
}
