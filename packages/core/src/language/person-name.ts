import { isEverydayWord } from '../people/name-lookalikes.ts'
import { LONG_SURNAMES, surnameWeight } from '../people/surnames.ts'
import { isPlace } from './places.ts'
import { wordSet } from './word-set.ts'

/** More words that begin like a name and are none, where a byline may stand: the newsroom's own above all. */
const NOT_NAMES = wordSet(
  `지역 이날 인턴 기획 기고 기사 편집 제공 제공사 동아 한겨레 신동아 이번 이에 이를 이와 이런 오전 오는 지난 지난해 지난달 전년 전날 하지만 한때 한번 남북 정부 정책 정치부
  사회부 경제부 문화부 국제부 조사 주간 경찰 동료 소속 신입 전직 지사 진짜 고객 공사 구체 국내 금융 기존 기본 동네 모습 모집 민간 반면 방법 방침 부동산 사실 사회적 서비스 선거 손님 안전 안내 연구소
  위원회 인사 인물 장애인 전국민 전쟁 전력 전문가 정말 제품 지난주 차량 편집부 하반기 함께 공감 구독 노트 도움 동영상 라이브 사이트 사설 소개 연락 연락처 유료 유튜브
  은퇴 이메일 인쇄 정정 주소 지면 채널 표지 피디 함수 호외 황당`,
)
const HANGUL_WORD = /^[가-힣]{2,4}$/

/**
 * Whether a word could be a Korean person's full name: two to four syllables that begin with a surname, and no
 * place or newsroom word.
 *
 * @example
 * isPersonName('남궁가온') //=> true
 * isPersonName('경제') //=> false
 */
export function isPersonName(word: string): boolean {
  if (word.length < 2 || word.length > 4 || !HANGUL_WORD.test(word)) return false
  const long = LONG_SURNAMES.has(word.slice(0, 2)) && word.length > 2
  if (!long && (word.length === 4 || surnameWeight(word.charCodeAt(0)) === 0)) return false
  return !isEverydayWord(word) && !NOT_NAMES.has(word) && !isPlace(word)
}
