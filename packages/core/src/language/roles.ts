import { ending, letterSet, wordSet } from './word-set.ts'

/** Titles of people who write for an outlet, as they stand after a name. */
const STAFF = wordSet(
  `기자 특파원 통신원 논설위원 논설실장 논설고문 논설주간 편집위원 편집국장 편집인 주필 해설위원 앵커 아나운서 캐스터 기상캐스터 리포터 PD 피디 에디터
  칼럼니스트 평론가 작가 대기자 명예기자 통신기자 디자이너 선임 인턴 수습 대학생기자 청년기자 주재기자 순회특파원
  객원논설위원 객원칼럼니스트 전문위원 뉴스봇 라이온봇`,
)

/** 바둑칼럼니스트, 미술평론가: of what someone writes. */
const CRITIC =
  /^(?:바둑|미술|문학|영화|음악|대중문화|문화|정치|경제|시사|군사|스포츠|골프|야구|축구|여행|음식|책|출판|공연|무용|연극|건축|과학)(?:칼럼니스트|평론가)$/

const isCritic = ending('칼럼니스트 평론가')

/** Whether the word is a newsroom title: 기자, 선임기자, IT전문기자, 특파원 … */
export function isStaffRole(word: string): boolean {
  return (
    STAFF.has(word) ||
    (isCritic(word) && CRITIC.test(word)) ||
    (word.length <= 10 &&
      word.endsWith('기자') &&
      /(?:전문|선임|인턴|객원|시민|온라인|수습|디지털|사진|영상|촬영|여행|전략)기자$/.test(word))
  )
}

/** Titles of photographers and camera people: they credit a picture, and write nothing. */
export function isCameraRole(word: string): boolean {
  return /^(?:사진|영상|촬영|영상취재)기자$/.test(word)
}

const NOT_A_NAME_ROLE =
  /^(?:취재|해당|담당|현장|출입|외신|일부|동료|후배|선배|남성|여성|다른|본지|본보|모든|여러|각국|소속|전직|현직|한국|미국|일본|중국|국내|방송|신문|경제|정치|사회|문화|연예|체육|스포츠)$/

const ROLE_LAST = letterSet('자원트커서터')
/** A name glued to its role, as `백지영기자`: where the role begins, or 0. */
export function gluedRole(word: string): number {
  if (!ROLE_LAST.has(word.charCodeAt(word.length - 1))) return 0
  const at = word.search(
    /(?:선임|인턴|객원|시민|전문|온라인|수습|대)?(?:기자|특파원|논설위원|칼럼니스트|앵커|아나운서|캐스터)$/,
  )
  if (at < 2 || at > 4) return 0
  return NOT_A_NAME_ROLE.test(word.slice(0, at)) ? 0 : at
}

/** Words that stand before `=` or `:` and say what the person after them did. Writers first, then the others. */
export const WRITING_VERBS: ReadonlySet<string> = wordSet(
  '글 정리 대담 취재 인터뷰 기획 구성 글·사진 글·정리 취재·정리 취재·글 정리·사진 번역·정리 인터뷰·정리',
)
export const HELPING_VERBS: ReadonlySet<string> = wordSet(
  `사진 영상 그래픽 일러스트 삽화 촬영 편집 영상취재 영상편집 촬영기자 편집기자 자막 디자인 영상디자인 그래픽디자인 CG 번역 자료조사 조연출 연출 PD 피디 제작 진행 사진·영상 촬영·편집 화면제공 VJ 오디오 음향 작가 리서처 스크립터 인포그래픽 보조 영상촬영 취재지원 현지 AD FD 드론 드론촬영 사진촬영 내레이션 영상제작 기술 웹디자인 개발`,
)
