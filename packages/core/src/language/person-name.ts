import { LONG_SURNAMES, surnameWeight } from '../people/surnames.ts'
import { isPlace } from './places.ts'

/** Words that begin like a name and are none; the newsroom's own above all. */
const NOT_NAMES = new Set(
  `경제 정치 사회 문화 연예 국제 전국 지역 사진 영상 취재 온라인 디지털 이날 한편 해당 주요 현장 전문 인턴 공동 여성 시민 방송 신문 기획 기고 기사 기자 편집 정리 제공 제보 제공사 자료 자료사진
  연합 연합뉴스 조선 조선일보 동아 동아일보 한국 한국일보 한겨레 경향 경향신문 서울 중앙 중앙일보 국민 국민일보 문화일보 세계일보 매일경제 이데일리 전자신문 이투데이 노컷뉴스 오마이뉴스 부산일보 강원일보 경인일보 시사저널 인천일보 신동아 주간동아 여성신문
  이번 이후 이어 이에 이를 이와 이런 이미 이제 오늘 오전 오후 오는 어제 내일 지난 지난해 지난달 올해 내년 현재 최근 최초 최대 최고 최종 전체 전년 전날 당시 당일 다음 하지만 하루 한때 한번 한국 한미 한일 한중 한반도 남북 남한 북한
  정부 정당 정책 정보 정상 정식 정치부 사회부 경제부 문화부 국제부 조사 조치 조합 조직 주장 주민 주말 주간 주식 지원 지방 지역 지사 지시 지금 진행 진짜 고객 고위 공식 공무원 공사 공연 구조 구체 국가 국내 국민 국회 국방 권한 금융 금리 금지 기관 기업 기술 기준 기존 기본
  나라 남성 노동 노조 논란 대비 도시 도로 동시 동네 마을 명의 모두 모든 모습 모집 문제 미국 민주 민간 반면 반도체 방법 방안 방침 배우 백신 변화 보도 보고 보험 부동산 부문 분석 분야 사건 사람 사실 사업 사용 사회적 상황 상품 생활 서비스 선거 선수 선정 설명 성장 소비 소식 손님 수사 수상 시간 시대 시설 시장 시작 신규 신청 안전 안내 양국 여야 연구 연구소 예산 예정 온라인팀 외교 우리 우주 운영 원인 위원 위원회 유럽 유럽연합 은행 음악 의원 의혹 이용 이유 인사 인구 인기 인물 일반 일본 임금 자동차 장관 장애인 재난 전국민 전쟁 전력 전망 전문가 정말 제품 조건 조기 중국 중심 증가 지난주 차량 차이 청년 추가 추진 출시 친구 통계 통신 투자 특별 편집부 평가 표현 하반기 학교 학생 함께 합의 해외 행사 현지 협력 홍보 화면 화제 확인 환경 황금 회사 회의 효과 후보
  강조 고지 공감 공지 구독 구성 관련 관계자 기록 노트 도움 동영상 라이브 명단 목록 문의 사이트 사설 선택 설정 성명 소개 시론 신고 안내문 연락 연락처 영화 예고 오피니언 유료 유튜브 은퇴 이름 이메일 이미지 인쇄 전화 정정 조회 주소 지면 채널 추천 칼럼 탐사 편성 포토 표지 피디 함수 현황 형식 호외 황당`
    .split(/\s+/)
    .filter(Boolean),
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
  if (!HANGUL_WORD.test(word)) return false
  const long = LONG_SURNAMES.has(word.slice(0, 2)) && word.length > 2
  if (!long && (word.length === 4 || surnameWeight(word.charCodeAt(0)) === 0)) return false
  return !NOT_NAMES.has(word) && !isPlace(word)
}
