import { furniture, ps, type SamplePage } from '../sample-page.ts'
import { baseball, budget, court, exports, library, weather } from '../stories.ts'

/** Pages of the content management systems that many outlets share. */
export const cmsPages: readonly SamplePage[] = [
  {
    name: '엔디소프트 B: article-head-title, info-text',
    url: 'https://www.hanbitnews.example/news/articleView.html?idxno=77012',
    html: `<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>${exports.headline} - 한빛뉴스</title>
<meta property="og:title" content="${exports.headline} - 한빛뉴스"><meta property="og:site_name" content="한빛뉴스"></head><body>
<div id="user-wrap"><header id="user-header"><h1><a href="/"><img src="/image/logo/toplogo.png" alt="한빛뉴스"></a></h1><nav><ul><li><a href="/news/articleList.html?sc_section_code=S1N1">정치</a></li><li><a href="/news/articleList.html?sc_section_code=S1N2">경제</a></li></ul></nav></header>
<section class="article-head"><header class="article-header-wrap"><div class="article-head-nav"><a href="/">HOME</a> <i class="fa fa-angle-right"></i> <a href="/news/articleList.html?sc_section_code=S1N2">경제</a> <i></i> <a href="/news/articleList.html?sc_sub_section_code=S2N5">산업</a></div>
<div class="article-head-title">${exports.headline}</div>
<div class="info-text"><ul class="no-bullet auto-marbtm-0 line-height-6"><li><i class="fa fa-user-o fa-fw"></i> ${exports.reporter} 기자</li><li><i class="fa fa-clock-o fa-fw"></i> 승인 2019.05.02 14:33</li><li><i></i> 댓글 0</li></ul></div></header></section>
<section class="article-head-body"><div class="row"><article id="article-view-content"><div class="article-head-sub"><div>${exports.deck}</div></div>
<div id="article-view-content-div" itemprop="articleBody"><div style="text-align:center"><figure class="photo-layout image photo_8812 float-center" style="max-width: 600px;"><img alt="${exports.caption}" data-width="600" data-height="390" src="//cdn.hanbitnews.example/news/photo/201905/77012_8812.jpg"><figcaption>${exports.caption} 사진=${exports.credit}</figcaption></figure></div>
${ps(exports.paragraphs)}</div></article>
<div class="tag-group"><span class="tags">#가람항</span> <a class="tag" href="/t/1">수출</a></div>
<div class="view-copyright">저작권자 © 한빛뉴스 무단전재 및 재배포 금지</div>
<div class="view-editors"><div class="names"><strong>${exports.reporter} 기자</strong></div><a href="mailto:${exports.email}">${exports.email}</a></div>
<div class="article-list"><h4>다른기사 보기</h4></div></div></section>
<aside><section class="box-skin"><header>인기기사</header><div class="item"><a href="/news/articleView.html?idxno=1">가람시, 노후 상수도관 200㎞ 바꾼다</a></div><div class="item"><a href="/news/articleView.html?idxno=2">한빛대 총장에 첫 여성</a></div></section></aside>
<section class="reply"><h5>댓글삭제</h5><p>삭제한 댓글은 다시 복구할 수 없습니다. 그래도 삭제하시겠습니까?</p></section>
<footer>한빛시 누리로 2</footer></div></body></html>`,
    headline: exports.headline,
    published: '2019-05-02T14:33:00+09:00',
    decks: [exports.deck ?? ''],
    writers: [exports.reporter],
    sections: ['경제', '산업'],
    body: exports.paragraphs,
    images: [{ caption: exports.caption, credit: exports.credit }],
  },
  {
    name: '엔디소프트 C: article-view-header, infomation',
    url: 'https://www.hanbitnews.example/news/articleView.html?idxno=301177',
    html: `<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>${library.headline} &lt; 사회 &lt; 기사본문 - 한빛뉴스</title>
<meta property="og:title" content="${library.headline}"><meta property="og:site_name" content="한빛뉴스"><meta property="article:published_time" content="2026-02-27T09:30:00+09:00"></head><body id="body">
<div id="user-wrap"><header id="user-header"><a href="/">한빛뉴스</a><nav id="user-nav"><ul><li><a href="/s1">정치</a></li><li><a href="/s2">경제</a></li><li><a href="/s3">사회</a></li></ul></nav></header>
<div id="articleViewCon"><article class="article-view"><header class="article-view-header"><nav class="article-nav"><ul class="breadcrumbs"><li><a href="/">홈</a></li><li><a href="/news/articleList.html?sc_section_code=S1N3">사회</a></li><li class="current show-for-sr">기사본문</li></ul></nav>
<h1 class="heading">${library.headline}</h1><h2 class="subheading">${library.deck}</h2>
<div class="info-group"><article class="item"><ul class="infomation"><li><i class="icon-user-o"></i> ${library.reporter} 기자</li><li><i class="icon-clock-o"></i> 입력 2026.02.27 09:30</li><li>수정 2026.02.27 11:02</li><li>댓글 0</li></ul></article></div></header>
<div class="article-body"><article id="article-view-content-div" class="article-veiw-body view-page font-size17" itemprop="articleBody"><figure class="photo-layout"><img src="https://cdn.hanbitnews.example/news/photo/202602/301177_1.jpg" alt="${library.caption}" width="600" height="400"><figcaption>${library.caption} ${library.credit}</figcaption></figure>
${ps(library.paragraphs)}<p><strong>${library.reporter} 기자</strong> ${library.email}</p></article>
<article class="tag-group"><a class="tag">#도서관</a><a class="tag">#한빛시</a></article>
<article class="article-copy">저작권자 © 한빛뉴스 무단전재 및 재배포 금지</article>
<article class="writer"><strong class="name">${library.reporter} 기자</strong> <a href="mailto:${library.email}" class="email">${library.email}</a><a class="more">다른기사 보기</a></article>
<article class="relation"><header class="header"><strong>관련기사</strong></header><ul><li><a href="/news/articleView.html?idxno=301100">동네 책방 지도 나왔다</a></li></ul></article></div></article></div>
<div id="other-article"><h3>주요기사</h3><ul><li><a href="/1"><strong>가람시, 노후 상수도관 200㎞ 바꾼다</strong><p>가람시가 30년 넘은 상수도관을 2030년까지 모두 바꾸기로 했다.</p></a></li><li><a href="/2"><strong>한빛대 총장에 첫 여성</strong><p>한빛대가 개교 70년 만에 첫 여성 총장을 뽑았다.</p></a></li></ul></div></div></body></html>`,
    headline: library.headline,
    published: '2026-02-27T09:30:00+09:00',
    modified: '2026-02-27T11:02:00+09:00',
    decks: [library.deck ?? ''],
    writers: [library.reporter],
    sections: ['사회'],
    body: library.paragraphs,
    images: [{ caption: library.caption, credit: library.credit }],
  },
  {
    name: '미디어온: art_info, news_body_area',
    url: 'https://www.garamnews.example/news/article.html?no=45120',
    html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>[가람뉴스] ${weather.headline}</title><meta property="og:title" content="${weather.headline}"><meta property="og:site_name" content="가람뉴스"><meta property="og:article:author" content="${weather.reporter} 기자"></head><body>
<div id="header"><a href="/">가람뉴스</a><ul class="gnb"><li><a href="/n1">정치</a></li><li><a href="/n2">사회</a></li></ul></div>
<div class="path_wrap"><a href="/">홈</a> <a href="/news/section_list_all.html?sec_no=5">날씨</a></div>
<div class="arv_001"><div class="art_top"><h2>${weather.headline}</h2><ul class="art_info"><li><a href="mailto:${weather.email}">${weather.reporter} 기자</a> ${weather.email}</li><li>등록 2023.10.27 17:03:11</li></ul></div>
<div id="news_body_area" class="smartOutput"><p style="text-align:center"><img src="/data/photos/20231044/art_1.jpg" alt="${weather.caption}"><br>${weather.caption} &lt;${weather.credit}&gt;</p>
${ps(weather.paragraphs)}<p>&nbsp;</p><p>[ 가람뉴스 ${weather.reporter} 기자 ]</p></div>
<div class="sns_bar">페이스북 트위터 네이버블로그</div><div class="art_more"><div class="m01_2col">${weather.reporter} 기자의 전체기사 보기</div></div>
<p class="copy">Copyright @가람뉴스 Corp. All rights reserved.</p></div>
<div class="rank"><h4>많이 본 기사</h4><ol><li><a href="/1">누리동 은행나무 길 축제 오늘 개막</a></li><li><a href="/2">가람시, 겨울철 제설 대책 내놔</a></li></ol></div></body></html>`,
    headline: weather.headline,
    published: '2023-10-27T17:03:11+09:00',
    writers: [weather.reporter],
    sections: ['날씨'],
    body: weather.paragraphs,
    images: [{ caption: weather.caption, credit: weather.credit }],
  },
  {
    name: 'page/view 주소의 지역지: articlebody, 광고 배너 사이의 문단',
    url: 'https://www.garamilbo.example/page/view/2024061418223398712',
    html: `<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>${budget.headline} - 가람일보</title><meta property="og:title" content="${budget.headline}"><meta name="author" content="${budget.reporter} 기자 ${budget.email}"><meta property="article:published_time" content="2024-06-14T07:22:33"></head><body>
${furniture.top}<section class="sub_cont"><div class="article_head"><p class="cate"><a href="/politics">정치</a></p><h1 class="headline">${budget.headline}</h1><div class="subtitle">${budget.deck}</div>
<div class="date_info">입력 2024-06-14 07:22:33 <span>수정 2024-06-14 09:10:12</span></div></div>
<div id="articlebody" class="article_content"><div class="img_center"><img src="/photos/2024/06/14/2024061418223398712_l.jpg"><div class="img_caption">${budget.caption} ${budget.credit}</div></div>
<p>${budget.paragraphs[0]}</p><div class="wcms_banner"><a href="/ad/1">가람 한우 축제, 지금 예매하세요</a></div>${ps(budget.paragraphs.slice(1))}</div>
<div class="btn_like"><button>좋아요 12</button></div>${furniture.related}</section>${furniture.ranking}${furniture.bottom}</body></html>`,
    headline: budget.headline,
    published: '2024-06-14T07:22:33+09:00',
    modified: '2024-06-14T09:10:12+09:00',
    decks: [budget.deck ?? ''],
    writers: [budget.reporter],
    sections: ['정치'],
    body: budget.paragraphs,
    images: [{ caption: budget.caption, credit: '박새나 기자' }],
  },
  {
    name: '워드프레스 신문 테마: td-post-content, 공유 단추, 앞뒤 글',
    url: 'https://hanbit-times.example/2025/05/02/garam-port/',
    html: `<!doctype html><html lang="ko-KR" prefix="og: https://ogp.me/ns#"><head><meta charset="UTF-8"><title>${exports.headline} - 한빛타임스</title>
<link rel="canonical" href="https://hanbit-times.example/2025/05/02/garam-port/"><meta property="og:title" content="${exports.headline} - 한빛타임스"><meta property="og:site_name" content="한빛타임스"><meta property="article:published_time" content="2025-05-02T05:33:07+00:00"><meta name="author" content="${exports.reporter}">
<script type="application/ld+json" class="yoast-schema-graph">{"@context":"https://schema.org","@graph":[{"@type":"Article","headline":"${exports.headline}","datePublished":"2025-05-02T05:33:07+00:00","author":{"name":"${exports.reporter}","@id":"#p"},"articleSection":["경제"]},{"@type":"Person","@id":"#p","name":"${exports.reporter}"},{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"홈"},{"@type":"ListItem","position":2,"name":"${exports.headline}"}]}]}</script></head>
<body class="single single-post"><div class="td-header-menu-wrap"><ul id="menu-1"><li class="menu-item"><a href="/c/1">정치</a></li><li class="menu-item"><a href="/c/2">경제</a></li></ul></div>
<div class="td-crumb-container"><div class="entry-crumbs"><span><a class="entry-crumb" href="/">Home</a></span> <span class="td-bread-sep">›</span> <span><a href="/c/2" class="entry-crumb">경제</a></span></div></div>
<article class="post type-post"><div class="td-post-header"><ul class="td-category"><li class="entry-category"><a href="/c/2">경제</a></li></ul><header class="td-post-title"><h1 class="entry-title">${exports.headline}</h1>
<div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">글</div> <a href="/author/1">${exports.reporter}</a></div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="2025-05-02T05:33:07+00:00">2025년 5월 2일</time></span><div class="td-post-views">412</div></div></header></div>
<div class="td-post-sharing-top"><a href="#">Facebook</a><a href="#">Twitter</a></div>
<div class="td-post-content"><figure class="wp-block-image size-large"><img loading="lazy" width="1024" height="683" src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" data-lazy-src="https://hanbit-times.example/wp-content/uploads/port-1024x683.jpg" srcset="https://hanbit-times.example/wp-content/uploads/port-300x200.jpg 300w, https://hanbit-times.example/wp-content/uploads/port-1024x683.jpg 1024w"><figcaption class="wp-element-caption">${exports.caption} (사진=${exports.credit})</figcaption></figure>
${ps(exports.paragraphs)}<div class="jp-relatedposts"><h3 class="jp-relatedposts-headline">관련</h3></div></div>
<footer><div class="td-post-source-tags"><ul class="td-tags"><li><span>TAGS</span></li><li><a href="/t/1">가람항</a></li><li><a href="/t/2">수출</a></li></ul></div>
<div class="td-block-row td-post-next-prev"><div class="td-post-next-prev-content"><span>이전 기사</span><a href="/p/1">한빛시 도서관 이용자 4년 만에 두 배</a></div></div></footer></article>
<div class="td_block_related_posts"><h4>관련 기사</h4><div class="td_module_related_posts"><h3><a href="/p/2">가람시, 노후 상수도관 200㎞ 바꾼다</a></h3></div></div>
<div id="comments" class="comments"><h3 id="reply-title">댓글을 남겨주세요</h3><form><label>댓글:</label><textarea></textarea></form></div>
<div class="td-footer-wrapper">© 한빛타임스</div></body></html>`,
    headline: exports.headline,
    published: '2025-05-02T14:33:07+09:00',
    writers: [exports.reporter],
    sections: ['경제'],
    body: exports.paragraphs,
    images: [
      {
        url: 'https://hanbit-times.example/wp-content/uploads/port-1024x683.jpg',
        caption: exports.caption,
        credit: exports.credit,
      },
    ],
  },
  {
    name: '구독 유도와 기자 상자가 본문 안에 끼는 쪽',
    url: 'https://www.nuri.example/news/article/20240619-118',
    html: `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>${court.headline} | 누리신문</title><meta property="og:site_name" content="누리신문"></head><body>${furniture.top}
<main id="content"><article><header><span class="section"><a href="/society">사회</a></span><h1>${court.headline}</h1><div class="byline"><a href="/reporter/7">${court.reporter} 기자</a><span class="bar">|</span><a class="btn_follow" href="#">구독</a></div>
<div class="dates"><span>등록 : 2024-06-19 14:05</span><span>수정 : 2024-06-19 15:41</span></div></header>
<div class="tools"><button>글자 크기 조절</button><button>인쇄</button><button>공유</button></div>
<div class="article-text">${ps(court.paragraphs.slice(0, 3))}<div class="newsletter-box"><strong>뉴스레터 ‘누리레터’</strong><p>매주 화요일, 놓치면 아까운 기사를 메일로 보내드립니다.</p><a href="/newsletter">구독하기</a></div>${ps(court.paragraphs.slice(3))}
<div class="reporter_box"><img src="/img/reporter/7.jpg" alt="${court.reporter}" width="80" height="80"><strong>${court.reporter} 기자</strong><a href="mailto:${court.email}">${court.email}</a><p>법원과 검찰을 취재합니다. 이 기자의 기사를 더 보고 싶다면 구독하세요.</p></div></div>
<p class="copyright">© 누리신문, 무단 전재·재배포 및 AI 학습 이용 금지</p></article>${furniture.related}</main>${furniture.ranking}${furniture.bottom}</body></html>`,
    headline: court.headline,
    published: '2024-06-19T14:05:00+09:00',
    modified: '2024-06-19T15:41:00+09:00',
    writers: [court.reporter],
    sections: ['사회'],
    body: court.paragraphs,
  },
  {
    name: '본문 아래 “더 읽을거리”가 문단 꼴인 쪽',
    url: 'https://www.nuri.example/sports/6617',
    html: `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>${baseball.headline}</title></head><body>${furniture.top}
<div class="view_area"><h2 class="view_tit">${baseball.headline}</h2><div class="view_info">${baseball.reporter} 기자 승인 2024.06.04 22:51 의견 0</div>
<div class="view_con">${ps(baseball.paragraphs)}</div>
<div class="view_more"><h3>이 시각 주요 뉴스</h3><ul>
<li><a href="/1"><strong>가람 산맥, 새 외국인 투수 영입</strong></a><p>가람 산맥이 시즌 중반 새 외국인 투수를 데려왔다. 계약 기간은 올 시즌까지다.</p></li>
<li><a href="/2"><strong>한빛구장 시즌 10번째 매진</strong></a><p>한빛구장이 시즌 10번째 만원 관중을 맞았다. 구단은 입석표를 더 팔기로 했다.</p></li>
<li><a href="/3"><strong>여자 축구 누리, 창단 첫 우승</strong></a><p>여자 축구 누리가 창단 6년 만에 처음으로 우승컵을 들었다. 감독은 눈물을 보였다.</p></li></ul></div></div>${furniture.bottom}</body></html>`,
    headline: baseball.headline,
    published: '2024-06-04T22:51:00+09:00',
    writers: [baseball.reporter],
    body: baseball.paragraphs,
  },
]
