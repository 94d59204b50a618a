import { type ArticleInput, GisaError, type Issue } from '@gisa/core'
import { describe, expect, test } from 'vitest'
import { sampleArticle, sampleSite } from '../testing/sample-article.ts'
import type { NewsArticleOptions } from './article-node.ts'
import { toNewsArticle } from './to-news-article.ts'

/** The node and the codes of what was reported. */
function write(article: ArticleInput, options: NewsArticleOptions = {}) {
  const codes: string[] = []
  const node = toNewsArticle(article, { ...options, onIssue: (issue: Issue) => codes.push(issue.code) })
  return { node, codes }
}

test('쓸 수 있는 것을 다 쓴다', () => {
  const { node, codes } = write(sampleArticle, {
    site: sampleSite,
    emails: true,
    quotations: true,
    links: true,
    paywallSelector: '.paywall',
    mentions: [
      { name: '한가람', title: '시장', organization: '한빛시' },
      { name: '한빛시의회', type: 'organization' },
      { name: '가온동', type: 'place' },
    ],
  })
  expect(codes).toEqual([])
  expect(node).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': 'https://www.hanbit.example/news/2026/11/03/1001#article',
    mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://www.hanbit.example/news/2026/11/03/1001' },
    url: 'https://www.hanbit.example/news/2026/11/03/1001',
    headline: '한빛시, 내년 예산안 공개…도서관 세 곳 새로 짓는다',
    alternativeHeadline: ['도서관 예산 두 배', '시의회 20일 심의'],
    description: '한빛시가 내년 예산안을 공개했다. 도서관 예산이 두 배로 늘었다.',
    abstract: '한빛시가 내년 예산안을 공개했다. 도서관 예산이 두 배로 늘었다.',
    image: [
      {
        '@type': 'ImageObject',
        url: 'https://img.hanbit.example/1001.jpg',
        contentUrl: 'https://img.hanbit.example/1001.jpg',
        caption: '한빛시청 앞 광장에 시민들이 모여 있다.',
        creditText: '윤슬기 기자',
        creator: { '@type': 'Person', name: '윤슬기', jobTitle: '기자' },
        width: 1200,
        height: 800,
      },
      {
        '@type': 'ImageObject',
        url: 'https://img.hanbit.example/1002.jpg',
        contentUrl: 'https://img.hanbit.example/1002.jpg',
        creditText: '한빛시 제공',
      },
    ],
    video: [
      {
        '@type': 'VideoObject',
        name: '한빛시, 내년 예산안 공개…도서관 세 곳 새로 짓는다',
        thumbnailUrl: 'https://img.hanbit.example/7.jpg',
        uploadDate: '2026-11-03T09:00:00+09:00',
        embedUrl: 'https://tv.hanbit.example/embed/7',
        duration: 'PT1M30S',
      },
    ],
    datePublished: '2026-11-03T09:00:00+09:00',
    dateModified: '2026-11-03T11:30:00+09:00',
    dateline: '한빛',
    author: [
      {
        '@type': 'Person',
        name: '김가온',
        jobTitle: '기자',
        email: 'gaon@hanbit.example',
        url: 'https://www.hanbit.example/reporter/gaon',
      },
      {
        '@type': 'Person',
        name: '이도담',
        jobTitle: '도쿄 특파원',
        affiliation: { '@type': 'Organization', name: '누리신문' },
      },
      { '@type': 'Organization', name: '디지털뉴스팀' },
    ],
    editor: [{ '@type': 'Person', name: '박새나', jobTitle: '편집' }],
    translator: [{ '@type': 'Person', name: '최하람', jobTitle: '번역' }],
    contributor: [{ '@type': 'Person', name: '정온유', jobTitle: '영상취재' }],
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: '한빛일보',
      url: 'https://www.hanbit.example',
      logo: {
        '@type': 'ImageObject',
        url: 'https://www.hanbit.example/logo.png',
        width: 600,
        height: 120,
      },
      sameAs: ['https://social.example/hanbit'],
    },
    sourceOrganization: [{ '@type': 'Organization', name: '가온통신' }],
    articleSection: ['사회', '지방자치'],
    genre: ['단독', '종합2보'],
    keywords: ['한빛시', '도서관'],
    isPartOf: { '@type': 'CreativeWorkSeries', name: '살림살이 들여다보기' },
    mentions: [
      {
        '@type': 'Person',
        name: '한가람',
        jobTitle: '시장',
        affiliation: { '@type': 'Organization', name: '한빛시' },
      },
      { '@type': 'Organization', name: '한빛시의회' },
      { '@type': 'Place', name: '가온동' },
    ],
    citation: [{ '@type': 'CreativeWork', name: '내년 예산안', url: 'https://www.hanbit.example/budget' }],
    inLanguage: 'ko-KR',
    isAccessibleForFree: false,
    hasPart: [
      { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.paywall' },
      {
        '@type': 'Quotation',
        text: '책 읽는 도시를 만들겠다',
        spokenByCharacter: { '@type': 'Person', name: '한가람' },
      },
      { '@type': 'Quotation', text: '내년 봄에 첫 삽을 뜬다', creditText: '시청 관계자' },
    ],
    correction: [
      { '@type': 'CorrectionComment', text: '예산 총액을 3조 원으로 바로잡습니다.', datePublished: '2026-11-04' },
    ],
    copyrightHolder: expect.objectContaining({ name: '한빛일보' }),
    copyrightYear: 2026,
    copyrightNotice: 'Copyright ⓒ 2026 한빛일보. 무단 전재 및 재배포 금지',
    wordCount: 31,
  })
})

test('제목만 있으면 제목만 쓴다', () => {
  expect(write({ headline: '한빛시 도서관 개관' })).toEqual({
    node: { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: '한빛시 도서관 개관' },
    codes: [],
  })
})

test('빈 기록에서 빈 값은 나오지 않는다', () => {
  const { node, codes } = write({
    headline: '  ',
    subheadlines: ['', ' '],
    url: '',
    outlet: { name: '' },
    sections: [],
    datePublished: '',
    authors: [{}, { name: ' ' }],
    summary: '',
    body: [{ type: 'paragraph', text: '' }],
    images: [{}],
    keywords: [''],
    corrections: [{ text: '' }],
    rights: { notice: '' },
  })
  expect(node).toEqual({ '@context': 'https://schema.org', '@type': 'NewsArticle' })
  expect(codes).toEqual(['jsonld/no-headline', 'jsonld/author-without-name', 'jsonld/author-without-name'])
})

describe('쓴 사람', () => {
  test.each<[string, NonNullable<ArticleInput['authors']>[number], unknown, string[]]>([
    ['직함은 이름에 넣지 않는다', { name: '김가온', role: '선임기자' }, { name: '김가온', jobTitle: '선임기자' }, []],
    [
      '이름 뒤의 직함은 떼어 옮긴다',
      { name: '김가온 기자' },
      { name: '김가온', jobTitle: '기자' },
      ['jsonld/title-in-name'],
    ],
    [
      '이름 여럿은 부르는 쪽이 나눈다',
      { name: '김가온·이도담 기자' },
      { name: '김가온·이도담 기자' },
      ['jsonld/not-a-name'],
    ],
    ['곳이 붙은 이름도', { name: '서울=김가온 기자' }, { name: '서울=김가온 기자' }, ['jsonld/not-a-name']],
    ['이름에 쉼표가 있는 외국인', { name: 'Kim Ga-on, Jr.' }, { name: 'Kim Ga-on, Jr.' }, []],
    ['특파원은 곳과 함께', { name: '이도담', role: '특파원', place: '파리' }, { jobTitle: '파리 특파원' }, []],
    [
      '이름 뒤의 특파원',
      { name: '이도담 도쿄 특파원' },
      { name: '이도담', jobTitle: '도쿄 특파원' },
      ['jsonld/title-in-name'],
    ],
    ['글을 보낸 곳은 직함이 아니다', { name: '이도담', role: '기자', place: '부산' }, { jobTitle: '기자' }, []],
    ['부서는 조직이다', { name: '온라인뉴스부' }, { '@type': 'Organization', name: '온라인뉴스부' }, []],
    ['매체는 조직이다', { name: '한빛일보' }, { '@type': 'Organization', name: '한빛일보' }, []],
    ['사람이라고 한 이름은 사람이다', { name: '박방송', type: 'person' }, { '@type': 'Person', name: '박방송' }, []],
    [
      '주소가 사이트 안의 것이면 절대 주소로',
      { name: '김가온', url: '/r/1' },
      { url: 'https://www.hanbit.example/r/1' },
      [],
    ],
    ['이름에 든 개체는 푼다', { name: '김가온&middot;이도담' }, { name: '김가온·이도담' }, ['jsonld/not-a-name']],
  ])('%s', (_, author, expected, codes) => {
    const written = write({ headline: '제목', authors: [author] }, { site: sampleSite })
    expect(written.node.author).toEqual([expect.objectContaining(expected)])
    expect(written.codes).toEqual(codes)
  })

  test('전자우편은 바랄 때만', () => {
    const article = { headline: '제목', authors: [{ name: '김가온', email: 'mailto:gaon@hanbit.example' }] }
    expect(write(article).node.author).toEqual([{ '@type': 'Person', name: '김가온' }])
    expect(write(article, { emails: true }).node.author).toEqual([
      { '@type': 'Person', name: '김가온', email: 'gaon@hanbit.example' },
    ])
  })

  test('이름을 모르는 사람은 전자우편이 있어도 빼고 알린다', () => {
    const { node, codes } = write({ headline: '제목', authors: [{ email: 'gaon@hanbit.example' }] }, { emails: true })
    expect(node).not.toHaveProperty('author')
    expect(codes).toEqual(['jsonld/author-without-name'])
  })

  test('백 사람도 다 쓴다', () => {
    const authors = Array.from({ length: 100 }, (_, i) => ({ name: `김가온${i}` }))
    expect(write({ headline: '제목', authors }).node.author).toHaveLength(100)
  })
})

describe('때', () => {
  const published = '2026-03-01T09:00:00+09:00'
  test.each<[string, Partial<ArticleInput>, unknown, string[]]>([
    [
      '시간대가 있으면 그대로',
      { datePublished: '2026-03-01T00:00:00Z' },
      { datePublished: '2026-03-01T00:00:00Z' },
      [],
    ],
    ['날만 알면 날만', { datePublished: '2026-03-01' }, { datePublished: '2026-03-01' }, []],
    [
      '시간대가 없으면 한국 시간',
      { datePublished: '2026.03.01 09:00' },
      { datePublished: published },
      ['date/local-time'],
    ],
    ['쌍점 없는 시간대', { datePublished: '2026-03-01T09:00:00+0900' }, { datePublished: published }, []],
    [
      '초와 소수',
      { datePublished: '2026-03-01T09:00:00.000+09:00' },
      { datePublished: '2026-03-01T09:00:00.000+09:00' },
      [],
    ],
    ['분까지', { datePublished: '2026/03/01 09:00' }, { datePublished: published }, ['date/local-time']],
    ['24시', { datePublished: '2026-03-01T24:00:00+09:00' }, {}, ['date/invalid']],
    ['글이 아닌 때', { datePublished: new Date(0) as unknown as string }, {}, ['date/invalid']],
    ['말로 쓴 때', { datePublished: '어제 아침' }, {}, ['date/invalid']],
    ['없는 달', { datePublished: '2026-13-45' }, {}, ['date/invalid']],
    ['없는 날', { datePublished: '2026-02-30T10:00:00+09:00' }, {}, ['date/invalid']],
    [
      '같은 때에 고친 것은 고친 것이 아니다',
      { datePublished: published, dateModified: '2026-03-01T00:00:00Z' },
      { datePublished: published },
      [],
    ],
    [
      '고친 때가 앞서면 뺀다',
      { datePublished: published, dateModified: '2026-03-01T08:59:55+09:00' },
      { datePublished: published },
      ['date/modified-before-published'],
    ],
    ['고친 날만 알 때', { datePublished: published, dateModified: '2026-03-01' }, { datePublished: published }, []],
  ])('%s', (_, dates, expected, codes) => {
    const { node, codes: reported } = write({ headline: '제목', ...dates })
    const { datePublished, dateModified } = node
    expect(JSON.parse(JSON.stringify({ datePublished, dateModified }))).toEqual(expected)
    expect(reported).toEqual(codes)
  })

  test('앞날은 now를 줄 때 알린다', () => {
    const article = { headline: '제목', datePublished: published }
    expect(write(article, { now: new Date('2026-03-01T08:00:00+09:00') }).codes).toEqual(['date/future'])
    expect(write(article, { now: new Date('2026-03-01T08:55:00+09:00') }).codes).toEqual([])
    expect(write(article).codes).toEqual([])
  })
})

describe('제목과 이름표', () => {
  const article = { headline: '한빛시 예산안 공개', labels: ['속보', '종합'], series: '투자노트' }
  test('따로 두거나', () => {
    expect(write(article).node).toMatchObject({
      headline: '한빛시 예산안 공개',
      genre: ['속보', '종합'],
      isPartOf: { '@type': 'CreativeWorkSeries', name: '투자노트' },
    })
  })
  test('찍힌 대로 쓴다', () => {
    expect(write(article, { labels: true }).node.headline).toBe('[속보] [투자노트] 한빛시 예산안 공개(종합)')
  })
  test('빈칸 없는 긴 제목도 자르지 않는다', () => {
    const headline = '가'.repeat(281)
    expect(write({ headline }).node.headline).toBe(headline)
  })
  test('개체는 한 번 풀고 굽은 따옴표는 둔다', () => {
    expect(write({ headline: '“한빛” &quot;가온&quot; &amp;quot;' }).node.headline).toBe('“한빛” "가온" &quot;')
  })
})

describe('갈래', () => {
  test.each<[string, Partial<ArticleInput>, NewsArticleOptions, unknown]>([
    ['보도', { genre: 'news' }, {}, 'NewsArticle'],
    ['의견', { genre: 'opinion' }, {}, ['NewsArticle', 'OpinionNewsArticle']],
    ['바란 대로', { genre: 'opinion' }, { type: 'ReportageNewsArticle' }, 'ReportageNewsArticle'],
    ['여럿', {}, { type: ['NewsArticle', 'AnalysisNewsArticle'] }, ['NewsArticle', 'AnalysisNewsArticle']],
    ['중계', {}, { live: { start: '2026-03-01T09:00:00+09:00' } }, ['NewsArticle', 'LiveBlogPosting']],
  ])('%s', (_, article, options, type) => {
    expect(write({ headline: '제목', ...article }, options).node['@type']).toEqual(type)
  })

  test('중계는 때와 소식을 갖는다', () => {
    const live = {
      start: '2026-03-01T09:00:00+09:00',
      end: '2026-03-01T12:00:00+09:00',
      updates: [
        { headline: '개표 시작', datePublished: '2026-03-01T09:10:00+09:00' },
        { text: ' ', datePublished: '2026-03-01' },
      ],
    }
    expect(write({ headline: '개표 중계' }, { live }).node).toMatchObject({
      coverageStartTime: live.start,
      coverageEndTime: live.end,
      liveBlogUpdate: [{ '@type': 'BlogPosting', headline: '개표 시작', datePublished: '2026-03-01T09:10:00+09:00' }],
    })
  })

  test('dateline은 NewsArticle에만 있다', () => {
    const article = { headline: '제목', dateline: { place: '한빛' } }
    expect(write(article, { type: 'BlogPosting' }).node).not.toHaveProperty('dateline')
    expect(write(article).node.dateline).toBe('한빛')
  })
})

describe('사진과 영상', () => {
  test('ⓒ가 붙은 출처는 저작권 표시이기도 하다', () => {
    const [image] =
      write({ headline: '제목', images: [{ url: 'https://img.hanbit.example/1.jpg', credit: 'ⓒ 가온통신' }] }).node
        .image ?? []
    expect(image).toMatchObject({ creditText: '가온통신', copyrightNotice: 'ⓒ 가온통신' })
    expect(image).not.toHaveProperty('creator')
  })
  test('웹 주소가 아닌 사진은 빼고 알린다', () => {
    const images = [{ url: 'data:image/png;base64,AAAA' }, { url: '/1.jpg' }, { caption: '주소를 모르는 사진' }]
    const { node, codes } = write({ headline: '제목', images })
    expect(node).not.toHaveProperty('image')
    expect(codes).toEqual(['jsonld/image-url', 'jsonld/image-url'])
  })
  test('썸네일이 없는 영상은 빼고 알린다', () => {
    const body = [{ type: 'video' as const, url: 'https://tv.hanbit.example/1.mp4' }]
    const { node, codes } = write({ headline: '제목', datePublished: '2026-03-01', body })
    expect(node).not.toHaveProperty('video')
    expect(codes).toEqual(['jsonld/video-incomplete'])
  })
})

describe('본문', () => {
  const body = [
    { type: 'paragraph' as const, text: '한빛시는 3일  예산안을 공개했다.' },
    { type: 'marker' as const, text: '━' },
    { type: 'question' as const, label: '▶기자 :', text: '언제 짓나.' },
  ]
  test('문단 사이는 한 줄 띄우고 어절을 센다', () => {
    expect(write({ headline: '제목', body }).node).toMatchObject({
      articleBody: '한빛시는 3일  예산안을 공개했다.\n\n▶기자 : 언제 짓나.',
      wordCount: 8,
    })
  })
  test('유료 기사의 본문은 쓰지 않는다', () => {
    const { node, codes } = write({ headline: '제목', body, paywalled: true })
    expect(node).not.toHaveProperty('articleBody')
    expect(node).not.toHaveProperty('hasPart')
    expect(node).toMatchObject({ isAccessibleForFree: false, wordCount: 8 })
    expect(codes).toEqual(['jsonld/paywall-selector'])
  })
  test('무료라고 하면 무료라고 쓴다', () => {
    expect(write({ headline: '제목', paywalled: false }).node.isAccessibleForFree).toBe(true)
  })
  test('설명은 첫 문장들이고 문장을 자르지 않는다', () => {
    const sentence = `${'한빛시는 도서관을 짓는다고 밝혔'.repeat(5)}다.`
    const text = [
      sentence,
      '둘째 문장이다.',
      sentence,
      '끝을 맺는 넷째 문장은 설명에 들어갈 자리가 없어서 통째로 빠진다.',
    ].join(' ')
    const { description } = write({ headline: '제목', body: [{ type: 'paragraph', text }] }).node
    expect(description).toBe([sentence, '둘째 문장이다.', sentence].join(' '))
    expect(description?.length).toBeLessThanOrEqual(200)
    const endless = '가나다라 '.repeat(100).trim()
    expect(write({ headline: '제목', body: [{ type: 'paragraph', text: endless }] }).node.description).toBe(endless)
  })
})

describe('낸 곳', () => {
  const outlet = { name: '가온신문', url: 'https://gaon.example/' }
  test('사이트가 없으면 기사의 매체', () => {
    expect(write({ headline: '제목', outlet }).node.publisher).toEqual({ '@type': 'NewsMediaOrganization', ...outlet })
  })
  test('보도자료를 낸 곳은 언론사가 아니다', () => {
    expect(write({ headline: '제목', outlet: { name: '한빛시' }, genre: 'press-release' }).node.publisher).toEqual({
      '@type': 'Organization',
      name: '한빛시',
    })
  })
  test('다른 사이트가 실으면 처음 낸 곳은 출처다', () => {
    const { node } = write({ headline: '제목', outlet }, { site: sampleSite })
    expect(node.publisher?.name).toBe('한빛일보')
    expect(node.sourceOrganization).toEqual([{ '@type': 'NewsMediaOrganization', ...outlet }])
  })
  test('권리자는 권리를 말한 글이 있을 때만', () => {
    const { node } = write({ headline: '제목', rights: { notice: '무단 전재 금지' } }, { site: sampleSite })
    expect(node.copyrightHolder).toEqual(node.publisher)
    expect(node).not.toHaveProperty('copyrightYear')
    expect(write({ headline: '제목' }, { site: sampleSite }).node).not.toHaveProperty('copyrightHolder')
    expect(
      write({ headline: '제목', rights: { holder: '가온통신' } }, { site: sampleSite }).node.copyrightHolder,
    ).toEqual({
      '@type': 'Organization',
      name: '가온통신',
    })
  })
})

describe('부르는 쪽의 잘못은 알린다', () => {
  test.each<[string, () => unknown]>([
    ['기사가 없다', () => toNewsArticle(undefined as unknown as ArticleInput)],
    ['기사가 목록이다', () => toNewsArticle([] as unknown as ArticleInput)],
    ['쓴 사람이 목록이 아니다', () => toNewsArticle({ headline: '제목', authors: '김가온' as unknown as [] })],
    ['사진이 주소뿐이다', () => toNewsArticle({ headline: '제목', images: ['/1.jpg'] as unknown as [] })],
    ['쓴 사람이 이름뿐이다', () => toNewsArticle({ headline: '제목', authors: ['김가온'] as unknown as [] })],
    ['본문에 빈 것이 있다', () => toNewsArticle({ headline: '제목', body: [null] as unknown as [] })],
    ['없는 선택', () => toNewsArticle({ headline: '제목' }, { email: true } as NewsArticleOptions)],
    ['클래스가 아닌 선택자', () => toNewsArticle({ headline: '제목' }, { paywallSelector: '#pay' })],
    ['둘로 된 선택자', () => toNewsArticle({ headline: '제목' }, { paywallSelector: '.a .b' })],
  ])('%s', (_, call) => {
    expect(call).toThrow(GisaError)
  })
})
