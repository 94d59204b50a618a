import type { Recogniser } from './recogniser.ts'
import { isStanding } from './standing.ts'
import { readTable, wordTable } from './word-table.ts'

const TABLE = wordTable([
  // 제보를 기다립니다 with 여러분 or 24시간: the outlet speaks, not a source
  {
    rule: 'promo/tip',
    pattern:
      /(?:여러분|시청자|독자|당신)[^.\n]{0,12} 제보|제보(?:를|가|로)? ?(?:기다립니다|기다리고|뉴스가|세상을|뉴스로|만들어집니다|바꿉니다)|^[■▶▷※☞◇* ]{0,3}(?:(?:뉴스|기사|영상) ?)?제보(?:하기|는|안내)? ?(?:[:：]|카톡|하기|$)|기사 ?(?:문의 및 )?제보 ?[:：]/,
    max: 120,
  },
  { rule: 'promo/tip', pattern: /^\[?사진[ ·]?영상 ?제보/, max: 500 },
  {
    rule: 'promo/channel',
    pattern:
      /^[▶▷·•ㆍ■◇※\-*[ ]{0,3}(?:\(?(?:카카오톡|카톡|이메일|메일|e-?mail|전화|라인|텔레그램|홈페이지|뉴스 ?홈페이지|사이트|유튜브|페이스북|인스타그램|네이버|문자|팩스|앱)\)?)\s{0,2}[\]]?\s{0,2}(?:[:：=]|[@#'"‘“]|[0-9A-Za-z가-힣@'"‘“])/i,
    max: 90,
  },
  {
    rule: 'promo/contact',
    pattern:
      /okjebo|jebo|기사 ?제보|제보 ?(?:검색|채널)|채널 ?(?:추가|구독)|검색해 채널|검색,? ?채널|카톡|친구 ?추가|플러스 ?친구/,
    max: 90,
  },
  {
    rule: 'promo/subscribe',
    pattern:
      /구독(?:하|해|을|과|신청|료|하기)|(?:네이버|유튜브|채널|뉴스레터|앱|알림)[^.\n]{0,24}(?:구독|팔로우|받아보|설치|다운로드|신청|추가|만나보|설정)|뉴스레터|팔로우|팔로잉|좋아요와 ?구독/,
    max: 170,
  },
  {
    rule: 'promo/support',
    pattern:
      /기사 ?(?:를 )?잘 ?(?:보셨|읽으셨)나요|기자를 응원|(?:후원금|응원)(?:은|이) [^.\n]{0,20}기자에게|(?:독자님|여러분)의 (?:작은 )?(?:응원|후원)/,
    max: 120,
  },
  { rule: 'promo/arrow', pattern: /^(?:▶|☞|▷|►|☆|★|→)/, max: 140 },
  {
    rule: 'promo/bracket-link',
    pattern:
      /\[[^\]\n]{1,16}(?:▶|바로 ?가기|클릭|보기|보러 ?가기|GO|go)\]?$|\[(?:바로 ?가기|클릭|영상보기|특종보자)[^\]]{0,4}\]|(?:보러 ?가기|바로 ?가기|신청하기|확인하기|참여하기|만나보세요|둘러보기|클릭!?|☞)$/,
    max: 110,
  },
  {
    rule: 'promo/announce',
    pattern:
      /^\[(?:알립니다|알림|이벤트|사고|공지|모집|안내)\]|(?:모집|수상자 발표|당첨자|참가자|개최|초대합니다|이용권)(?:합니다|을 드립니다|안내)?$/,
    max: 70,
  },
  { rule: 'promo/url', pattern: /https?:\/\/\S{3,}|www\.[a-z0-9-]{2,}\./i, max: 120 },
  { rule: 'promo/fortune', pattern: /신년 ?운세|오늘의 ?운세|무료 ?만화|무료 ?웹툰|토정비결|사주|로또|운세/, max: 50 },
  {
    rule: 'promo/watch',
    pattern:
      /(?:자세한 내용|전체 내용|인터뷰 전문|풀영상|전체 영상)[^.\n]{0,24}(?:동영상|영상|방송|홈페이지|유튜브)[^.\n]{0,20}|영상(?:을|으로) ?(?:시청|확인|보)/,
    max: 90,
  },
  {
    rule: 'promo/slogan',
    pattern:
      /발로 뛰는|(?:뉴스|매체|신문|언론|미디어|방송) ?['"‘“<〈]?[가-힣A-Za-z0-9]{2,10}['"’”>〉]?$|세상을 보는|^[ⓒ©] ?["“'‘][^\n]{4,40}["”'’]$/,
    max: 60,
  },
])

/** Tip lines (제보), subscriptions, links to more of the outlet. */
export const recognisePromo: Recogniser = ({ text, shape }, { outlets }, add) => {
  // they invite, in 하세요 and 합니다, and never state: …했다.
  if (shape.ending === 'statement') return
  if (isStanding(text, 'promo', outlets)) add('promo/motto')
  readTable(TABLE, text, add)
}
