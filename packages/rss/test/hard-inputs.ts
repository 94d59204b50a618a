import type { Article, ArticleInput, Channel } from '@gisa/core'

/** A feed that newsrooms of every kind could publish; its clock is `NOW`. */
export const CHANNEL: Channel = {
  name: '한빛일보',
  url: 'https://news.hanbit.kr/',
  feedUrl: 'https://news.hanbit.kr/rss.xml',
  description: '한빛시의 오늘',
  language: 'ko',
  copyright: '© 한빛일보 & 저작권자',
  hub: 'https://hub.hanbit.kr/',
  logo: { url: 'https://news.hanbit.kr/logo.png', width: 144, height: 48 },
}

export const NOW: Date = new Date('2024-07-31T20:00:00+09:00')

/** An article that is fine but for what a case changes. */
export const article = (n: number, change: Partial<Article> = {}): Article => ({
  headline: `한빛시, ${n}번째 마을 도서관 연다`,
  id: `hanbit:${1000 + n}`,
  url: `https://news.hanbit.kr/article/${1000 + n}`,
  datePublished: `2024-07-30T11:${String(n % 60).padStart(2, '0')}:00+09:00`,
  authors: [{ name: '김가온', role: '기자', email: 'gaon@hanbit.kr' }],
  body: [{ type: 'paragraph', text: '한빛시는 30일 새 도서관을 연다고 밝혔다.' }],
  ...change,
})

const text = (value: string): Partial<Article> => ({
  headline: `가${value}나`,
  subheadlines: [`다${value}라`],
  authors: [{ name: `김${value}온` }],
  contributors: [{ name: `박${value}새`, role: '편집' }],
  sections: [`사${value}회`],
  keywords: [`도${value}서관`],
  body: [
    { type: 'paragraph', text: `마${value}바` },
    { type: 'heading', text: `사${value}아` },
    { type: 'speech', label: `▷${value}이도담 :`, text: `자${value}차` },
    { type: 'list', items: [`카${value}타`] },
    { type: 'table', rows: [[`파${value}하`]], header: true },
    { type: 'image', image: 0 },
  ],
  images: [
    { url: 'https://img.hanbit.kr/1.jpg', caption: `거${value}너`, credit: `더${value}러`, alt: `머${value}버` },
  ],
  outlet: { name: `서${value}어`, url: 'https://other.hanbit.kr/' },
  rights: { notice: `저${value}처` },
})

const link = (url: string): Partial<Article> => ({
  url,
  images: [{ url }],
  body: [
    { type: 'paragraph', text: '자세한 내용은 누리집에 있다.', marks: [{ start: 0, end: 3, type: 'link', url }] },
    { type: 'embed', url },
    { type: 'video', url, thumbnail: url, caption: '현장 영상' },
  ],
})

const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i)).join('')

/** What CMS records hold beside the fields that the type knows. */
const loose = (value: unknown): ArticleInput => value as ArticleInput

/** The sixty hard inputs: each a list of articles for one feed. */
export const HARD_INPUTS: Record<string, ArticleInput[]> = {
  '01 제어 문자': [article(1, text(range(0, 8) + range(0x0b, 0x0c) + range(0x0e, 0x1f)))],
  '02 비문자': [article(1, text('\uFFFE\uFFFF\uFDD0\u{1FFFE}\u{10FFFF}'))],
  '03 짝 없는 서로게이트': [article(1, text('\uD83D')), article(2, text('\uDE00')), article(3, text('🏠'.slice(0, 1)))],
  '04 C1 제어 문자': [article(1, text(range(0x7f, 0x9f)))],
  '05 깨진 글자': [article(1, text('\uFFFD\uFFFD占쏙옙¿Ü'))],
  '06 BOM': [article(1, text('\uFEFF')), article(2, { headline: '\uFEFF제목' })],
  '07 폭 없는 글자': [article(1, text('\u200B\u200D\u2060\uFEFF')), article(2, text('👨‍👩‍👧'))],
  '08 양방향 제어': [article(1, text('\u202E가\u2066나'))],
  '09 NFD 한글': [article(1, text('한빛시'.normalize('NFD')))],
  '10 옛한글': [article(1, text('ᄒᆞᆫ글 뷁 똠 햏'))],
  '11 한자': [article(1, text('李\uF9E1 車\uF902'))],
  '12 특수 문자': [article(1, text('㈜ ㎏ ① ＆＜＞'))],
  '13 사용자 영역': [article(1, text('\uE000'))],
  '14 그림 문자': [article(1, text('👍🏽🇰🇷👩🏻‍🚒'))],
  '15 줄바꿈': [article(1, text('\u2028a\u2029b\u0085c\r\nd\re\tf'))],
  '16 빈칸': [article(1, text('\u00A0\u3000')), article(2, { headline: ' \u3000\u200B ' })],
  '17 ]]>': [article(1, text(']]>')), article(2, text(']]>]]>')), article(3, text(']]')), article(4, text(']]]]>>'))],
  '18 CDATA': [article(1, text('<![CDATA[')), article(2, { headline: '<![CDATA[제목]]>' })],
  '19 앰퍼샌드': [article(1, text('R&D')), article(2, text('R&amp;D')), article(3, text('R&amp;amp;D'))],
  '20 문자 참조': [article(1, text('&nbsp;&hellip;&middot;&#8220;&#x1F34E;&#0;&#xD800;&bogus;'))],
  '21 태그': [
    article(1, text('<b>굵게</b><br><font color="red">붉게</font>')),
    article(2, text('<단독> <속보> 1 < 2 > 0')),
    article(3, text('<<b>b>겹<</b>/b>')),
    article(4, text('</b>')),
    article(5, text('<b')),
  ],
  '22 따옴표': [article(1, text(`"'“”‘’「」`))],
  '23 주석과 명령': [article(1, text('<!-- a -- b --><?php echo 1 ?><!DOCTYPE html>'))],
  '24 어긋난 태그': [
    article(1, text('<p><div></p>')),
    article(2, { body: [{ type: 'paragraph', text: '<b>'.repeat(10_000) }] }),
  ],
  '25 스크립트': [
    article(1, text('<script>alert(1)</script><iframe src=x></iframe><img src=x onerror=alert(1)><style>a{}</style>')),
  ],
  '26 위험한 주소': [
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'vbscript:x',
    'data:text/html,<script>1</script>',
    '&#106;avascript:1',
  ].map((url, n) => article(n, link(url))),
  '27 SVG': [article(1, text('<svg onload=alert(1)><script>1</script></svg><math><mi>x</mi></math>'))],
  '28 아주 긴 글': [
    article(1, { headline: '가나다 '.repeat(5000) }),
    article(2, { body: [{ type: 'paragraph', text: '한빛시는 밝혔다. '.repeat(50_000) }] }),
    article(3, { images: [{ url: `data:image/png;base64,${'A'.repeat(10_000)}` }] }),
  ],
  '29 빈 본문': [
    article(1, { body: [] }),
    article(2, { body: [{ type: 'image', image: 0 }], images: [{ url: 'https://img.hanbit.kr/1.jpg' }] }),
    article(3, {
      body: [
        { type: 'paragraph', text: '  ' },
        { type: 'list', items: [] },
        { type: 'table', rows: [] },
      ],
    }),
  ],
  '30 상대 주소': ['/article/1', '//news.hanbit.kr/x', '../i.jpg', '#frag', '?q=1', 'a b'].map((url, n) =>
    article(n, { ...link(url), id: `hanbit:r${n}` }),
  ),
  '31 한글 주소': [
    'https://뉴스.한국/기사/1',
    'https://news.hanbit.kr/기사 1?검색="가|나"&[x]={y}^`\\<z>',
    'https://news.hanbit.kr/a?b=%',
    'https://news.hanbit.kr/%E0%B0',
    'https://news.hanbit.kr/a#조각 #x',
  ].map((url, n) => article(n, { ...link(url), ...(n % 2 ? { id: `h:${n}` } : {}) })),
  '32 부호화된 주소': [
    'https://news.hanbit.kr/%EA%B0%80',
    'https://news.hanbit.kr/%ea%b0%80/%7euser',
    'https://news.hanbit.kr/%25EA%25B0%2580',
    'https://news.hanbit.kr/a?b=1&amp;c=2',
    'https://news.hanbit.kr/a?t=%C7%D1%B1%DB',
  ].map((url, n) => {
    const { id: _, ...rest } = article(n, link(url))
    return rest
  }),
  '33 못 쓸 주소': [
    '',
    'about:blank',
    'http://',
    'https://news.hanbit.kr:99999/',
    'https://[::1]/',
    'https://a b/',
  ].map((url, n) => article(n, link(url))),
  '34 같은 기사의 주소들': [
    article(1, { url: 'https://www.hanbit.kr/1' }),
    article(1, { url: 'https://m.hanbit.kr/1?utm_source=x' }),
    article(1, { url: 'https://hanbit.kr/amp/1' }),
  ],
  '35 사진 주소': ['1', '1.jpg?type=w860', '1.WEBP', '1.avif', '1.svg', '1.exe', '1.jpeg#x'].map((name, n) =>
    article(n, { images: [{ url: `https://img.hanbit.kr/${name}`, width: 600, height: 400 }] }),
  ),
  '36 서로 다른 호스트': [
    article(1, { images: [{ url: 'http://localhost:8080/1.jpg' }, { url: 'https://u:p@img.hanbit.kr/2.jpg' }] }),
  ],
  '37 날짜': [
    undefined,
    'Invalid Date',
    '1970-01-01T00:00:00Z',
    '0099-01-01T00:00:00Z',
    '2024-07-31T20:01:00+09:00',
    '2025-08-01T12:00:00+09:00',
    '+275760-09-13T00:00:00Z',
  ].map((datePublished, n) => loose({ ...article(n), datePublished })),
  '38 한국식 날짜': ['2024.07.20. 오후 5:59', '2024-07-20 17:59', '입력 2024.07.20 17:59', '2024-07-20 17:59 KST'].map(
    (datePublished, n) => article(n, { datePublished }),
  ),
  '39 고친 날짜': [
    article(1, { dateModified: '2024-07-29T00:00:00+09:00' }),
    article(2, { dateModified: '2024-07-31T00:00:00+09:00' }),
    article(3, { dateModified: '2031-07-31T00:00:00+09:00' }),
    article(4, { dateModified: '' }),
  ],
  '40 옛 표준시': [
    article(1, { datePublished: '1988-06-01T00:00:00+10:00' }),
    article(2, { datePublished: '1961-01-01T00:00:00+08:30' }),
  ],
  '41 윤초와 24시': [
    article(1, { datePublished: '2016-12-31T23:59:60Z' }),
    article(2, { datePublished: '2024-07-20T24:00:00+09:00' }),
    article(3, { datePublished: '2024-02-30T10:00:00+09:00' }),
    article(4, { datePublished: '2024-07-20T25:00:00+09:00' }),
  ],
  '42 같은 id': [
    article(1),
    article(1, { headline: '고친 제목' }),
    article(1, { id: 'hanbit:other' }),
    article(1, { url: 'https://news.hanbit.kr/new' }),
  ],
  '43 id의 꼴': [
    '',
    '7',
    '1 2\t3',
    '기사:1',
    'https://news.hanbit.kr/article/1005',
    'tag:hanbit.kr,2020:1',
    'urn:uuid:nope',
    'a"<&>]]>',
  ].map((id, n) => article(n, { id })),
  '44 한 초에 200건': Array.from({ length: 200 }, (_, n) => article(n, { datePublished: '2024-07-30T11:00:00+09:00' })),
  '45 보도 시각 전': [
    article(1, { datePublished: '2024-08-02T00:00:00+09:00' }),
    article(2, { sections: ['사회', '지역'] }),
  ],
  '46 뒤섞인 차례': [article(3), article(1), article(2)],
  '47 기사 0건': [],
  '48 이름': [
    article(1, { authors: [] }),
    article(2, { authors: [{ role: '기자' }] }),
    article(3, { authors: [{ name: '김가온', email: 'gaon@hanbit.kr' }, { name: '이도담' }] }),
    article(4, { authors: [{ name: '김가온·이도담' }] }),
    article(5, {
      authors: [{ name: '가상통신', type: 'organization' }],
      dateline: { place: '서울', agency: '가상통신' },
    }),
    article(6, { authors: [{ email: 'desk@hanbit.kr' }] }),
  ],
  '49 전자우편': [
    'not-an-address',
    'gaon(at)hanbit.kr',
    'ｇａｏｎ＠ｈａｎｂｉｔ．ｋｒ',
    '김가온 <gaon@hanbit.kr>',
    'gaon@hanbit',
    'a@b@c.kr',
  ].map((email, n) => article(n, { authors: [{ name: '김가온', email }] })),
  '50 이름 속 기호': [
    '김<가>온',
    '김&온',
    '김가온(필명)',
    '金佳溫',
    'R"D',
    '김가온 <gaon@hanbit.kr>',
    '김가온(gaon@hanbit.kr)',
    ')(\\',
  ].map((name, n) => article(n, { authors: [{ name, email: 'gaon@hanbit.kr' }] })),
  '51 갈래': [article(1, { sections: ['사회', '사회', '', 'R&D', '사회 > 사건'], keywords: ['', '사회'] })],
  '52 사진': [
    article(1, { images: [{ url: 'https://img.hanbit.kr/1.jpg', caption: '<b>설명</b>\u0001]]>&amp;', credit: '' }] }),
    article(2, { images: Array.from({ length: 100 }, (_, n) => ({ url: `https://img.hanbit.kr/${n % 50}.jpg` })) }),
    article(3, { images: [{ url: 'https://img.hanbit.kr/1.jpg', width: 0, height: -1 }, { caption: '주소 없음' }] }),
  ],
  '53 첨부': [
    article(1, { images: [{ url: 'https://img.hanbit.kr/noext' }] }),
    article(2, { body: [{ type: 'video', url: 'https://img.hanbit.kr/1.mp4' }] }),
  ],
  '54 사진 찍은 기자': [
    article(1, {
      contributors: [
        { name: '김가온', role: '사진' },
        { name: '박새나', role: '편집' },
      ],
      images: [{ url: 'https://img.hanbit.kr/1.jpg', credit: '가상통신 제공' }],
    }),
  ],
  '55 별난 객체': [
    loose({ ...article(1), extra: { a: 1 }, __proto__: { url: 'https://x.kr/' } }),
    Object.freeze(article(2)),
    loose({
      ...article(3),
      body: null,
      authors: null,
      images: undefined,
      sections: 'no',
      keywords: [null, 3],
      summary: 5,
    }),
    loose({ headline: 12 }),
    loose(null),
    loose('text'),
    loose({
      ...article(4),
      body: [
        null,
        'x',
        { type: 'nope' },
        { type: 'paragraph' },
        { type: 'image', image: 9 },
        { type: 'list', items: 'x' },
      ],
      authors: [null],
      images: [null],
      contributors: [null],
    }),
  ],
  '56 제목뿐': [{ headline: '제목뿐인 기사' }],
  '57 제목 없음': [article(1, { headline: '' }), loose({ ...article(2), headline: undefined })],
  '58 다른 말': [
    article(1, { language: 'en-US', headline: 'Hanbit opens a library' }),
    article(2, { language: '엉뚱' }),
  ],
  '59 겹친 표시': [
    article(1, {
      body: [
        {
          type: 'paragraph',
          text: '한빛시 도서관이 문을 연다',
          marks: [
            { start: 0, end: 7, type: 'strong' },
            { start: 4, end: 10, type: 'link', url: 'https://news.hanbit.kr/' },
            { start: 5, end: 8, type: 'link', url: 'https://x.kr/' },
            { start: 2, end: 12, type: 'em' },
            { start: 90, end: 99, type: 'em' },
            { start: 3, end: 1, type: 'em' },
          ],
        },
      ],
    }),
  ],
  '60 큰 본문 여럿': Array.from({ length: 40 }, (_, n) =>
    article(n, { body: [{ type: 'paragraph', text: '한빛시는 새 도서관을 연다고 밝혔다. '.repeat(1500) }] }),
  ),
}
