import { letterSet, wordSet } from '../language/word-set.ts'
import type { Recogniser } from './recogniser.ts'
import { readTable, wordTable } from './word-table.ts'

/** Section names and menu words that stand alone on a line. */
const MENU = wordSet(
  `뉴스 뉴스홈 홈 HOME Home home 메인 속보 정치 경제 사회 생활/문화 생활 문화 세계 국제 IT/과학 IT IT·과학 과학 오피니언 포토 TV 랭킹뉴스 랭킹 연예 스포츠 연예/스포츠 지역 전국 사람 라이프 부동산 산업 증권 금융 사설 칼럼 만평 기획 연재 기획/연재 영상 동영상
  검색 메뉴 전체메뉴 전체 로그인 로그아웃 회원가입 마이페이지 알림 닫기 열기 확인 취소 설정 예 아니오 네 아니요 더보기 이전 다음 목록 맨위로 위로 TOP Top 안내 도움말 구독 구독하기 공유 공유하기 스크랩 인쇄 인쇄하기 프린트 보내기 북마크 댓글 댓글쓰기 등록 삭제 수정 신고 새로고침 크기 글꼴 굴림 돋움 맑은고딕 나눔고딕
  이메일 카카오 카카오톡 카카오스토리 페이스북 트위터 네이버밴드 밴드 라인 URL 링크 SNS RSS X 인스타그램 유튜브 핀터레스트 네이버블로그 구글+ 텔레그램
  이용약관 개인정보처리방침 개인정보취급방침 청소년보호정책 고충처리 고충처리인 회사소개 광고안내 광고문의 제휴문의 구독신청 구독안내 사이트맵 고객센터 제보 기사제보 독자투고 공지사항 이벤트 지면보기 저작권규약 저작권 윤리강령 오시는길
  좋아요 싫어요 슬퍼요 화나요 훈훈해요 감동이에요 놀랐어요 공감 비공감 후속기사 최신순 공감순 추천순 오래된순 과거순 만족 불만족 보통 매우만족 매우불만족
  가 가+ 가- 느림 빠름 남성 여성 본문듣기 음성으로듣기 요약봇 기사원문 읽기모드 글자크기 본문크기 글씨크기 번역 언어변경 한국어 영어 일본어 중국어 English
  AD ad 광고 ADVERTISEMENT Advertisement Sponsored 스폰서 PICK LIVE VOD 라이브 다시보기 편성표 재생 정지 일시정지 날씨 운세 영화 방송 음악 책 여행 건강 교육 노동 환경 법원 외교 국방 북한 국회 대통령실 청와대 야구 축구 농구 배구 골프 자동차 게임 은행 보험 카드 유통 식품 통신 패션 뷰티 레저 종교 학술 문학 미술 공연 전시 인물 인사 부고 동정 이슈 피플 매거진 프리미엄 멤버십 서비스 커뮤니티 Family Language 종합 일반 국내 해외 수도권 강원 충청 호남 영남 제주 미국 중국 일본`,
)

/** What buttons say, and no title does: 닫기, 주요뉴스 닫기, 구독중. */
const BUTTON =
  /^(?:(?:\S{1,8} ){0,3}(?:닫기|더 ?보기|전체 ?보기|펼치기|접기|열기|공유|공유하기|구독|새로고침)|구독중|구독하기|확인|취소|검색|로그인|안내|이전|다음|등록|삭제|도움말)$/
const LONGEST_BUTTON = 20

const TABLE = wordTable([
  { rule: 'chrome/release-mark', pattern: /^\[?보도 ?(?:참고 ?)?자료\]?$/, max: 12 },
  {
    rule: 'chrome/skip',
    pattern:
      /(?:본문|메뉴|검색|메인|콘텐츠|컨텐츠|하단|상단)[^.]{0,12}바로 ?가기$|^(?:전체 ?메뉴|사이드 ?메뉴|주요 ?메뉴|메뉴|통합 ?검색|검색창|검색어)[ ]?(?:열기|닫기|보기|지우기|입력창?)?$/,
    max: 40,
  },
  {
    rule: 'chrome/tool',
    pattern:
      /글(?:자|씨) ?크기|본문 ?(?:글자)?크기|글씨 ?(?:키우기|크게|작게)|글자 ?(?:크게|작게|확대|축소)|^가 ?[1-9] ?단계|스크랩하기|스크랩 ?하기|인쇄하기|URL ?복사|주소 ?복사|링크 ?복사|기사 ?원문|음성으로? ?듣기|기사 ?듣기|본문 ?듣기|요약봇|번역하기|(?:이미지|사진) ?(?:확대|크게)(?: ?보기| ?하기|$)|크게 ?보기|원본 ?보기|확대보기|읽기 ?모드|프린트|기사 ?저장|기사 ?공유|즐겨찾기|시작페이지|북마크|페이지 공유|선호 출처/,
    max: 40,
  },
  { rule: 'chrome/tool', pattern: /^[※*]?\s?(?:이미지|사진|그래픽|그림)[을를] (?:누르|클릭|터치)/, max: 40 },
  // the button of a picture stands between paragraphs
  { rule: 'chrome/picture-tool', pattern: /^(?:이미지|사진|그래픽|원본)? ?(?:확대|크게) ?(?:보기|하기)?$/, max: 12 },
  {
    rule: 'chrome/share',
    pattern:
      /\(으\)로 ?(?:기사)?보내기|(?:페이스북|트위터|카카오(?:톡|스토리)?|밴드|라인|이메일|핀터레스트|텔레그램|SNS|sns)(?:으로|에|로)? ?(?:공유|보내기)|기사 ?공유|공유하기|이 기사를 (?:공유|추천|번역)|기사 (?:이메일|스크랩|인쇄)/,
    max: 80,
  },
  {
    rule: 'chrome/share-run',
    pattern:
      /(?:페이스북|트위터|카카오\S{0,4}|네이버\S{0,4}|밴드|URL\S{0,3}|메일|라인|스크랩|인쇄|프린트)[\s/|·,]{1,3}(?:페이스북|트위터|카카오\S{0,4}|네이버\S{0,4}|밴드|URL\S{0,3}|메일|라인|스크랩|인쇄|프린트)|\(으\)로 ?(?:기사)?보내기\s{0,3}\S{1,24}\(으\)로 ?(?:기사)?보내기/,
    max: 240,
  },
  {
    rule: 'chrome/reaction',
    pattern:
      /^(?:좋아요|싫어요|훈훈해요|슬퍼요|화나요|감동이에요|놀랐어요|후속기사|추천해요|응원해요|기뻐요|화나요|공감|비공감|쏠쏠정보|흥미진진|공감백배|분석탁월|후속강추)[!]? ?\d{0,6}%?(?: ?(?:평가하기|원해요|개))?$|^이 기사(?:가|를)[^.]{0,30}(?:좋|추천|공감|마음)/,
    max: 60,
  },
  {
    rule: 'chrome/comment',
    pattern:
      /댓글(?: ?\d{0,6}$|달기|쓰기|입력|삭제|신고|정책|운영|을 |은 |\(|···| 작성| 리마인드| 더보기| 새로고침|창)|^댓글|비회원 글쓰기|비방\/욕설|욕설 ?(?:댓글|게시)|불쾌감 조성|스팸|명예훼손|0 ?\/ ?\d{3}|자동등록방지|^\d{1,4} ?\/ ?\d{2,4}$|공감순|최신순|답글/,
    max: 60,
  },
  {
    rule: 'chrome/player',
    pattern:
      /^(?:동영상 ?뉴스|재생|일시정지|음소거|영상 ?보기|동영상 ?보기|다시 ?보기|전체 ?화면|자막|화질|기사 영상|VOD|오디오)(?: ?버튼| ?시간)?$|^\d{1,2}:\d\d(?::\d\d)?(?: ?\/ ?\d{1,2}:\d\d)?$|플레이어|동영상을? 재생/,
    max: 40,
  },
  {
    rule: 'chrome/account',
    pattern:
      /로그인|회원 ?가입|아이디|비밀번호|인증(?:메일|번호|방법)|휴대폰|필명|약관|수신 동의|중복 ?(?:확인|가입|선택)|정보 수집|탈퇴|본인 ?확인|가입하|유효 ?시간|이용 가능합니다|사용 ?가능한|자동입력/,
    max: 120,
  },
  {
    rule: 'chrome/footer',
    pattern:
      /등록번호|발행인|편집인|청소년 ?보호|사업자 ?등록|대표 ?전화|대표이사|대표자|통신판매|등록일자?|발행일자?|제호|개인정보|이용약관|기사배열|법적고지|고객센터|팩스|사이트맵|고충처리|통신판매업|인터넷신문|정기간행물|^주소 ?[:：]?|패밀리 ?사이트|Family ?Site|우편번호|우\) ?\d|ISSN|책임자|^전화$|FAX|TEL/,
    max: 300,
  },
  {
    rule: 'chrome/help',
    pattern:
      /(?:복사|저장|전송|변경|삭제|등록|접수|완료|반영|발송|설치|신청|가입|선택|입력|동의|노출|제외)(?:이|가)? ?(?:되|됐|되었|하|해|하시)[^.]{0,8}(?:습니다|었습니다|합니다|니까|세요|않습니다)[.?]?$|(?:하시|할 수 있|바랍니다|주시기|해 ?주세요|하세요|시겠습니까|해주시길|드립니다|눌러주세요|이용하실|제공 ?받을 수|가능합니다|필수 ?항목)[^.]{0,10}[.?!]?$/,
    max: 110,
  },
  {
    rule: 'chrome/listing',
    pattern:
      /집계한 결과|기준으로? ?(?:집계|작성|산출)|\d기준$|\d 기준$|섹션으로 분류|섹션 (?:분류|정보)|언론사(?:가|에서|는|별| 구독| 편집판| 목록| 뉴스)|편집판|기사 ?모아보기|기사제공|모아보기|전체보기|기사 ?더보기|목록 ?(?:열기|보기|전체)|로딩 ?중|최신 정보를 제공/,
    max: 100,
  },
  {
    rule: 'chrome/attachment',
    pattern:
      /\.(?:jpe?g|png|gif|hwpx?|pdf|docx?|zip|mp4)\b.{0,20}(?:[KM]B|kb|size|바로보기|다운로드|Download)|첨부 ?파일|미리보기|\[바로보기\]/,
    max: 400,
  },
  {
    rule: 'chrome/breadcrumb',
    pattern:
      /^(?:홈|HOME|Home|뉴스|현재 ?위치)\s{0,2}[>＞›»·:/]|^[가-힣A-Za-z/·&]{1,10}(?:\s{0,2}[>＞›»]\s{0,2}[가-힣A-Za-z/·& ]{1,12}){1,4}$/,
    max: 80,
  },
  {
    rule: 'chrome/pagination',
    pattern: /^(?:(?:처음|이전|\[?\d{1,3}\]?|…|다음|끝|\d{1,3}페이지)[\s|·,]{0,3}){3,20}$/,
    max: 80,
  },
  {
    rule: 'chrome/ad',
    pattern:
      /^(?:AD|Ad|광고|ADVERTISEMENT|Advertisement|Sponsored|스폰서|PR|협찬)(?: ?\d{0,2})?$|^\[?광고\]?$|무료 ?(?:공개|체험|상담|추천)|급등|\[클릭\]|승부주/,
    max: 60,
  },
  {
    rule: 'chrome/weather',
    pattern:
      /^\d{1,2}\.\d{1,2} ?\([월화수목금토일]\)$|^-?\d{1,2} ?℃|UPDATED|^\d{4}-\d\d-\d\d \([월화수목금토일]\)|^(?:코스피|코스닥|환율)/,
    max: 60,
  },
  { rule: 'chrome/issue-bar', pattern: /^(?:LIVE ?ISSUE|LIVE|핫이슈|이슈|HOT)(?: |$)/, max: 40 },
  { rule: 'chrome/symbols', pattern: /^[^가-힣A-Za-z0-9"'“‘]{1,3}$|^[<>×xX/*|·-]{1,4}$/, max: 4 },
  {
    rule: 'chrome/phone',
    pattern: /^\(?0\d{1,2}\)?[-. ]?\d{3,4}[-. ]?\d{4}(?:\s?[,~/]\s?\d{1,4})?$|^\d{3}-\d{2}-\d{5}$/,
    max: 30,
  },
  {
    rule: 'chrome/count',
    pattern: /^(?:조회수?|VIEW|추천수?|댓글수?|공유수?|읽음)\s{0,2}[:：]?\s{0,2}[\d,]{1,9}$/i,
    max: 30,
  },
  { rule: 'chrome/domain', pattern: /^(?:www\.)?[a-z0-9-]{2,24}(?:\.[a-z]{2,6}){1,3}\/?$/i, max: 40 },
])
const HASHTAGS = /^#[^\s#,]{1,30}(?:[\s,]{1,3}#?[^\s#,]{1,30}){0,30}$/

/** The page around the article: menus, tools, reactions, comments, players, footers, hashtags. */
export const recogniseChrome: Recogniser = ({ text, shape }, _context, add) => {
  // it speaks in words and in 합니다, never as an article does: …했다.
  if (shape.ending === 'statement') return
  const { length } = text
  if (length <= 24) {
    const bare = MENU.has(text) ? text : withoutEdges(text)
    if (length <= 16 && MENU.has(bare)) add('chrome/menu-word')
    else if (bare.length > 2 && isMenuPair(bare)) add('chrome/menu-pair')
    if (length <= 4 && /^\d{1,4}$/.test(text)) add('chrome/number')
  }
  if (
    text.charAt(0) === '#' &&
    !/^#(?:사진|출처|그래픽)/.test(text) &&
    HASHTAGS.test(text) &&
    /[가-힣A-Za-z]/.test(text) &&
    !/^#\d/.test(text)
  )
    add('chrome/hashtags')
  if (length <= LONGEST_BUTTON && shape.ending === 'open' && BUTTON.test(text)) add('chrome/button')
  if (length <= 400) readTable(TABLE, text, add)
  if (shape.words >= 6 && shape.ending === 'open' && length / shape.words <= 6 && menuShare(text) >= 0.6)
    add('chrome/menu-run')
}

/** 뉴스 of `| 뉴스 >`, `뉴스 선택됨`: the word without what sets it apart from the next one. */
function withoutEdges(text: string): string {
  if (!EDGES.has(text.charCodeAt(0)) && !EDGES.has(text.charCodeAt(text.length - 1))) return text
  return text
    .replace(/[|｜lㅣ>·\s]{1,24}$/, '')
    .replace(/^[|>·]\s?/, '')
    .replace(/ ?(?:선택됨|홈)$/, '')
}
/** How a menu word's line may begin or end besides the word. */
const EDGES = letterSet('|｜lㅣ>·됨홈')

/** 국회/정당, 산업·통상, 건강/의학/복지: menu words joined. */
function isMenuPair(text: string): boolean {
  const parts = text.split(/[/·・,]/)
  return parts.length >= 2 && parts.every((p) => p.length >= 1 && p.length <= 6) && parts.some((p) => MENU.has(p))
}

function menuShare(text: string): number {
  const words = text.split(/[\s|/·>]+/).filter(Boolean)
  return words.length ? words.filter((w) => MENU.has(w)).length / words.length : 0
}
