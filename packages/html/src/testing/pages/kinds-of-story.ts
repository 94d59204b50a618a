import { furniture, ps, type SamplePage } from '../sample-page.ts'
import { budget, court, english, exports, library, weather } from '../stories.ts'

const head = (title: string, more = ''): string =>
  `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>${title} - 누리신문</title><meta property="og:site_name" content="누리신문"><meta property="og:title" content="${title}">${more}</head>`

/** Pages whose story or surroundings are of a special kind. */
export const kindsOfStory: readonly SamplePage[] = [
  {
    name: '화면에 안 보이는 인쇄용 사본과 화면낭독용 제목',
    url: 'https://news.nuri.example/view.do?ncd=77123',
    html: `${head(library.headline)}<body>${furniture.top}<div class="view-head"><h4 class="headline-title">${library.headline}</h4><p class="dates"><em class="input-date">입력 2026.02.27 (09:30)</em> <em class="update-date">수정 2026.02.27 (11:02)</em> <span class="category">사회</span></p></div>
<div class="view-body"><div id="cont_newstext" class="detail-body font-size">${library.paragraphs.join('<br><br>')}<br><br>[사진 출처 : ${library.credit}]</div></div>
<ul class="reporters"><li><strong class="name">${library.reporter}</strong> <a class="email" href="mailto:${library.email}">${library.email}</a> <span class="blind">기자의 기사 모음</span></li></ul>
<div id="print_area" style="display:none"><h1>${library.headline}</h1>${ps(library.paragraphs)}</div><div class="print_only">${ps(library.paragraphs)}</div>
${furniture.related}${furniture.ranking}${furniture.bottom}</body></html>`,
    headline: library.headline,
    published: '2026-02-27T09:30:00+09:00',
    modified: '2026-02-27T11:02:00+09:00',
    writers: [library.reporter],
    sections: ['사회'],
    body: library.paragraphs,
  },
  {
    name: '아래로 이어지는 쪽: 다음 기사가 통째로 붙어 있다',
    url: 'https://www.nuri.example/society/20240619/118',
    html: `${head(court.headline, '<link rel="canonical" href="https://www.nuri.example/society/20240619/118">')}<body>${furniture.top}
<div class="article_wrap" data-url="/society/20240619/118"><h1 class="art_title">${court.headline}</h1><div class="art_info"><span class="name">${court.reporter} 기자</span><span class="date">2024-06-19 14:05</span></div><div class="art_body">${ps(court.paragraphs)}</div><div class="art_copy">무단전재 및 재배포 금지</div></div>
<div class="article_wrap next" data-url="/politics/20241214/3"><h1 class="art_title">${budget.headline}</h1><div class="art_info"><span class="name">${budget.reporter} 기자</span><span class="date">2024-12-14 07:21</span></div><div class="art_body">${ps(budget.paragraphs)}</div><div class="art_copy">무단전재 및 재배포 금지</div></div>
${furniture.bottom}</body></html>`,
    headline: court.headline,
    published: '2024-06-19T14:05:00+09:00',
    writers: [court.reporter],
    body: court.paragraphs,
  },
  {
    name: '댓글이 기사보다 긴 단신',
    url: 'https://www.nuri.example/weather/991',
    html: `${head(weather.headline)}<body>${furniture.top}<article id="article"><h1>${weather.headline}</h1><div class="meta">오하늘 기자 | 입력 2024-10-27 17:40</div><div id="article_body">${ps(weather.paragraphs)}</div></article>
<section class="u_cbox"><h3>댓글 48</h3><ul class="u_cbox_list">${Array.from(
      { length: 48 },
      (_, i) =>
        `<li class="u_cbox_comment"><span class="u_cbox_nick">산길${i}</span><p class="u_cbox_contents">올해는 유난히 추위가 빨리 오네요. 산에 가실 분들은 옷을 단단히 챙기시고 아이젠도 꼭 가져가시기 바랍니다. 지난주에 다녀왔는데 새벽에는 손이 시릴 정도였습니다.</p><span>2024-10-27 18:${10 + i}</span></li>`,
    ).join('')}</ul></section>${furniture.bottom}</body></html>`,
    headline: weather.headline,
    published: '2024-10-27T17:40:00+09:00',
    writers: [weather.reporter],
    body: weather.paragraphs,
  },
  {
    name: '유료 기사: 첫 두 문단만 보이고 구독을 청한다',
    url: 'https://www.nuri.example/premium/771',
    html: `${head(
      exports.headline,
      `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${exports.headline}","datePublished":"2025-05-02T14:33:00+09:00","author":[{"@type":"Person","name":"${exports.reporter}"}],"isAccessibleForFree":"False","hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".paywall"}}</script>`,
    )}<body>${furniture.top}<article><h1>${exports.headline}</h1><div class="info">${exports.reporter} 기자 2025.05.02 14:33</div><div class="article_body">${ps(exports.paragraphs.slice(0, 2))}
<div class="paywall_layer"><strong>이 기사는 구독자만 볼 수 있습니다.</strong><p>지금 구독하면 첫 달은 무료로 모든 기사를 읽을 수 있습니다. 이미 구독자라면 로그인해 주세요.</p><a href="/subscribe">구독하기</a> <a href="/login">로그인</a></div></div></article>${furniture.ranking}${furniture.bottom}</body></html>`,
    headline: exports.headline,
    published: '2025-05-02T14:33:00+09:00',
    writers: [exports.reporter],
    body: exports.paragraphs.slice(0, 2),
  },
  {
    name: '실시간 중계: 시각과 함께 쌓이는 글',
    url: 'https://www.nuri.example/live/2024-storm',
    html: `${head('[실시간] 태풍 누리 북상… 한빛·가람 지역 상황')}<body>${furniture.top}<article class="live"><h1>[실시간] 태풍 누리 북상… 한빛·가람 지역 상황</h1><p class="date">최초 입력 2024-08-20 06:00 | 최종 수정 2024-08-20 11:30</p><p class="by">한서윤·오하늘 기자</p>
<div class="live_body"><div class="entry"><span class="clock">11:30</span><h3>가람대교 통행 재개</h3><p>가람대교 양방향 통행이 11시 30분부터 다시 시작됐다. 제한 속도는 시속 50㎞다.</p></div>
<div class="entry"><span class="clock">09:10</span><h3>누리동 저지대 주민 대피</h3><p>한빛시가 누리동 저지대 주민 320명에게 대피 명령을 내렸다. 대피소는 누리초등학교 체육관이다.</p></div>
<div class="entry"><span class="clock">06:00</span><h3>한빛·가람에 태풍 경보</h3><p>기상청이 20일 오전 6시를 기해 한빛과 가람 전역에 태풍 경보를 발효했다.</p></div></div></article>${furniture.ranking}${furniture.bottom}</body></html>`,
    headline: '태풍 누리 북상… 한빛·가람 지역 상황',
    published: '2024-08-20T06:00:00+09:00',
    modified: '2024-08-20T11:30:00+09:00',
    writers: ['한서윤', '오하늘'],
    body: [
      '가람대교 통행 재개',
      '가람대교 양방향 통행이 11시 30분부터 다시 시작됐다. 제한 속도는 시속 50㎞다.',
      '누리동 저지대 주민 대피',
      '한빛시가 누리동 저지대 주민 320명에게 대피 명령을 내렸다. 대피소는 누리초등학교 체육관이다.',
      '한빛·가람에 태풍 경보',
      '기상청이 20일 오전 6시를 기해 한빛과 가람 전역에 태풍 경보를 발효했다.',
    ],
  },
  {
    name: '사진 기사: 사진 여러 장과 설명뿐',
    url: 'https://www.nuri.example/photo/3321',
    html: `${head('[포토] 가람 억새 축제 개막')}<body>${furniture.top}<article><h1>[포토] 가람 억새 축제 개막</h1><div class="info">오하늘 기자 2024.10.12 15:20</div><div class="photo_body">
${[
  '12일 가람산 억새밭에서 열린 축제를 찾은 시민들이 길을 걷고 있다.',
  '축제장 들머리에 놓인 억새 조형물.',
  '해 질 무렵 억새밭이 붉게 물들고 있다.',
]
  .map(
    (caption, i) =>
      `<figure><img src="/photo/2024/1012_${i + 1}.jpg" width="900"><figcaption>${caption} 오하늘 기자</figcaption></figure>`,
  )
  .join('\n')}</div></article>${furniture.related}${furniture.bottom}</body></html>`,
    headline: '가람 억새 축제 개막',
    published: '2024-10-12T15:20:00+09:00',
    writers: ['오하늘'],
    body: [],
    images: [
      { caption: '12일 가람산 억새밭에서 열린 축제를 찾은 시민들이 길을 걷고 있다.' },
      { caption: '축제장 들머리에 놓인 억새 조형물.' },
      { caption: '해 질 무렵 억새밭이 붉게 물들고 있다.' },
    ],
  },
  {
    name: '방송사 영상 기사: 앵커와 기자의 말',
    url: 'https://news.nuritv.example/replay/7712',
    html: `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>“참을 한도 넘었다”…비행장 소음 배상 판결 | 누리TV</title><meta property="og:site_name" content="누리TV"><meta property="og:type" content="video.other"><meta property="article:published_time" content="2024-06-19T20:12:00+09:00"></head><body>
<header><nav><a href="/">누리TV</a><a href="/live">온에어</a><a href="/replay">다시보기</a></nav></header>
<div class="news_view"><h2>“참을 한도 넘었다”…비행장 소음 배상 판결</h2><div class="info"><span>입력 2024.06.19 20:12</span><span>뉴스현장</span></div>
<div class="video_area"><video src="https://vod.nuritv.example/7712.mp4" poster="https://img.nuritv.example/7712.jpg"></video></div>
<div class="news_txt">[앵커]<br>비행장 소음이 기준을 넘지 않아도 배상해야 한다는 판결이 나왔습니다. 한서윤 기자가 보도합니다.<br><br>[기자]<br>새벽 5시, 전투기가 주택가 위를 지나갑니다.<br>주민 214명은 3년 전 소송을 냈습니다.<br><br>[박새나 / 누리동 주민 : 아이가 자다가 울면서 깨요. 창문을 닫아도 소용이 없어요.]<br><br>재판부는 새벽 훈련이 한 해 140차례를 넘은 점을 들어 참을 한도를 넘었다고 판단했습니다.<br><br>누리TV 한서윤입니다.<br><br>(영상취재: 정다온 / 영상편집: 최한결)</div></div>
<div class="list_other"><h3>이 시각 주요뉴스</h3><ul><li><a href="/1">가람항 물동량 늘어</a></li><li><a href="/2">내일 아침 첫얼음</a></li></ul></div></body></html>`,
    headline: '“참을 한도 넘었다”…비행장 소음 배상 판결',
    published: '2024-06-19T20:12:00+09:00',
    writers: ['한서윤'],
    body: [
      '비행장 소음이 기준을 넘지 않아도 배상해야 한다는 판결이 나왔습니다. 한서윤 기자가 보도합니다.',
      '새벽 5시, 전투기가 주택가 위를 지나갑니다.',
      '주민 214명은 3년 전 소송을 냈습니다.',
      '아이가 자다가 울면서 깨요. 창문을 닫아도 소용이 없어요.',
      '재판부는 새벽 훈련이 한 해 140차례를 넘은 점을 들어 참을 한도를 넘었다고 판단했습니다.',
    ],
  },
  {
    name: '영문판',
    url: 'https://en.nuri.example/society/20260227/118',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${english.headline} - The Nuri Daily</title><meta property="og:site_name" content="The Nuri Daily"><meta property="article:published_time" content="2026-02-27T11:20:00+09:00"></head><body>
<header><a href="/">The Nuri Daily</a><nav><a href="/politics">Politics</a><a href="/society">Society</a><a href="/business">Business</a></nav></header>
<main><article><div class="breadcrumb"><a href="/">Home</a><a href="/society">Society</a></div><h1>${english.headline}</h1><h2 class="subtitle">${english.deck}</h2><div class="meta"><span class="byline">By ${english.reporter}</span><time datetime="2026-02-27T11:20:00+09:00">Published : Feb. 27, 2026 - 11:20</time></div>
<figure><img src="/img/lib.jpg" width="700"><figcaption>${english.caption} (${english.credit})</figcaption></figure><div class="article-body">${ps(english.paragraphs)}<p>${english.email}</p></div></article>
<aside class="most-read"><h3>Most Read</h3><ol><li><a href="/1">Garam port exports rise 11 percent</a></li><li><a href="/2">First ice expected in Garam mountains</a></li></ol></aside></main><footer>Copyright The Nuri Daily. All rights reserved.</footer></body></html>`,
    headline: english.headline,
    published: '2026-02-27T11:20:00+09:00',
    writers: [english.reporter],
    decks: [english.deck ?? ''],
    body: english.paragraphs,
  },
  {
    name: '표와 소제목이 있는 기사',
    url: 'https://www.nuri.example/economy/4410',
    html: `${head(exports.headline)}<body>${furniture.top}<article><h1>${exports.headline}</h1><div class="info">${exports.reporter} 기자 | 2025-05-02 14:33</div><div class="article_body">${ps(exports.paragraphs.slice(0, 3))}
<table class="data"><caption>가람항 나라별 수출(만t)</caption><tr><th>나라</th><th>지난해</th><th>올해</th></tr><tr><td>미국</td><td>41</td><td>54</td></tr><tr><td>인도</td><td>20</td><td>25</td></tr></table>
<h3>하반기는 불투명</h3>${ps(exports.paragraphs.slice(3))}</div></article>${furniture.related}${furniture.bottom}</body></html>`,
    headline: exports.headline,
    published: '2025-05-02T14:33:00+09:00',
    writers: [exports.reporter],
    body: [
      ...exports.paragraphs.slice(0, 3),
      '가람항 나라별 수출(만t)',
      '나라\t지난해\t올해',
      '미국\t41\t54',
      '인도\t20\t25',
      '하반기는 불투명',
      ...exports.paragraphs.slice(3),
    ],
  },
  {
    name: '굵은 질문의 문답',
    url: 'https://www.nuri.example/culture/2207',
    html: `${head('“책방은 동네의 거실”… 산들책방 윤가람 대표')}<body>${furniture.top}<article><h1>“책방은 동네의 거실”… 산들책방 윤가람 대표</h1><div class="info">박새나 기자 입력 2025.11.03 08:00</div><div class="article_body">
<p>누리동 골목의 산들책방이 문을 연 지 10년이 됐다. 지난달 30일 책방에서 윤가람 대표를 만났다.</p>
<p><strong>-10년을 버틴 힘은 무엇인가?</strong></p><p>“손님들이 책방을 거실처럼 쓴다. 비 오는 날이면 우산을 두고 가는 사람도 많다.”</p>
<p><strong>-가장 기억에 남는 손님은?</strong></p><p>“대학 입시를 마치고 와서 시집을 세 권 사 간 학생이다. 지금은 선생님이 됐다고 한다.”</p>
<p><strong>-앞으로의 계획은?</strong></p><p>“가람시에 두 번째 책방을 열려고 한다. 어린이책만 모은 책방이다.”</p></div></article>${furniture.ranking}${furniture.bottom}</body></html>`,
    headline: '“책방은 동네의 거실”… 산들책방 윤가람 대표',
    published: '2025-11-03T08:00:00+09:00',
    writers: ['박새나'],
    body: [
      '누리동 골목의 산들책방이 문을 연 지 10년이 됐다. 지난달 30일 책방에서 윤가람 대표를 만났다.',
      '10년을 버틴 힘은 무엇인가?',
      '“손님들이 책방을 거실처럼 쓴다. 비 오는 날이면 우산을 두고 가는 사람도 많다.”',
      '가장 기억에 남는 손님은?',
      '“대학 입시를 마치고 와서 시집을 세 권 사 간 학생이다. 지금은 선생님이 됐다고 한다.”',
      '앞으로의 계획은?',
      '“가람시에 두 번째 책방을 열려고 한다. 어린이책만 모은 책방이다.”',
    ],
  },
  {
    name: '칼럼: 필자 소개 상자와 본문 속 링크',
    url: 'https://www.nuri.example/opinion/columns/881',
    html: `${head('[한서윤의 골목 읽기] 불 켜진 도서관')}<body>${furniture.top}<article class="column"><p class="series"><a href="/series/7">한서윤의 골목 읽기</a></p><h1>불 켜진 도서관</h1><div class="info"><span>한서윤 가람대 교수</span> <span>2026.03.02 18:30</span></div><div class="article_body">
<p>밤 아홉 시의 도서관은 낮과 다르다. 넥타이를 푼 사람과 교복을 입은 사람이 같은 책상에 앉는다.</p>
<p>한빛시가 <a href="/v/2292">도서관 문을 밤 10시까지 열기로 한 것</a>은 늦었지만 옳은 결정이다. 도시의 밤을 술집과 편의점에만 맡겨 둘 일이 아니다.</p>
<p>다만 사서 열두 명으로 네 곳의 밤을 지킬 수 있을지는 따져 볼 일이다. 불을 켜는 것보다 불 켜진 자리를 지키는 일이 더 어렵다.</p></div>
<div class="writer_profile"><img src="/img/w/7.jpg" width="100" alt="한서윤"><dl><dt>한서윤</dt><dd>가람대 교수(물류학). 『골목의 경제』 등을 썼다.</dd></dl></div>
<p class="disclaimer">※ 외부 필진의 기고는 본지의 편집 방향과 다를 수 있습니다.</p></article>${furniture.related}${furniture.bottom}</body></html>`,
    headline: '불 켜진 도서관',
    published: '2026-03-02T18:30:00+09:00',
    writers: ['한서윤'],
    body: [
      '밤 아홉 시의 도서관은 낮과 다르다. 넥타이를 푼 사람과 교복을 입은 사람이 같은 책상에 앉는다.',
      '한빛시가 도서관 문을 밤 10시까지 열기로 한 것은 늦었지만 옳은 결정이다. 도시의 밤을 술집과 편의점에만 맡겨 둘 일이 아니다.',
      '다만 사서 열두 명으로 네 곳의 밤을 지킬 수 있을지는 따져 볼 일이다. 불을 켜는 것보다 불 켜진 자리를 지키는 일이 더 어렵다.',
    ],
  },
  {
    name: 'AI 요약, 본문 듣기, 번역 단추에 둘러싸인 쪽',
    url: 'https://www.nuri.example/politics/5530',
    html: `${head(budget.headline)}<body>${furniture.top}<main><div class="art_head"><span class="cat">정치</span><h1>${budget.headline}</h1><h2>${budget.deck}</h2><div class="by">${budget.reporter} 기자</div><div class="time">입력 2024.12.14. 오전 7:21 <span>수정 2024.12.14. 오전 8:00</span></div>
<div class="viewer"><button>본문 듣기</button><div class="tts_layer"><p>성별</p><label>남성</label><label>여성</label><p>말하기 속도</p><label>느림</label><label>보통</label><label>빠름</label></div><div class="lang"><ul><li>English</li><li>日本語</li><li>中文</li></ul></div></div>
<div class="ai_summary"><button>AI 요약</button><ul><li>한빛시의회가 청년 월세 지원 예산을 되살려 의결했다고 한다.</li><li>시장은 재의 요구를 검토하겠다고 밝혔다고 한다.</li></ul><p class="note">생성형 AI가 요약한 내용으로, 본문과 다를 수 있습니다.</p></div></div>
<div class="art_body"><p class="lead_deck"></p>${ps(budget.paragraphs)}</div><div class="art_tail"><a href="#">#한빛시의회</a> <a href="#">#예산</a></div></main>${furniture.ranking}${furniture.bottom}</body></html>`,
    headline: budget.headline,
    published: '2024-12-14T07:21:00+09:00',
    modified: '2024-12-14T08:00:00+09:00',
    decks: [budget.deck ?? ''],
    writers: [budget.reporter],
    sections: ['정치'],
    body: budget.paragraphs,
  },
]
