import { alternatives } from '../../language/alternatives.ts'
import { ending } from '../../language/word-set.ts'

const WIRE = alternatives(
  `연합뉴스TV 연합뉴스 연합 뉴시스 뉴스1 뉴스원 로이터 AP AFP EPA UPI 신화 타스 교도 블룸버그 RFA CNN BBC NHK DPA TASS`,
)
const POOL = alternatives('공동취재단 사진공동취재단 통신')
/** Picture houses, and whoever else gives pictures without a word for it. */
const HOUSE = alternatives(
  `News1 게티이미지(?:뱅크|코리아)? gettyimages(?:Bank)? Getty_Images(?:Bank)? 클립아트코리아 이미지투데이 픽사베이 Pixabay
  pixabay 언스플래시 Unsplash 셔터스톡 shutterstock 123rf 아이클릭아트 YONHAP NEWSIS NEWS1 사진공동취재단 국회사진기자단
  대통령실 인스타그램 유튜브 페이스북 트위터 구글 네이버 독자 온라인_커뮤니티 공동취재사진 공동취재단`,
)
/** AP=연합뉴스, 파리=AFP·뉴시스: with the place, and who passed it on. */
const AGENCY = new RegExp(`^(?:[가-힣]{2,6}=)?(?:${WIRE}(?:[=·./, ]{0,2}(?:${WIRE}|${POOL})){0,2}|${HOUSE})$`)
/** What follows the name of whoever gave a picture, or where it was found. */
const GIVEN = ending(
  `제공 배포 캡처 캡쳐 갈무리 자료사진 자료_사진 사진기자단 공동취재단 DB 방송화면 화면 홈페이지 인스타그램 SNS 유튜브 페이스북 트위터
  블로그 누리집 작가 촬영 중계 채널`,
)
const PERSON =
  /^(?:[가-힣A-Za-z0-9]{2,10}[= /·])?[가-힣]{2,4} ?(?:선임|인턴|객원|사진|영상|대학생|전문|수습|시민)?(?:기자|특파원|작가|PD|통신원)$/

/** A body or an agency abroad and who took it: Hanbit Festspiele / Gaon Kim, REUTERS/Gaon Kim. */
export const ABROAD: string =
  '(?:[A-Z][A-Za-z.&-]{1,20} ){0,4}[A-Z][A-Za-z.&-]{1,20} ?/ ?[A-Z][A-Za-z.&-]{1,20}(?: [A-Z][A-Za-z.&-]{0,20}){0,3}'

/** An agency or a picture house, whose name alone is a credit. */
export function isAgency(credit: string): boolean {
  return AGENCY.test(credit)
}

/** tvN '도깨비', 영화 '가온의 봄' 캡처: a channel or kind, and the work. */
const WORK =
  /^(?:[A-Za-z]{2,8}\d?|KBS ?\d ?TV|채널A|영화|드라마|예능|유튜브) ?['‘“"][^'’”"\n]{1,30}['’”"](?: ?(?:캡처|캡쳐|갈무리|방송 ?화면|화면|제공|예고편|스틸컷?))?$/

/** 한빛시 제공, 한빛일보 DB, 김가온 작가: words that say themselves that they credit. */
export function isGiven(credit: string): boolean {
  return GIVEN(credit)
}

/** 김가온 기자, 한빛=김가온 사진기자. */
export function isPhotographer(credit: string): boolean {
  return PERSON.test(credit)
}

/** Whether nothing but the words is needed to know a credit. */
export function isKnownCredit(credit: string): boolean {
  return isAgency(credit) || isGiven(credit) || isPhotographer(credit) || WORK.test(credit)
}
