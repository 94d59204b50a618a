import { wordSet } from '../language/word-set.ts'

/**
 * Titles (직함) that stand after a name: `한가온 시장`, `한 시장`. A longer word that ends in one is a title too
 * (`원내수석대변인`, `안전수사대장`), so that each row holds heads, not every office of the country.
 */
const HEADS = [
  // 정부와 외교
  '대통령 총리 장관 차관 차관보 처장 청장 차장 실장 국장 과장 팀장 계장 반장 조정관 심의관 정책관 기획관 담당관 주무관',
  '사무관 서기관 행정관 비서관 비서실장 보좌관 보좌역 특보 수석 대사 총영사 참사관 서기장 주석 국무위원 특사 총통 당서기 외무상 방위상 재무상',
  // 국회와 정당
  '의원 의장 부의장 대표 부대표 원내대표 최고위원 사무총장 위원장 부위원장 위원 대변인 후보 후보자 당선인 당선자',
  '내정자 지명자 권한대행 직무대행 비대위원장',
  // 지방자치
  '시장 부시장 지사 부지사 도지사 군수 부군수 구청장 부구청장 교육감 교육장 면장 읍장 동장 이장 통장',
  // 법조와 수사
  '대법원장 대법관 재판관 판사 재판장 법원장 검사장 지검장 검사 변호사 변호인 특검 법무사 총장 수사관 프로파일러',
  // 군, 경찰, 소방
  '사령관 참모장 함장 단장 부단장 대장 사단장 군단장 서장 총경 소방장 소방위 소방교 소방관 치안감 치안정감 경무관',
  // 기업과 단체
  '회장 부회장 사장 부사장 전무 상무 이사 이사장 본부장 부문장 그룹장 센터장 지점장 지사장 법인장 공장장 부장 매니저',
  '파트장 최고경영자 책임자 지도사 CEO CFO CTO COO 창업자 창립자 설립자 창업주 오너 총수 디렉터 행장 총재 조합장 지부장 지회장',
  '사무처장 관장 구단주 점장 임원 이코노미스트 애널리스트 전략가 스트래티지스트 컨설턴트 회계사 세무사 노무사 변리사 감정평가사 중개사',
  // 학계와 의료
  '교수 연구원 연구위원 소장 원장 부원장 학장 부총장 학과장 교장 교감 교사 강사 박사 전문의 의사 간호사 한의사 병원장',
  '선생님 전문위원 평론가 비평가 과학자',
  // 언론, 예술, 체육
  '기자 특파원 앵커 아나운서 캐스터 논설위원 편집장 칼럼니스트 감독 감독대행 코치 선수 내야수 외야수 유격수 좌익수 우익수 중견수',
  '공격수 수비수 미드필더 골키퍼 심판 주심 부심 루심 해설위원 작가 피디 PD 프로듀서 방송인 개그맨 개그우먼 코미디언 유튜버',
  '크리에이터 인플루언서 셰프 디자이너 건축가 사진가 피아니스트 지휘자 번역가 연출가',
  // 종교와 시민사회
  '목사 신부 스님 추기경 대주교 주교 교황 전도사 수녀 활동가 운동가 여사 할머니 할아버지 어르신',
].flatMap((row) => row.split(' '))

/** Titles only as a word of their own: at the end of longer words they are something else (온난화가, 선대위). */
const ALONE = [
  '감사 간사 대리 사원 책임 총괄 담당 공사 영사 화가 가수 배우 시인 소설가 모델 래퍼 형사 기장 선장 장로 고문 점주 선생',
  '대위 중위 소위 소령 중령 대령 준장 중장 상병 병장 하사 중사 상사 원사 준위 경위 경사 경장 순경 경정 경감',
  '타자 투수 포수 약사 국왕 왕세자 견주 농민 어민 상인 정부',
].flatMap((row) => row.split(' '))

/** Ends of words that end like a title and are places or things: 주차장, 전시회장, 대기자. */
const NO_TITLE = wordSet(
  `자부심 주차장 비행장 집회장 시회장 연회장 람회장 대회장 문회장 견회장 공사장 한파특보 기상특보 호우특보 폭염특보 대설특보 대기자 병의원 한의원 인기자`,
)

/** Words between a surname and its title, or before a title: 정 전 대표, 최 수석부회장. */
export const TITLE_MODIFIERS: ReadonlySet<string> = wordSet(
  `전 현 신임 당시 초대 前 現 전임 후임 차기 대선 경선 원내 수석 선임 글로벌 총괄 명예 상임 공동 임시 대외`,
)

/** Every title, longest first, by its last two letters: what a word is looked up by. */
const BY_END: ReadonlyMap<string, readonly { title: string; alone: boolean }[]> = index()

function index(): Map<string, { title: string; alone: boolean }[]> {
  const byEnd = new Map<string, { title: string; alone: boolean }[]>()
  const all = [...HEADS.map((title) => ({ title, alone: false })), ...ALONE.map((title) => ({ title, alone: true }))]
  for (const row of all.sort((a, b) => b.title.length - a.title.length)) {
    const end = row.title.slice(-2)
    const rows = byEnd.get(end)
    if (rows === undefined) byEnd.set(end, [row])
    else rows.push(row)
  }
  return byEnd
}

const HASHES = 0x8000
const ENDS = new Uint8Array(HASHES)
for (const end of BY_END.keys()) ENDS[hash(end.charCodeAt(0), end.charCodeAt(1))] = 1

function hash(one: number, two: number): number {
  return (one * 31 + two) & (HASHES - 1)
}

/** The letters in which titles end. */
export const TITLE_LAST: ReadonlySet<string> = new Set([...BY_END.keys()].map((end) => end.charAt(1)))

/** Whether a title may end in the two letters: nearly all words are ruled out by it, at the cost of one look. */
export function mayEndTitle(one: number, two: number): boolean {
  return ENDS[hash(one, two)] === 1
}

/**
 * The title that `text.slice(start, end)` is or ends in, longest first; undefined where it is none.
 *
 * @example
 * findTitle('원내수석대변인', 0, 7) //=> { head: '대변인', start: 4 }
 */
export function findTitle(text: string, start: number, end: number): { head: string; start: number } | undefined {
  if (!mayEndTitle(text.charCodeAt(end - 2), text.charCodeAt(end - 1))) return undefined
  const rows = BY_END.get(text.slice(end - 2, end))
  if (rows === undefined) return undefined
  for (const { title, alone } of rows) {
    const at = end - title.length
    if (at < start || (alone && at > start) || !text.startsWith(title, at)) continue
    if (at > start && (NO_TITLE.has(text.slice(at - 1, end)) || NO_TITLE.has(text.slice(at - 2, end)))) continue
    if (title === '의장' && isVenue(text, start, at)) continue
    return { head: title, start: at }
  }
  return undefined
}

/** 본회의장, 전체회의장 are rooms; 국회의장, 도의회의장 are people. */
function isVenue(text: string, start: number, at: number): boolean {
  if (at - start < 2 || text.charAt(at - 1) !== '회') return false
  const before = text.charAt(at - 2)
  return before !== '국' && before !== '의'
}

/** How near two title heads are: 2 the same, 1 the one ends in the other (원내대표 and 대표), 0 otherwise. */
export function titleLikeness(one: string, other: string): 0 | 1 | 2 {
  if (one === other) return 2
  return one.endsWith(other) || other.endsWith(one) ? 1 : 0
}
