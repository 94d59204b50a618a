import { furniture, ps, type SamplePage } from '../sample-page.ts'
import { baseball, budget, court, exports, library, weather } from '../stories.ts'

const json = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c')

const flightText = ps(court.paragraphs)
const bytes = (text: string): string => new TextEncoder().encode(text).length.toString(16)
const flight = [
  `0:["$","div",null,{"children":["$","$L2",null,{}]}]\n`,
  `1a:T${bytes(flightText)},${flightText}`,
  `2:["$","$L9",null,{"article":${json({
    title: court.headline,
    contents: '$1a',
    subTitle: '“새벽 훈련 한 해 140차례”',
    deployDt: '2026.01.19 18:40',
    reporters: [{ reporterName: court.reporter, email: court.email, position: '기자' }],
    categoryName: '사회',
  })}}]\n`,
].join('')
const half = Math.floor(flight.length / 2)

/** Pages that hold their text in scripts, wholly or beside the markup. */
export const scriptPages: readonly SamplePage[] = [
  {
    name: '아크: 본문은 Fusion.globalContent에만',
    url: 'https://www.hanbitdaily.example/economy/2025/05/02/ABCDEFGHIJKLMNOPQRSTUVWXYZ/',
    html: `<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>${exports.headline}</title><meta property="og:title" content="${exports.headline}"><meta property="og:site_name" content="한빛데일리"><meta property="og:type" content="article"><script src="/pf/dist/engine/react.js" defer></script></head>
<body><div id="fusion-app" class="fusion-app"></div><script id="fusion-metadata" type="application/javascript">window.Fusion=window.Fusion||{};Fusion.arcSite="hanbit";Fusion.contextPath="/pf";Fusion.globalContent=${json(
      {
        _id: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
        type: 'story',
        headlines: { basic: exports.headline, meta_title: '' },
        subheadlines: { basic: exports.deck },
        first_publish_date: '2025-05-02T05:33:07.120Z',
        display_date: '2025-05-02T05:33:07.120Z',
        last_updated_date: '2025-05-02T07:10:00.000Z',
        credits: {
          by: [
            {
              type: 'author',
              name: exports.reporter,
              additional_properties: { original: { byline: `${exports.reporter} 기자`, email: exports.email } },
            },
          ],
        },
        taxonomy: { sections: [{ name: '산업' }, { name: '경제' }], tags: [{ text: '가람항' }] },
        content_elements: [
          {
            type: 'image',
            url: 'https://images.hanbitdaily.example/port.jpg',
            width: 1200,
            height: 800,
            caption: `${exports.caption} /${exports.credit}`,
          },
          ...exports.paragraphs.map((content) => ({ type: 'text', content })),
          { type: 'oembed_response', subtype: 'twitter' },
        ],
      },
    )};Fusion.globalContentConfig={"source":"story-feed"};</script></body></html>`,
    headline: exports.headline,
    published: '2025-05-02T14:33:07+09:00',
    modified: '2025-05-02T16:10:00+09:00',
    decks: [exports.deck ?? ''],
    writers: [exports.reporter],
    sections: ['경제', '산업'],
    body: exports.paragraphs,
    images: [{ url: 'https://images.hanbitdaily.example/port.jpg', caption: exports.caption, credit: exports.credit }],
  },
  {
    name: 'Next.js 앱 라우터: 본문은 조각난 flight 흐름에만',
    url: 'https://www.nuriilbo.example/news/article/A2026011918400001',
    html: `<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>${court.headline}-사회ㅣ누리일보</title><meta name="author" content="누리일보"><meta name="author" content="${court.reporter} 기자"><meta property="og:site_name" content="누리일보"></head>
<body><div id="__next"><header><nav><a href="/politics">정치</a><a href="/society">사회</a></nav></header><main></main></div>
<script>(self.__next_f=self.__next_f||[]).push([0])</script>
<script>self.__next_f.push([1,${json(flight.slice(0, half))}])</script>
<script>self.__next_f.push([1,${json(flight.slice(half))}])</script></body></html>`,
    headline: court.headline,
    published: '2026-01-19T18:40:00+09:00',
    decks: ['“새벽 훈련 한 해 140차례”'],
    writers: [court.reporter],
    sections: ['사회'],
    body: court.paragraphs,
  },
  {
    name: 'Next.js 페이지 라우터: __NEXT_DATA__',
    url: 'https://m.nuriilbo.example/article/5512',
    html: `<!DOCTYPE html><html lang="ko"><head><title>${weather.headline}</title></head><body><div id="__next"><div class="spinner">불러오는 중입니다.</div></div>
<script id="__NEXT_DATA__" type="application/json">${json({
      props: {
        pageProps: {
          menus: [{ title: '정치' }, { title: '경제' }],
          data: {
            articleTitle: weather.headline,
            articleBody: weather.paragraphs.join('\n\n'),
            regDate: '2024-10-27 17:40:00',
            writerName: weather.reporter,
            related: [{ title: '누리동 은행나무 길 축제 오늘 개막', summary: '축제는 사흘 동안 열린다.' }],
          },
        },
      },
      page: '/article/[id]',
    })}</script></body></html>`,
    headline: weather.headline,
    published: '2024-10-27T17:40:00+09:00',
    writers: [weather.reporter],
    body: weather.paragraphs,
  },
  {
    name: 'JSON-LD의 articleBody에만 본문이 있는 쪽',
    url: 'https://www.nuri.example/v/2291',
    html: `<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>${budget.headline} - 누리신문</title><meta property="og:site_name" content="누리신문">
<script type="application/ld+json">
{ "@context": "https://schema.org", "@type": "NewsArticle", "headline": "${budget.headline.replace(/"/g, '\\"')}",
  "datePublished": "2024-12-14T07:21:00+09:00", "dateModified": "2024-12-14T08:00:00+09:00", "articleSection": "정치",
  "author": [{ "@type": "Person", "name": "${budget.reporter} 기자", "email": "${budget.email}" }],
  "publisher": { "@type": "NewsMediaOrganization", "name": "누리신문" },
  "articleBody": "${budget.paragraphs.join('\\n\\n')}", }
</script><script type="module" src="/assets/app.3f2c.js"></script></head><body><div id="app"><div class="skeleton"></div></div><noscript>자바스크립트를 켜야 볼 수 있습니다.</noscript></body></html>`,
    headline: budget.headline,
    published: '2024-12-14T07:21:00+09:00',
    modified: '2024-12-14T08:00:00+09:00',
    writers: [budget.reporter],
    sections: ['정치'],
    body: budget.paragraphs,
  },
  {
    name: '스크립트에도 같은 글이 있지만 마크업을 읽는 쪽',
    url: 'https://www.nuri.example/v/2292',
    html: `<!DOCTYPE html><html lang="ko"><head><title>${library.headline} - 누리신문</title></head><body>${furniture.top}
<article class="view"><h1>${library.headline}</h1><p class="sub">${library.deck}</p><p class="date">2026.02.27 09:30 입력</p><div class="text">${ps(library.paragraphs)}</div><p class="writer">${library.reporter} 기자 ${library.email}</p></article>
${furniture.bottom}<script>window.__INITIAL_STATE__ = ${json({ article: { title: library.headline, content: ps(library.paragraphs) }, ads: [] })};</script></body></html>`,
    headline: library.headline,
    published: '2026-02-27T09:30:00+09:00',
    decks: [library.deck ?? ''],
    writers: [library.reporter],
    body: library.paragraphs,
  },
  {
    name: 'AMP: amp-img, amp-ad, amp-sidebar',
    url: 'https://amp.nuri.example/society/5512.amp',
    html: `<!doctype html><html ⚡ lang="ko"><head><meta charset="utf-8"><script async src="https://cdn.ampproject.org/v0.js"></script><title>${library.headline}</title><link rel="canonical" href="https://www.nuri.example/society/5512">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","mainEntityOfPage":"https://www.nuri.example/society/5512","headline":"${library.headline}","datePublished":"2026-02-27T00:30:00Z","author":{"@type":"Person","name":"${library.reporter}"},"image":["https://img.nuri.example/lib.jpg"]}</script>
<style amp-boilerplate>body{-webkit-animation:none}</style></head><body>
<amp-sidebar id="sidebar" layout="nodisplay"><ul><li><a href="/politics">정치</a></li><li><a href="/society">사회</a></li></ul></amp-sidebar>
<header><a href="/">누리신문</a></header><main><article><h1>${library.headline}</h1><div class="info"><span>${library.reporter} 기자</span> <time datetime="2026-02-27T09:30:00+09:00">2026.02.27 09:30</time></div>
<figure><amp-img src="https://img.nuri.example/lib.jpg" width="800" height="533" layout="responsive"></amp-img><figcaption>${library.caption} / ${library.credit}</figcaption></figure>
<div class="article-body">${ps(library.paragraphs.slice(0, 2))}<amp-ad width="300" height="250" type="doubleclick"><div placeholder>광고</div></amp-ad>${ps(library.paragraphs.slice(2))}</div></article>
<section class="more"><h2>관련 기사</h2><ul><li><a href="/1">동네 책방 지도 나왔다</a></li></ul></section></main><footer>© 누리신문</footer></body></html>`,
    headline: library.headline,
    published: '2026-02-27T09:30:00+09:00',
    writers: [library.reporter],
    body: library.paragraphs,
    images: [{ url: 'https://img.nuri.example/lib.jpg', caption: library.caption, credit: library.credit }],
  },
  {
    name: '모바일 쪽: 늦게 뜨는 사진, picture와 srcset',
    url: 'https://m.sports.nuri.example/baseball/7781',
    html: `<!doctype html><html lang="ko"><head><meta name="viewport" content="width=device-width"><title>${baseball.headline} : 누리스포츠</title><meta property="og:url" content="https://sports.nuri.example/baseball/7781"></head><body>
<div class="m_header"><button class="btn_menu">메뉴</button><a href="/">누리스포츠</a><button class="btn_search">검색</button></div>
<div class="m_view"><h2 class="m_tit">${baseball.headline}</h2><div class="m_info"><em>${baseball.reporter} 기자</em><span>2024. 6. 4. 오후 10:51</span></div>
<div class="m_body"><div class="photo"><picture><source type="image/webp" data-srcset="/i/a-480.webp 480w, /i/a-960.webp 960w"><img class="lazyload" data-src="/i/a-960.jpg" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="사진"></picture><p class="desc">${baseball.caption} /${baseball.credit}</p></div>
${baseball.paragraphs.map((text) => `<p data-idx="1">${text}</p>`).join('')}<div class="photo"><img srcset="//cdn.nuri.example/b-320.jpg 320w, //cdn.nuri.example/b-1280.jpg 1280w" src="//cdn.nuri.example/b-320.jpg"></div></div>
<div class="m_btns"><a href="#" role="button">좋아요 3</a><a href="#" role="button">댓글 5</a></div></div>
<div class="m_list"><strong>추천 기사</strong><ul><li><a href="/1">가람 산맥, 새 외국인 투수 영입</a></li><li><a href="/2">한빛구장 시즌 10번째 매진</a></li></ul></div></body></html>`,
    headline: baseball.headline,
    published: '2024-06-04T22:51:00+09:00',
    writers: [baseball.reporter],
    body: baseball.paragraphs,
    images: [
      { url: 'https://m.sports.nuri.example/i/a-960.jpg', caption: baseball.caption, credit: '누리신문 자료사진' },
      { url: 'https://cdn.nuri.example/b-1280.jpg' },
    ],
  },
]
