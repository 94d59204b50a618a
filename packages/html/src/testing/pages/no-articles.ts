import type { NoArticle } from '@gisa/core'
import { furniture } from '../sample-page.ts'

/** A page that holds no article, and what it is. */
export interface NoArticlePage {
  name: string
  kind: NoArticle
  url: string
  html: string
}

const titles = [
  '가람시, 노후 상수도관 200㎞ 2030년까지 바꾼다',
  '누리동 재개발 조합장 선거 무효 판결',
  '한빛대 총장에 첫 여성… “등록금 동결하겠다”',
  '주말 꽃길 걷기 대회에 시민 3000명',
  '가람항 수출 물동량 11% 늘어',
  '한빛 파도, 연장 끝내기로 7연승',
  '청년 월세 예산 30억원 되살아나',
  '시립도서관 밤 10시까지 문 연다',
  '가람 산간 첫얼음… 내일 더 춥다',
  '산들책방 10년, 동네의 거실이 되다',
  '한빛비행장 소음 배상 판결',
  '누리구장 새 잔디 깔았다',
]
const teaserOf = (title: string): string =>
  `${title.split(/[,…]/)[0]}는 소식이다. 시는 다음 달부터 공사를 시작한다고 밝혔다. 주민들은 반기는 분위기다.`
const head = (title: string, more = ''): string =>
  `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>${title}</title>${more}</head><body>`

export const noArticles: readonly NoArticlePage[] = [
  {
    name: '섹션 목록: 사진, 제목, 미리보기, 기자와 날짜',
    kind: 'list',
    url: 'https://www.nuri.example/society',
    html: `${head('사회 - 누리신문')}${furniture.top}<main><h2 class="section_title">사회</h2><ul class="news_list">${titles
      .map(
        (title, i) =>
          `<li><a href="/news/${i}"><img src="/t/${i}.jpg" alt=""></a><h4><a href="/news/${i}">${title}</a></h4><p class="lead"><a href="/news/${i}">${teaserOf(title)}</a></p><span class="by">김가온 기자</span> <span class="date">2026.02.${10 + i}</span></li>`,
      )
      .join(
        '',
      )}</ul><div class="paging"><a href="?p=1">1</a><a href="?p=2">2</a></div></main>${furniture.bottom}</body></html>`,
  },
  {
    name: '미리보기에 링크가 없는 목록',
    kind: 'list',
    url: 'https://www.garam.example/news/articleList.html?sc_section_code=S1N3',
    html: `${head('사회 - 전체기사 - 가람뉴스', '<meta property="og:type" content="website">')}<section class="article-list">${titles
      .map(
        (title, i) =>
          `<div class="list-block"><div class="list-titles"><a href="/news/articleView.html?idxno=${i}"><strong>${title}</strong></a></div><p class="list-summary">${teaserOf(title)}</p><div class="list-dated">사회 | 오하늘 기자 | 2026-02-${10 + i} 10:12</div></div>`,
      )
      .join('')}</section></body></html>`,
  },
  {
    name: '기자의 기사 모음',
    kind: 'list',
    url: 'https://www.nuri.example/reporter/7',
    html: `${head('한서윤 기자 | 누리신문')}${furniture.top}<div class="reporter_top"><h1>한서윤 기자</h1><p>법원과 검찰을 취재합니다.</p><a href="mailto:seoyun@nuri.example">seoyun@nuri.example</a></div><div class="reporter_news">${titles.map((title, i) => `<div class="item"><a href="/n/${i}">${title}</a><span>2026.02.${10 + i}</span></div>`).join('')}</div>${furniture.bottom}</body></html>`,
  },
  {
    name: '검색 결과',
    kind: 'list',
    url: 'https://search.nuri.example/?q=%EB%8F%84%EC%84%9C%EA%B4%80',
    html: `${head("'도서관' 검색결과 | 누리신문")}${furniture.top}<form><input name="q" value="도서관"><button>검색</button></form><p>‘도서관’에 대한 검색 결과 1,204건</p><dl>${titles.map((title, i) => `<dt><a href="/n/${i}">${title}</a></dt><dd>${teaserOf(title)}</dd>`).join('')}</dl>${furniture.bottom}</body></html>`,
  },
  {
    name: '첫 화면: 머리기사와 구역들',
    kind: 'home',
    url: 'https://www.nuri.example/',
    html: `${head('누리신문 - 한빛의 내일을 봅니다', '<meta property="og:type" content="website"><meta property="og:url" content="https://www.nuri.example/">')}${furniture.top}
<section class="top"><h2><a href="/n/0">${titles[0]}</a></h2><p><a href="/n/0">${teaserOf(titles[0] ?? '')}</a></p><ul>${titles
      .slice(1, 4)
      .map((title, i) => `<li><a href="/n/${i + 1}">${title}</a></li>`)
      .join('')}</ul></section>
${['정치', '경제', '사회']
  .map(
    (name, s) =>
      `<section class="block"><h3>${name}</h3>${titles
        .slice(s * 3, s * 3 + 5)
        .map((title, i) => `<article><a href="/n/${s}${i}"><h4>${title}</h4></a><p>${teaserOf(title)}</p></article>`)
        .join('')}</section>`,
  )
  .join('')}${furniture.ranking}${furniture.bottom}</body></html>`,
  },
  {
    name: '첫 화면: index.html, 제목 링크만',
    kind: 'home',
    url: 'http://www.garam.example/index.html',
    html: `${head('가람뉴스')}<table>${titles.map((title, i) => `<tr><td><a href="/v/${i}">${title}</a></td></tr>`).join('')}</table></body></html>`,
  },
  {
    name: '404: 인기 기사 목록이 붙은 안내',
    kind: 'error',
    url: 'https://www.nuri.example/news/999999',
    html: `${head('누리신문')}${furniture.top}<main class="error"><h1>페이지를 찾을 수 없습니다</h1><p>요청하신 페이지가 사라졌거나 주소가 바뀌었습니다. 주소를 다시 확인해 주세요.</p><a href="/">홈으로 가기</a></main>${furniture.ranking}${furniture.bottom}</body></html>`,
  },
  {
    name: '지운 기사: 알림창 하나',
    kind: 'error',
    url: 'https://www.garam.example/news/articleView.html?idxno=1',
    html: "<html><head><meta charset='utf-8'></head><body><script>alert('삭제된 기사입니다.'); history.back();</script></body></html>",
  },
  {
    name: '지운 기사: 한 줄 안내',
    kind: 'error',
    url: 'https://n.news.naver.com/article/999/0000000001',
    html: `${head('네이버 뉴스')}<div class="err"><p>언론사 요청에 의해 삭제된 기사입니다.</p><p>해당 언론사의 요청으로 서비스되지 않는 기사입니다. 이용에 불편을 드려 죄송합니다.</p><a href="/">뉴스홈</a></div></body></html>`,
  },
  {
    name: '서버 오류: nginx',
    kind: 'error',
    url: 'https://www.nuri.example/news/1',
    html: '<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center></body></html>',
  },
  {
    name: '로봇 확인: Just a moment',
    kind: 'error',
    url: 'https://www.nuri.example/news/1',
    html: `<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta http-equiv="refresh" content="360"></head><body><noscript>Enable JavaScript and cookies to continue</noscript><div class="main-wrapper"><h1>www.nuri.example</h1><p>Verifying you are human. This may take a few seconds.</p></div><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script></body></html>`,
  },
  {
    name: '접근 차단 안내',
    kind: 'error',
    url: 'https://www.nuri.example/news/1',
    html: `${head('Access Denied')}<h1>접근이 차단되었습니다</h1><p>비정상적인 접근이 감지되어 접속이 차단되었습니다. 문의: help@nuri.example</p></body></html>`,
  },
  {
    name: '로그인 벽',
    kind: 'login',
    url: 'https://www.nuri.example/premium/771',
    html: `${head('로그인 | 누리신문')}${furniture.top}<main><h2>로그인</h2><p>이 기사는 회원만 볼 수 있습니다.</p><form method="post"><label>아이디<input name="id"></label><label>비밀번호<input type="password" name="pw"></label><button>로그인</button></form><a href="/find">아이디·비밀번호 찾기</a> <a href="/join">회원가입</a></main>${furniture.bottom}</body></html>`,
  },
  {
    name: '빈 앱 껍데기: 뿌리와 noscript',
    kind: 'app-shell',
    url: 'https://www.nuri.example/news/1',
    html: `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>누리신문</title><script defer src="/static/js/main.8f.js"></script></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div></body></html>`,
  },
  {
    name: '앱 껍데기: 머리와 뼈대만 그려진 쪽',
    kind: 'app-shell',
    url: 'https://www.nuri.example/news/1',
    html: `<!doctype html><html lang="ko"><head><title>누리신문</title><script type="module" crossorigin src="/assets/index-4f.js"></script></head><body><div id="app"><header>누리신문 <a href="/">홈</a></header><div class="skeleton"></div><p>불러오는 중…</p></div></body></html>`,
  },
  {
    name: '넘겨 보내기만 하는 쪽',
    kind: 'app-shell',
    url: 'https://www.nuri.example/r/1',
    html: '<html><head><script>location.replace("https://m.nuri.example/news/1")</script></head><body></body></html>',
  },
  {
    name: '빈 쪽',
    kind: 'empty',
    url: 'https://www.nuri.example/news/1',
    html: '<html><head></head><body> \n </body></html>',
  },
  {
    name: '포털의 섹션 목록: og:type은 article이라 한다',
    kind: 'list',
    url: 'https://news.portal.example/section/102',
    html: `${head('사회 : 포털뉴스', '<meta property="og:type" content="article">')}<h2>사회 헤드라인 뉴스</h2><ul>${titles.map((title, i) => `<li><a href="/a/${i}"><strong>${title}</strong></a><div>${teaserOf(title)}</div><div>누리일보</div><a href="/c/${i}">12개의 관련뉴스 더보기</a></li>`).join('')}</ul></body></html>`,
  },
  {
    name: '칼럼 목록: 문단만큼 긴 미리보기',
    kind: 'list',
    url: 'https://www.nuri.example/opinion',
    html: `${head('오피니언 - 누리신문')}${furniture.top}<h2>오피니언</h2>${titles.map((title, i) => `<div class="c"><a href="/a/${i}">${title}</a><div>${teaserOf(title)} ${teaserOf(title)} 독자들은 이 문제를 두고 여러 의견을 보내왔다.</div><em>임해솔 논설위원</em></div>`).join('')}${furniture.bottom}</body></html>`,
  },
  {
    name: '첫 화면: /main/main.php',
    kind: 'home',
    url: 'https://www.nuri.example/main/main.php',
    html: `${head('누리신문')}${furniture.top}${titles.map((title, i) => `<div><h3><a href="/a/${i}">${title}</a></h3><p><a href="/a/${i}">${teaserOf(title)}</a></p></div>`).join('')}${furniture.bottom}</body></html>`,
  },
  {
    name: '로그인 쪽: 글자보다 스크립트가 많다',
    kind: 'login',
    url: 'https://nid.nuri.example/login',
    html: `<html><head><title>누리 : 로그인</title><script src="/a.js"></script></head><body><form><input name="id"><input type="password" name="pw"><button>로그인</button></form></body></html>`,
  },
  {
    name: '웹방화벽의 차단 안내',
    kind: 'error',
    url: 'https://www.nuri.example/news/1',
    html: `${head('Web firewall security policies have been blocked')}<h1>The request is contrary to the Web firewall security policies.</h1><p>요청하신 페이지는 웹방화벽 보안 정책에 의해 차단되었습니다.</p></body></html>`,
  },
]
