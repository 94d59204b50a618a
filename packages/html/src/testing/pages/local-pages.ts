import { furniture, ps, type SamplePage } from '../sample-page.ts'
import { baseball, court, exports, library, weather } from '../stories.ts'

const teasers = [1, 2, 3, 4]
  .map(
    (i) =>
      `<article><h3><a href="/n/${i}">가람시, 노후 상수도관 200㎞ 바꾼다</a></h3><p>가람시가 30년 넘은 상수도관을 2030년까지 모두 바꾸기로 하자 시민들 사이에서 기대와 걱정이 엇갈렸다. 시는 이르면 다음 달 세부 계획을 내놓는다.</p></article>`,
  )
  .join('')

/** Small newsrooms: local broadcasters on bulletin boards, magazines on WordPress, citizen reporters. */
export const localPages: readonly SamplePage[] = [
  {
    name: '게시판으로 만든 방송사 쪽: 제목은 th, 작성자와 작성일은 칸마다',
    url: 'https://www.garamtv.example/home/sub.php?menukey=61&mod=view&P_NO=240614001',
    html: `<html><head><title>가람방송</title></head><body>${furniture.top}<div id="sub"><h2>GTV뉴스</h2><table class="board-view"><thead><tr><th colspan="6">${court.headline}</th></tr>
<tr><td>작성자</td><td>${court.reporter}</td><td>작성일</td><td>2024-06-14 18:20</td><td>조회수</td><td>11</td></tr></thead><tbody><tr><td colspan="6" class="con">${court.paragraphs.join('<br><br>')}</td></tr></tbody></table>
<div class="btns"><a href="/list">목록</a></div></div>${furniture.bottom}</body></html>`,
    headline: court.headline,
    published: '2024-06-14T18:20:00+09:00',
    writers: [court.reporter],
    body: court.paragraphs,
  },
  {
    name: '세로줄 사이에 이름만 있는 날짜 줄',
    url: 'https://www.nurimbc.example/adboard/news/view?no=123',
    html: `<html><head><title>${weather.headline} - 누리</title></head><body>${furniture.top}<div class="news_title">${weather.headline}</div><div class="news_info">2023-10-27 17:03 ㅣ ${weather.reporter} ㅣ 조회 1,024</div>
<div id="news_doc">${weather.paragraphs.map((text) => `<div>${text}</div><div><br></div>`).join('')}</div>${furniture.ranking}${furniture.bottom}</body></html>`,
    headline: weather.headline,
    published: '2023-10-27T17:03:00+09:00',
    writers: [weather.reporter],
    body: weather.paragraphs,
  },
  {
    name: 'no-share라는 본문, 본문보다 긴 미리보기, 글쓴이 상자',
    url: 'https://garam-tech.example/?p=8123',
    html: `<html lang="ko"><head><title>${exports.headline} – 가람테크</title><meta name="twitter:label1" content="글쓴이"><meta name="twitter:data1" content="${exports.reporter}"><meta property="og:title" content="${exports.headline}"><meta property="og:site_name" content="가람테크"></head><body>${furniture.top}
<div class="jeg_container"><div class="entry-header"><h1 class="jeg_post_title">${exports.headline}</h1><div class="jeg_post_meta"><div class="jeg_meta_date"><a href="/2025">2025년 5월 2일 14:33</a></div></div></div>
<div class="entry-content no-share"><div class="content-inner">${ps(exports.paragraphs)}</div></div><div class="jeg_authorbox"><p class="jeg_author_desc">항구와 바다 사이를 씁니다.</p></div>
<div class="jnews_related_post_container"><h3>Related Posts</h3>${teasers}</div></div>${furniture.bottom}</body></html>`,
    headline: exports.headline,
    published: '2025-05-02T14:33:00+09:00',
    writers: [exports.reporter],
    body: exports.paragraphs,
  },
  {
    name: '본문 속 관련기사 상자: 제목 아래 목록, 옆에 날짜, 한 줄에 링크 둘',
    url: 'https://www.nuriit.example/view/?no=20250902090512',
    html: `<html><head><title>${library.headline} - 누리IT</title></head><body>${furniture.top}<div class="news_head"><div class="article_category">SW</div><h1>${library.headline}</h1><p class="meta"><span>${library.reporter} 기자</span> <span>입력 :2025/09/02 09:05</span></p></div>
<div id="articleBody" class="view_cont"><div id="article-1">${ps(library.paragraphs.slice(0, 2))}<h3>관련기사</h3><div class="news_box"><ul><li><a href="/v/1">마루시 버스요금 200원 오른다</a><span>2025.08.12</span></li><li><a href="/v/2">가람 산단에 공장 들어선다</a><span>2025.08.11</span></li></ul></div>
${ps(library.paragraphs.slice(2, 4))}<div class="relative-news"><b>관련기사</b><a href="/v/3">누리강 뱃길 30년 만에 다시 열려</a><a href="/v/4">한빛대병원 파업 12일 만에 끝</a></div>${ps(library.paragraphs.slice(4))}</div></div>${furniture.bottom}</body></html>`,
    headline: library.headline,
    published: '2025-09-02T09:05:00+09:00',
    writers: [library.reporter],
    sections: ['SW'],
    body: library.paragraphs,
  },
  {
    name: '가운데 놓인 사진 설명, 사진과 같은 문단의 [사진], 편집자 상자의 얼굴',
    url: 'https://www.nurisports.example/article/G1112590000',
    html: `<html><head><title>${baseball.headline} - 누리스포츠</title></head><body>${furniture.top}<strong class="view-title">${baseball.headline}</strong><div class="view-info"><em>${baseball.reporter} 기자</em> <span>발행 2024.06.04 22:51</span></div>
<div id="articleBody"><div class="pg"><img src="/1.jpg"><br>[사진] ${baseball.caption}</div><div class="pg">[누리스포츠=${baseball.reporter} 기자] ${baseball.paragraphs[0]}</div><div class="pg">${baseball.paragraphs[1]}</div>
<p style="text-align: center;"><img src="/2.jpg"></p><p style="text-align: center;">한빛구장을 메운 관중</p>${baseball.paragraphs
      .slice(2)
      .map((text) => `<div class="pg">${text}</div>`)
      .join(
        '',
      )}<div class="view-editors"><img src="/member/7.jpg" alt="${baseball.reporter} 기자"><strong>${baseball.reporter} 기자</strong></div></div>${furniture.bottom}</body></html>`,
    headline: baseball.headline,
    published: '2024-06-04T22:51:00+09:00',
    writers: [baseball.reporter],
    body: baseball.paragraphs,
    images: [
      { url: 'https://www.nurisports.example/1.jpg', caption: baseball.caption },
      { url: 'https://www.nurisports.example/2.jpg', caption: '한빛구장을 메운 관중' },
    ],
  },
  {
    name: '시민기자: 이름과 아이디, 머리의 섹션 링크 하나',
    url: 'https://www.ohnuri.example/view/at_pg.aspx?CNTN_CD=A0001',
    html: `<html><head><title>${library.headline} - 오누리</title></head><body>${furniture.top}<div class="tit"><a href="/society">사회</a><h2>${library.headline}</h2></div><p><span class="txt_name">${library.reporter}(gaon01)</span></p><div class="info_data">26.02.27 09:30<span>l</span>최종 업데이트 26.02.27 11:02</div>
<div class="at_contents">${library.paragraphs.join('<br><br>')}</div>${furniture.related}${furniture.bottom}</body></html>`,
    headline: library.headline,
    published: '2026-02-27T09:30:00+09:00',
    modified: '2026-02-27T11:02:00+09:00',
    writers: [library.reporter],
    sections: ['사회'],
    body: library.paragraphs,
  },
  {
    name: '영문판: 본문 첫 줄의 By',
    url: 'https://www.garamtimes.example/www/nation/2025/05/113_399999.html',
    html: `<html lang="en"><head><title>Garam to expand night bus routes - The Garam Times</title><meta property="og:title" content="Garam to expand night bus routes"></head><body><div class="view_headline">Garam to expand night bus routes</div><ul class="view_date"><li>Posted : 2025-05-07 16:20</li><li>Updated : 2025-05-07 18:03</li></ul>
<div class="view_article"><span class="byline">By Seo Ha-yul</span><br><br><span>The city of Garam will run six more night bus routes from next month, officials said Wednesday.</span><br><br><span>The new routes will cover 112 kilometers and pass 238 stops, according to the transport bureau of the city.</span></div></body></html>`,
    headline: 'Garam to expand night bus routes',
    published: '2025-05-07T16:20:00+09:00',
    modified: '2025-05-07T18:03:00+09:00',
    writers: ['Seo Ha-yul'],
    body: [
      'The city of Garam will run six more night bus routes from next month, officials said Wednesday.',
      'The new routes will cover 112 kilometers and pass 238 stops, according to the transport bureau of the city.',
    ],
  },
  {
    name: '본문 첫머리의 h2 부제, 빗금으로 나눈 섹션, 글과 사진, [관련기사: …], 꼬리표',
    url: 'https://magazine.nuri.example/news/view/?mag_id=104567',
    html: `<html><head><title>${weather.headline} - 누리</title></head><body>${furniture.top}<p class="at_cate">사회 / 날씨</p><h1>${weather.headline}</h1><div class="by">글 <b>${weather.reporter}</b> | 사진 <b>박새나</b> | 2023.10.27 17:03</div>
<div class="content"><h2>산간 곳곳 얼음… 내일 더 추워</h2><figure><img src="/1.jpg"><figcaption><span>${weather.caption}</span><span>/${weather.credit}</span></figcaption></figure>${ps(weather.paragraphs)}<p>[관련 기사 : <a href="/a/1">가람시, 겨울철 제설 대책 내놔</a>]</p><p><a href="/a/2">☞ 마루시 버스요금 200원 오른다</a></p><div class="post_tags"><span>태그:</span><a href="/t/1">첫얼음</a></div></div>${furniture.ranking}${furniture.bottom}</body></html>`,
    headline: weather.headline,
    published: '2023-10-27T17:03:00+09:00',
    decks: ['산간 곳곳 얼음… 내일 더 추워'],
    writers: [weather.reporter],
    sections: ['사회', '날씨'],
    body: weather.paragraphs,
    images: [{ caption: weather.caption, credit: weather.credit }],
  },
]
