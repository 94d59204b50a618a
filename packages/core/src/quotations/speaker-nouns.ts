import { letterSet, wordSet } from '../language/word-set.ts'
import { findTitle } from '../people/titles.ts'

/** People without a name or title who are quoted: 경찰 관계자, 한 시민, 누리꾼들. A longer word that ends in one counts too. */
const HUMANS = wordSet(
  `관계자 인사 측근 당국자 소식통 전문가 담당자 실무자 직원 노동자 근로자 종사자 주민 시민 국민 도민 군민 구민 학생 부모 아버지 어머니 엄마 아빠 남편 아내 유족 유가족 피해자 가해자
  피의자 피고인 용의자 목격자 신고자 제보자 작성자 글쓴이 누리꾼 네티즌 팬 시청자 관객 이용자 사용자 소비자 고객 손님 환자 의료진 운전자 기사 승객 업주 청년 노인 여성 남성 어린이 아이 지지자
  참가자 참석자 유권자 당원 대리인 경찰관 군인 병사 장병 공무원 저자 필자 투자자 아주머니 아저씨 세입자 임대인 임차인 조합원 회원 간부 당직자 참모 친구 지인 이웃 동료 선배 후배 제자 스승
  진행자 사회자 주인 차주 사장님 고교생 직장인 회사원 자영업자 소상공인 사업자 생산자 구매자 판매자 예비부부 신랑 남자 여자 분석가 출연자 관람객 관광객 방문객 여행객
  입주자 거주자 생존자 상인 점주 농민 어민 견주 기장 가수 배우 경찰 소유주 소유자 행인 승무원 관리인 관리자 개발자 엔지니어 딸 아들 동생 언니 누나 형 오빠 당사자 일행 손자 삼촌 이모 고모 며느리 장모`,
)

/** Bodies that speak and whose last syllable does not tell: a word that ends in one of these. */
const BODIES = wordSet(
  `국민의힘 국힘 새로운미래 정부 대통령실 국회 여당 야당 여권 야권 경찰 검찰 법원 헌재 헌법재판소 공사 공단 재단 협회 연맹 연합 조합 노조 노총 단체 회사 기업 그룹 은행 증권 보험 전자 자동차 대학
  병원 학교 경찰서 소방서 당국 매체 신문 통신 방송 일보 언론 외신 업계 학계 재계 정치권 금융권 본부 센터 연구소 사무국 구단 연구진 제작진 출연진 코치진 보좌진 취재진 특위 법무법인
  사측 노사 연합뉴스 특검 백악관 시민사회 유엔 학회 의협 총회 공동체 당사 본사 자사 양사 인스타그램 유족들 실무진 임원진 경영진 의료진 교수진 시민들 주민들 문자메시지 안내문 성명
  사설 논평 보고서 판결문 공소장`,
)

/** Bodies by their last syllable, in words of three syllables or more: 한빛시, 국방부, 공정위, 한빛당. */
const BODY_ENDS = letterSet('시부청당처위회단사대팀측군구원계')

/** Words that end like a body, in which longer words end and are none: 후반부, 시간대, 출입구. */
const NO_BODY = wordSet(
  `전반부 후반부 중심부 하단부 상층부 기자회 간담회 토론회 설명회 공청회 청문회 박람회 전시회 음악회 정상회 국무회 군사대 기대 시간대 가격대 연령대 세대 반대 확대 초대 무대 상대 다수당 할당 해당
  담당 식당 자원 지원 공원 차원 동원 후원 정원 조사 수사 행사 역사 감사 식사 심사 참사 의사 필요시 동시 당시 다시 표시 제시 지시 무시 일시 즉시 잠시 역시 혹시 몹시 도시
  후보군 개구 관계 단계 통계 한계 세계 경계 설계 기계 시계 연계 생계 합계 체계 요구 연구 지구 출구 입구 도구 항구 축구 야구 농구 배구 강구 단위 범위 순위 수위 지위 시위 권위 행위 하위
  상위 품위 기회 대회 사회 집회 교회 개회 폐회 면회 조회 철회 회회 우회 만회 수단 판단 집단 중단 진단 차단 계단 폐단 첨단 무단 결단`,
)

const PRONOUNS = wordSet('그 그녀 이들 그들 저 그분 이분 자신')

/** How a noun can speak: as someone, as a body, as a pronoun for either. */
export type SpeakerKind = 'human' | 'body' | 'pronoun'

const KINDS: ReadonlyMap<string, SpeakerKind> = new Map([
  ...[...BODIES].map((noun): [string, SpeakerKind] => [noun, 'body']),
  ...[...HUMANS].map((noun): [string, SpeakerKind] => [noun, 'human']),
])
const LAST = new Set([...HUMANS, ...BODIES].map((noun) => noun.charCodeAt(noun.length - 1)))
const LONGEST = 5
const MANY = '들'.charCodeAt(0)
const SIDE = '측'.charCodeAt(0)

/** How the noun `text.slice(start, end)` can speak; undefined where it cannot. */
export function speakerKind(text: string, start: number, end: number): SpeakerKind | undefined {
  const last = text.charCodeAt(end - 1)
  if (end - start <= 2) {
    const pronoun = text.slice(start, end)
    if (PRONOUNS.has(pronoun)) return 'pronoun'
    if (last === SIDE) return 'body'
  }
  if (last === MANY && end - start > 2) {
    // 시민들, 한빛시민들
    const kind = speakerKind(text, start, end - 1)
    return kind === undefined && end - start > 3 ? undefined : kind
  }
  if (LAST.has(last)) {
    for (let at = Math.max(start, end - LONGEST); at < end; at++) {
      const noun = text.slice(at, end)
      const kind = KINDS.get(noun)
      if (kind !== undefined && (noun.length > 1 || at === start)) return kind
    }
  }
  if (findTitle(text, start, end) !== undefined) return 'human'
  if (end - start >= 3 && BODY_ENDS.has(last) && !isNoBody(text, start, end)) return 'body'
  return undefined
}

function isNoBody(text: string, start: number, end: number): boolean {
  return NO_BODY.has(text.slice(end - 2, end)) || NO_BODY.has(text.slice(Math.max(start, end - 3), end))
}
