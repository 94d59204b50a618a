import { furniture, ps, type SamplePage } from '../sample-page.ts'
import { baseball, budget, court, exports, library } from '../stories.ts'

const headOf = (headline: string, more: string): string =>
  `${furniture.top}<div class="hd"><h2>${headline}</h2>${more}</div>`
const comments = Array.from(
  { length: 8 },
  (_, i) =>
    `<div class="opn"><b>nuri${i}***</b><p>저는 이 도서관을 한 달 동안 다녀 봤는데 저녁에 자리가 없어서 늘 서서 책을 읽었어요. 밤에도 연다니 반갑습니다. ${i}번째 의견입니다.</p><a href="#">답글 ${i}</a><a href="#">공감 ${i}</a><a href="#">신고</a></div>`,
).join('')
const teasers = [
  '가람시, 노후 상수도관 바꾼다',
  '누리동 조합장 선거 무효',
  '한빛대 총장에 첫 여성',
  '주말 꽃길 걷기 대회',
  '가람항 물동량 늘어',
  '한빛 파도 7연승',
]
  .map(
    (title) =>
      `<div class="b"><div><a href="/z">${title}</a></div><div>${title}는 소식이 전해지자 시민들 사이에서는 기대와 걱정이 엇갈렸다. 시는 이르면 다음 달 세부 계획을 내놓는다고 밝혔다.</div></div>`,
  )
  .join('')

/** Pages whose markup says little: what stands there says what it is. */
export const barePages: readonly SamplePage[] = [
  {
    name: '댓글이라는 말이 없는 댓글: 답글, 공감, 신고',
    url: 'https://www.nuri.example/a/1',
    html: `<html><head><title>${library.headline}</title></head><body>${headOf(library.headline, `<p>입력 2026-02-27 09:30</p><p>${library.reporter} 기자</p>`)}<div class="txt">${ps(library.paragraphs)}</div><div class="box9"><h3>전체 24</h3>${comments}</div></body></html>`,
    headline: library.headline,
    published: '2026-02-27T09:30:00+09:00',
    writers: [library.reporter],
    body: library.paragraphs,
  },
  {
    name: '이름 없는 단에 기사보다 긴 미리보기들',
    url: 'https://www.nuri.example/a/2',
    html: `<html><head><title>${court.headline}</title></head><body><div class="row"><div>${headOf(court.headline, `<p>입력 2019-11-19 14:05</p><p>${court.reporter} 기자</p>`)}<div class="x1">${ps(court.paragraphs)}</div></div><div class="col-sub">${teasers}</div></div></body></html>`,
    headline: court.headline,
    published: '2019-11-19T14:05:00+09:00',
    writers: [court.reporter],
    body: court.paragraphs,
  },
  {
    name: '줄바꿈을 살리는 스타일과 빈 줄로 나눈 문단, 이름표 없는 두 시각',
    url: 'https://www.nuri.example/a/3',
    html: `<html><head><title>${budget.headline}</title></head><body>${headOf(budget.headline, `<p class="s">“소득의 절반이 월세로 나간다”</p><p>${budget.reporter} 기자</p><p>2024-06-14 07:22:33 / 2024-06-14 09:10:12</p>`)}<div><div class="art">\n${budget.paragraphs.slice(0, 3).join('\n\n')}</div><div style="white-space: pre-line">${budget.paragraphs.slice(3).join('\n')}</div></div></body></html>`,
    headline: budget.headline,
    published: '2024-06-14T07:22:33+09:00',
    modified: '2024-06-14T09:10:12+09:00',
    decks: ['“소득의 절반이 월세로 나간다”'],
    writers: [budget.reporter],
    body: budget.paragraphs,
  },
  {
    name: '두 상자로 나뉜 본문 사이의 광고, 구독 안내',
    url: 'https://www.nuri.example/a/4',
    html: `<html><head><title>${exports.headline}</title></head><body>${headOf(exports.headline, `<p>입력 2025-05-02 14:33</p><p>${exports.reporter} 기자</p>`)}<div class="wrapx"><div class="first_part">${ps(exports.paragraphs.slice(0, 3))}</div><div><span>광고</span></div><div class="second_part">${ps(exports.paragraphs.slice(3))}</div><div class="paywall"><p>월 9900원으로 모든 기사를 읽으세요. 지금 구독하면 첫 달은 무료입니다.</p></div></div>${furniture.ranking}</body></html>`,
    headline: exports.headline,
    published: '2025-05-02T14:33:00+09:00',
    writers: [exports.reporter],
    body: exports.paragraphs,
  },
  {
    name: '본문 위의 사진 목록: 사진마다 한 줄 설명',
    url: 'https://www.nuri.example/a/5',
    html: `<html><head><title>${baseball.headline}</title></head><body>${headOf(baseball.headline, `<p>입력 2024-06-04 22:51</p><p>${baseball.reporter} 기자</p>`)}<ul class="slide"><li><img src="/1.jpg"><p>끝내기 안타를 치는 오하늘. 김가온 기자</p></li><li><img src="/2.jpg"><p>물세례를 받는 오하늘. 김가온 기자</p></li></ul><div class="c">${ps(baseball.paragraphs)}</div></body></html>`,
    headline: baseball.headline,
    published: '2024-06-04T22:51:00+09:00',
    writers: [baseball.reporter],
    body: baseball.paragraphs,
    images: [
      { url: 'https://www.nuri.example/1.jpg', caption: '끝내기 안타를 치는 오하늘.', credit: '김가온 기자' },
      { url: 'https://www.nuri.example/2.jpg', caption: '물세례를 받는 오하늘.', credit: '김가온 기자' },
    ],
  },
  {
    name: '인사: 문장이 없는 명단',
    url: 'https://www.nuri.example/a/6',
    html: `<html><head><title>[인사] 가람시</title><meta property="og:title" content="[인사] 가람시"><meta property="og:type" content="article"></head><body><h2>[인사] 가람시</h2><p>입력 2025-03-18 17:14</p><div class="c"><p>◇ 4급 승진</p><p>△ 안전건설국장 표승 △ 복지국장 배시온</p><p>◇ 5급 전보</p><p>△ 총무과장 도하람 △ 문화과장 채은우 △ 세정과장 윤서진</p></div></body></html>`,
    headline: '가람시',
    published: '2025-03-18T17:14:00+09:00',
    writers: [],
    body: [
      '◇ 4급 승진',
      '△ 안전건설국장 표승 △ 복지국장 배시온',
      '◇ 5급 전보',
      '△ 총무과장 도하람 △ 문화과장 채은우 △ 세정과장 윤서진',
    ],
  },
  {
    name: '두 줄로 나뉜 h1, 꼬리표 없는 단독, 본문 첫 줄의 기자와 시각, 시세 상자',
    url: 'https://www.nuri.example/a/7',
    html: `<html><head><title>${exports.headline}</title></head><body><div class="t"><h1><span class="label">단독</span> ${exports.headline.replace('… ', '…<br>')}</h1></div><div class="c"><p>${exports.reporter} 기자 ${exports.email} | 입력 2025.05.02 14:33</p>${ps(exports.paragraphs.slice(0, 2))}<div class="chart"><span>가람항만 <b>180,600</b> ▲5,600 (+3.2%)</span></div>${ps(exports.paragraphs.slice(2))}</div></body></html>`,
    headline: exports.headline,
    published: '2025-05-02T14:33:00+09:00',
    writers: [exports.reporter],
    body: exports.paragraphs,
  },
  {
    name: '구독 단추가 붙은 기자 이름, 본문 첫머리의 관련기사',
    url: 'https://www.nuri.example/a/8',
    html: `<html><head><title>${court.headline}</title></head><body><h2>${court.headline}</h2><p class="date">2019-11-19 14:05</p><p>${court.reporter} 기자 구독 6</p><div class="c"><p>관련기사 ▶ <a href="/r">마루시 버스요금 200원 오른다</a></p>${ps(court.paragraphs)}</div></body></html>`,
    headline: court.headline,
    published: '2019-11-19T14:05:00+09:00',
    writers: [court.reporter],
    body: court.paragraphs,
  },
  {
    name: '영문판: 이름만 있는 By 줄과 약어로 쓴 달',
    url: 'https://www.nuri.example/a/9',
    html: `<html lang="en"><head><title>Garam to expand night bus routes</title></head><body><h1>Garam to expand night bus routes</h1><p>By Seo Ha-yul</p><p>Mar. 18, 2025, 5:14 p.m. KST</p><div class="c"><p>The city of Garam will run six more night bus routes from next month, officials said Wednesday.</p><p>The new routes will cover 112 kilometers and pass 238 stops, according to the transport bureau of the city.</p></div></body></html>`,
    headline: 'Garam to expand night bus routes',
    published: '2025-03-18T17:14:00+09:00',
    writers: ['Seo Ha-yul'],
    body: [
      'The city of Garam will run six more night bus routes from next month, officials said Wednesday.',
      'The new routes will cover 112 kilometers and pass 238 stops, according to the transport bureau of the city.',
    ],
  },
]
