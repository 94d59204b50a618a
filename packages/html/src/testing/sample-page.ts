/** A page as a site of its kind writes it, with what a reader takes from it. */
export interface SamplePage {
  /** What kind of page it is. */
  name: string
  url: string
  html: string | Uint8Array
  headline: string
  published?: string
  modified?: string
  decks?: readonly string[]
  /** Names of the writers. */
  writers: readonly string[]
  sections?: readonly string[]
  /** Lines of the body, exactly. */
  body: readonly string[]
  images?: readonly { url?: string | undefined; caption?: string; credit?: string }[]
}

/** The furniture of an outlet's page: menus above, rankings, comments and an imprint below. */
export const furniture = {
  top: `<div id="skip"><a href="#content">본문 바로가기</a></div>
<header class="site-header"><div class="logo"><a href="/"><img src="/img/logo.png" alt="누리신문"></a></div>
<nav class="gnb"><ul><li><a href="/politics">정치</a></li><li><a href="/economy">경제</a></li><li><a href="/society">사회</a></li>
<li><a href="/sports">스포츠</a></li><li><a href="/opinion">오피니언</a></li></ul></nav>
<div class="util"><a href="/login">로그인</a> <a href="/join">회원가입</a></div></header>`,
  ranking: `<aside class="rank_box"><h3>많이 본 뉴스</h3><ol>
<li><a href="/news/901">가람시, 노후 상수도관 200㎞ 바꾼다</a></li><li><a href="/news/902">누리동 재개발 조합장 선거 무효 판결</a></li>
<li><a href="/news/903">한빛대 총장에 첫 여성… “등록금 동결”</a></li><li><a href="/news/904">주말 꽃길 걷기 대회에 3000명</a></li></ol></aside>`,
  related: `<section class="related-news"><h4>관련기사</h4><ul><li><a href="/news/801">한빛시 도서관 이용자 4년 만에 두 배</a></li>
<li><a href="/news/802">동네 책방 지도 나왔다</a></li></ul></section>`,
  bottom: `<footer id="footer"><p>한빛시 누리로 1 | 대표전화 02-000-0000 | 등록번호 한빛,아00001 | 발행·편집인 강누리 | 청소년보호책임자 박새나</p>
<p>Copyright © 누리신문. All rights reserved.</p></footer>`,
} as const

/** Paragraphs as `<p>` elements. */
export function ps(paragraphs: readonly string[]): string {
  return paragraphs.map((text) => `<p>${text}</p>`).join('\n')
}
