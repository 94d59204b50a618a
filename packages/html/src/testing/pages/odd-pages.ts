import { furniture, ps, type SamplePage } from '../sample-page.ts'
import { budget, court, exports, library, weather } from '../stories.ts'

/** Pages with surroundings that mislead: repeated titles, forms around everything, notices before the text. */
export const oddPages: readonly SamplePage[] = [
  {
    name: '쪽 전체를 감싼 form, 따라다니는 제목, 쿠키 안내',
    url: 'https://www.garam.example/News/View.aspx?seq=5512',
    html: `<!DOCTYPE html><html><head><title>[사회] ${court.headline} | 가람저널</title></head><body><form method="post" action="./View.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKLTY0">
<div id="cookie"><p>가람저널은 더 나은 서비스를 위해 쿠키를 사용합니다. 계속 이용하시면 쿠키 사용에 동의하는 것으로 봅니다.</p><button>확인</button></div>
<div class="sticky_bar"><a href="/">가람저널</a><p>${court.headline}</p><a href="#">공유</a></div>
<div id="hd"><ul><li><a href="/1">정치</a></li><li><a href="/2">사회</a></li></ul></div>
<div class="viewTop"><h2>${court.headline}</h2><ul><li>기자명 ${court.reporter} 기자</li><li>입력 2024.06.19 14:05</li><li>댓글 3</li></ul></div>
<div class="viewCont">${ps(court.paragraphs)}</div><div class="viewBtm"><a href="#">목록</a></div></form><div id="ft">가람저널 | 제호 가람저널 | 발행인 윤가람</div></body></html>`,
    headline: court.headline,
    published: '2024-06-19T14:05:00+09:00',
    writers: [court.reporter],
    sections: ['사회'],
    body: court.paragraphs,
  },
  {
    name: '통신사 기사: 머리의 (한빛=누리통신), 문단 사이 관련 링크',
    url: 'https://www.nuriwire.example/view/AKR20260227001200064',
    html: `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>${library.headline} | 누리통신</title><meta property="og:site_name" content="누리통신"><meta property="article:published_time" content="2026-02-27T09:30:12+09:00"></head><body>${furniture.top}
<main><article><h1 class="tit01">${library.headline}</h1><p class="update-time">송고시간 2026-02-27 09:30</p><div class="tool-zone"><button>글자크기조정</button><button>인쇄</button></div><div class="tit-sub"><h2>${library.deck}</h2></div>
<div class="story-news"><div class="comp-box photo-group"><figure><span class="img"><img src="/photo/1.jpg" alt="누리도서관"></span><figcaption class="desc-con"><strong class="tit-cap">누리도서관</strong><p class="txt-desc">[${library.credit}. 재판매 및 DB 금지]</p></figcaption></figure></div>
<p>(한빛=누리통신) ${library.reporter} 기자 = ${library.paragraphs[0]}</p><p>${library.paragraphs[1]}</p>
<p>☞ <a href="/v/1">한빛시 도서관 이용자 4년 만에 두 배</a></p>${ps(library.paragraphs.slice(2))}<p>${library.email}</p><p class="txt-copyright">&lt;저작권자(c) 누리통신, 무단 전재-재배포, AI 학습 및 활용 금지&gt; <span>2026/02/27 09:30 송고</span></p></div></article>
<aside><div class="box-ranking"><strong>많이 본 뉴스</strong><ol><li><a href="/2">가람시, 노후 상수도관 200㎞ 바꾼다</a></li></ol></div></aside></main>${furniture.bottom}</body></html>`,
    headline: library.headline,
    published: '2026-02-27T09:30:12+09:00',
    decks: [library.deck ?? ''],
    writers: [library.reporter],
    body: library.paragraphs,
  },
  {
    name: '기자 둘, 문단마다 끼는 광고와 ADVERTISEMENT',
    url: 'https://www.nuri.example/politics/2024121400118',
    html: `<!doctype html><html lang="ko"><head><title>${budget.headline} - 누리신문</title><meta property="og:site_name" content="누리신문"></head><body>${furniture.top}
<div id="article-wrap"><h1 id="article-title">${budget.headline}</h1><div id="article-info"><span class="reporter">${budget.reporter} 기자, 박새나 기자</span> <span class="regist">2024-12-14 07:21</span></div>
<div id="article-body">${budget.paragraphs.map((text, i) => `<p class="content_text">${text}</p><div class="ad_inbody" id="ad${i}"><span>ADVERTISEMENT</span><iframe src="https://ads.example/${i}"></iframe></div>`).join('\n')}</div>
<ul class="tags"><li><a href="/t/1">#한빛시의회</a></li><li><a href="/t/2">#예산</a></li></ul></div>${furniture.ranking}${furniture.bottom}</body></html>`,
    headline: budget.headline,
    published: '2024-12-14T07:21:00+09:00',
    writers: [budget.reporter, '박새나'],
    body: budget.paragraphs,
  },
  {
    name: '사진 설명이 ▲와 사진=으로 문단에 섞인 쪽',
    url: 'https://www.nuri.example/read?idx=88121',
    html: `<html><head><title>${exports.headline} :: 누리신문</title></head><body><div class="gnb"><a href="/">누리신문</a><a href="/e">경제</a></div>
<div class="read_head"><h2>${exports.headline}</h2><p>${exports.deck}</p><span>등록 2025-05-02 오후 2:33:11</span> <span>수정 2025-05-02 오후 4:10:05</span></div>
<div class="read_body"><p style="text-align:center"><img src="/up/2025/port1.jpg" width="640"></p><p style="text-align:center">▲ ${exports.caption} 사진=${exports.credit}</p>
<p>[누리신문 ${exports.reporter} 기자] ${exports.paragraphs[0]}</p>${ps(exports.paragraphs.slice(1))}</div>
<div class="read_foot">${exports.reporter} 기자 | ${exports.email}<br>ⓒ 누리신문 & nuri.example, 무단 전재 및 재배포 금지</div><div class="foot">누리신문</div></body></html>`,
    headline: exports.headline,
    published: '2025-05-02T14:33:11+09:00',
    modified: '2025-05-02T16:10:05+09:00',
    decks: [exports.deck ?? ''],
    writers: [exports.reporter],
    body: exports.paragraphs,
    images: [{ url: 'https://www.nuri.example/up/2025/port1.jpg', caption: exports.caption, credit: exports.credit }],
  },
  {
    name: '본문 span과 br, 요일이 든 한글 날짜',
    url: 'https://blog.nuri.example/post/311',
    html: `<html lang="ko"><head><meta property="og:title" content="${weather.headline}"><title>누리기상 : ${weather.headline}</title></head><body><div class="head"><strong>누리기상</strong></div>
<div class="post"><div class="post_title"><strong>${weather.headline}</strong></div><div class="post_date">2024년 10월 27일 일요일 오후 5시 40분</div><div class="post_writer">글 ${weather.reporter} 기자</div>
<div class="post_view">${weather.paragraphs.map((text) => `<span style="font-size:16px">${text}</span><br><br>`).join('')}</div></div></body></html>`,
    headline: weather.headline,
    published: '2024-10-27T17:40:00+09:00',
    writers: [weather.reporter],
    body: weather.paragraphs,
  },
  {
    name: '인용구와 순서 없는 목록',
    url: 'https://www.nuri.example/society/7001',
    html: `<!doctype html><html lang="ko"><head><title>${library.headline} - 누리신문</title><meta property="og:site_name" content="누리신문"></head><body>${furniture.top}<article><h1>${library.headline}</h1><div class="info">${library.reporter} 기자 입력 2026-02-27 09:30</div><div class="body_text">
<p>${library.paragraphs[0]}</p><blockquote>주말 연장은 하반기에 검토하겠다.</blockquote><p>${library.paragraphs[1]}</p><ul><li>누리도서관: 평일 오전 9시∼오후 10시</li><li>가온도서관: 평일 오전 9시∼오후 10시</li></ul>${ps(library.paragraphs.slice(2))}</div></article>${furniture.related}${furniture.bottom}</body></html>`,
    headline: library.headline,
    published: '2026-02-27T09:30:00+09:00',
    writers: [library.reporter],
    body: [
      library.paragraphs[0] ?? '',
      '주말 연장은 하반기에 검토하겠다.',
      library.paragraphs[1] ?? '',
      '누리도서관: 평일 오전 9시∼오후 10시',
      '가온도서관: 평일 오전 9시∼오후 10시',
      ...library.paragraphs.slice(2),
    ],
  },
  {
    name: '브라우저가 저장한 쪽: saved from 주석, 상대 주소의 그림',
    url: 'https://www.nuri.example/saved/1',
    html: `<!DOCTYPE html>
<!-- saved from url=(0038)https://www.nuri.example/saved/1 -->
<html lang="ko"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><title>${court.headline} | 누리신문</title></head><body class="vsc-initialized">${furniture.top}
<div class="view"><h1>${court.headline}</h1><div class="date"><span>입력</span> <b>2024.06.19. 14:05</b></div><div class="cont"><div class="img"><img src="./page_files/court.jpg" alt="${court.caption}"><p class="cap">${court.caption} ${court.credit}</p></div>${ps(court.paragraphs)}<p>${court.reporter} 기자 <a href="mailto:${court.email}">${court.email}</a></p></div></div>${furniture.ranking}${furniture.bottom}</body></html>`,
    headline: court.headline,
    published: '2024-06-19T14:05:00+09:00',
    writers: [court.reporter],
    body: court.paragraphs,
    images: [{ url: undefined, caption: court.caption, credit: court.credit }],
  },
  {
    name: '긴 사이드바: 연재 소개와 칼럼 미리보기가 문단 꼴',
    url: 'https://www.nuri.example/eco/3019',
    html: `<!doctype html><html lang="ko"><head><title>${exports.headline} - 누리신문</title></head><body>${furniture.top}<div class="container"><div class="left_area"><h3 class="title">${exports.headline}</h3><p class="stitle">${exports.deck}</p><p class="writer">${exports.reporter} 기자 <span>2025-05-02 14:33:00</span></p><div id="newsview">${ps(exports.paragraphs)}</div></div>
<div class="right_area"><div class="wing"><h4>연재</h4><p>골목의 경제는 한빛과 가람의 골목을 걸으며 가게 주인들의 이야기를 듣는 연재입니다. 매주 화요일에 싣습니다. 지금까지 쉰두 곳을 찾았습니다.</p><p>누리의 눈은 사진기자들이 한 주 동안 본 것을 한 장에 담는 자리입니다. 독자 여러분의 사진도 받습니다. 뽑힌 분께는 책을 드립니다.</p><p>오피니언 필자를 찾습니다. 한빛과 가람에 사는 누구나 원고를 보내실 수 있습니다. 고료는 원고지 한 장에 만 원입니다.</p></div></div></div>${furniture.bottom}</body></html>`,
    headline: exports.headline,
    published: '2025-05-02T14:33:00+09:00',
    decks: [exports.deck ?? ''],
    writers: [exports.reporter],
    body: exports.paragraphs,
  },
  {
    name: '클래스도 메타도 없는 쪽: 로고가 h1, 인쇄용 사본이 그대로 보인다',
    url: 'https://www.garam.example/read/5',
    html: `<html><head><title>가람TV</title></head><body><h1><a href="/">가람TV</a></h1><div><a href="/1">정치</a> <a href="/2">사회</a></div>
<div><h2>${court.headline}</h2><div>2024-06-19 14:05 ${court.reporter} 기자</div><div>${court.paragraphs.join('<br><br>')}</div></div><div><h2>${court.headline}</h2>${ps(court.paragraphs)}</div><div>가람TV 한빛시 누리로 9</div></body></html>`,
    headline: court.headline,
    published: '2024-06-19T14:05:00+09:00',
    writers: [court.reporter],
    body: court.paragraphs,
  },
]
