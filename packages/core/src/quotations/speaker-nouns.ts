import { findTitle } from '../people/titles.ts'

/** People without a name who are quoted: 경찰 관계자, 한 시민, 누리꾼들. A longer word that ends in one counts too. */
const HUMANS = [
  '관계자 인사 측근 당국자 소식통 전문가 담당자 책임자 실무자 직원 임직원 노동자 근로자 종사자 상인 주민 시민 국민 도민 군민 구민 학생 학부모 교사',
  '부모 아버지 어머니 엄마 아빠 남편 아내 유족 유가족 피해자 가해자 피의자 피고인 용의자 목격자 신고자 제보자 작성자 글쓴이 누리꾼 네티즌 팬 시청자',
  '관객 이용자 사용자 소비자 고객 손님 환자 의료진 의사 간호사 운전자 기사 승객 업주 점주 대표 사장 농민 어민 청년 노인 여성 남성 어린이 아이 지지자 참가자 참석자',
  '유권자 당원 의원 위원 변호인 변호사 대리인 검사 판사 수사관 경찰관 소방관 군인 병사 장병 공무원 애널리스트 연구원 저자 필자 감독 선수',
  '투자자 아주머니 아저씨 집주인 세입자 임대인 임차인 조합원 회원 간부 당직자 보좌관 참모 친구 지인 이웃 동료 선배 후배 제자 스승 교수 기자 진행자 사회자 앵커',
  '주인 차주 견주 사장님 대학생 고교생 중학생 초등학생 직장인 회사원 자영업자 소상공인 사업자 생산자 구매자 판매자 예비부부 신랑 신부 남자 여자 할머니 할아버지',
  '분석가 평론가 작가 가수 배우 출연자 관람객 관광객 방문객 여행객 입주민 입주자 거주자 생존자 활동가 목사 스님 신부 경찰 인근주민 여교사 소유주 소유자 행인 승무원 기장',
  '대변인 장관 대통령 시장 지사 군수 원장 회장 팀장 과장 국장 실장 부장 본부장 센터장 소장 총재 위원장 의장 총리 사령관 CEO 이사 임원 관리인 관리자 개발자 엔지니어 창업자 후보 딸 아들 동생 언니 누나 형 오빠 당사자 일행 손자 삼촌 이모 고모 여동생 남동생 며느리 시어머니 장모',
].flatMap((row) => row.split(' '))

/** Bodies that speak: a word that ends in one of these. */
const BODIES = [
  '국민의힘 국힘 새로운미래 정부 청와대 대통령실 국회 여당 야당 여권 야권 경찰 검찰 법원 재판부 대법원 헌재 헌법재판소 위원회 공사 공단 재단 협회 연맹 연합 연합회 조합 노조 노총 단체',
  '회사 기업 그룹 은행 증권 보험 전자 자동차 대학 대학교 병원 학교 교육청 경찰서 소방서 당국 매체 신문 통신 방송 일보 언론 외신 업계 학계 재계 정치권',
  '의료계 법조계 금융권 위원단 조사단 수사단 특검팀 본부 센터 연구소 사무국 사무처 구단 연구진 제작진 출연진 코치진 보좌진 취재진 변호인단 대표팀 연구팀 지도부 비대위 선대위 대책위 특위',
  '법무법인 소속사 제작사 방송사 운영사 시공사 주최측 사측 노사 연합뉴스 특검 국방부 백악관 소방당국 시민사회 유엔 학회 의협 총회 협의회 조직위 집행부 공동체 언론사 통신사 항공사 건설사 자회사 모회사 당사 본사 자사 양사 인스타그램',
  '변호인단 유족들 실무진 임원진 경영진 의료진 교수진 시민들 주민들 문자메시지 안내문 성명 사설 논평 보고서 판결문 공소장',
].flatMap((row) => row.split(' '))

/** Bodies by their last syllable, in words of three syllables or more: 한빛시, 국방부, 공정위, 한빛당. */
const BODY_ENDS = new Set([...'시부청당처위회단사대팀측군구원계'].map((syllable) => syllable.charCodeAt(0)))

/** Words of three and more syllables that end like a body and are none. */
const NO_BODY: ReadonlySet<string> = new Set(
  '대부분 상당수 마찬가지 이틀간 전반부 후반부 중심부 하단부 상층부 기자회 간담회 토론회 설명회 공청회 청문회 박람회 전시회 음악회 체육대회 경연대회 세미나회 정상회 국무회 군사대 기대 시간대 가격대 연령대 세대 반대 확대 초대 무대 상대 다수당 할당 해당 담당 식당 도서관 자원 지원 공원 차원 동원 회원 후원 정원 예방접종 조사 수사 행사 역사 기사 감사 인사 식사 공사 심사 투표소 참사 의사 필요시 동시 당시 다시 표시 제시 지시 무시 일시 즉시 잠시 역시 혹시 몹시 도시 신도시 이중 후보군 개구 관계 단계 통계 한계 세계 경계 설계 기계 시계 연계 생계 합계 체계 요구 연구 지구 출구 입구 친구 도구 항구 축구 야구 농구 배구 강구 한국 미국 중국 영국 외국 각국 결국 천국 애국 전국 현실 사실 상실 확실 부실 진실 교실 화장실 응급실 병실 거실 손실 구실 단위 범위 순위 수위 지위 시위 권위 행위 하위 상위 품위 기회 대회 국회 사회 집회 교회 개회 폐회 면회 조회 철회 회회 우회 만회 수단 판단 집단 중단 진단 차단 계단 재단 폐단 첨단 비판단 무단 결단'.split(
    ' ',
  ),
)

const PRONOUNS: ReadonlySet<string> = new Set('그 그녀 이들 그들 저 그분 이분 자신'.split(' '))

/** How a noun can speak: as someone, as a body, as a pronoun for either. */
export type SpeakerKind = 'human' | 'body' | 'pronoun'

const KINDS: ReadonlyMap<string, SpeakerKind> = new Map([
  ...BODIES.map((noun): [string, SpeakerKind] => [noun, 'body']),
  ...HUMANS.map((noun): [string, SpeakerKind] => [noun, 'human']),
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
