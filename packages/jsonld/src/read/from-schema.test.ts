import { type Article, GisaError } from '@gisa/core'
import { describe, expect, test } from 'vitest'
import { fromSchema } from './from-schema.ts'
import { readJsonLd } from './read-json-ld.ts'
import type { SchemaNode } from './schema-node.ts'

const read = (node: SchemaNode) => fromSchema(node).article
const codes = (node: SchemaNode) => fromSchema(node).issues.map((issue) => issue.code)

describe('제목', () => {
  test.each<[string, SchemaNode, Partial<Article>, string[]]>([
    ['그대로', { headline: '한빛시 도서관 개관' }, { headline: '한빛시 도서관 개관' }, []],
    [
      '개체는 한 번만 푼다',
      { headline: '&quot;한빛&quot; &amp;middot;' },
      { headline: '"한빛" &middot;' },
      ['text/entity'],
    ],
    [
      '이름표와 연재',
      { headline: '[단독] [투자노트] 금리(종합)' },
      { headline: '금리', labels: ['단독', '종합'], series: '투자노트' },
      [],
    ],
    ['영상은 name', { '@type': 'VideoObject', name: '한빛시' }, { headline: '한빛시' }, []],
    ['태그와 줄바꿈', { headline: '한빛시<br>\n<b>개관</b>' }, { headline: '한빛시 개관' }, ['text/markup']],
    ['홑화살괄호는 글이다', { headline: '영화 <Parasite>와 <기생충>' }, { headline: '영화 <Parasite>와 <기생충>' }, []],
    ['빈 제목', { headline: ' ' }, {}, []],
    ['값 객체', { headline: { '@value': '한빛시', '@language': 'ko' } }, { headline: '한빛시' }, []],
    [
      '부제',
      { headline: '가', alternativeHeadline: '첫째 줄\n둘째 줄' },
      { headline: '가', subheadlines: ['첫째 줄', '둘째 줄'] },
      [],
    ],
    [
      '제목을 되풀이하는 부제',
      { headline: '[단독] 가나', alternativeHeadline: '[단독] 가나' },
      { headline: '가나', labels: ['단독'] },
      [],
    ],
    ['빈 부제', { headline: '가', alternativeHeadline: '' }, { headline: '가' }, []],
    ['이름표가 아닌 genre', { headline: '가', genre: '사회' }, { headline: '가' }, []],
  ])('%s', (_, node, article, expected) => {
    expect(read(node)).toEqual(article)
    expect(codes(node)).toEqual(expected)
  })
})

describe('쓴 사람', () => {
  const person = (name: unknown, more: object = {}) => ({ '@type': 'Person', name, ...more })
  test.each<[string, unknown, Article['authors'], string[]]>([
    ['이름', person('김가온'), [{ name: '김가온' }], []],
    ['글', '김가온', [{ name: '김가온' }], []],
    ['목록', [person('김가온'), '이도담'], [{ name: '김가온' }, { name: '이도담' }], []],
    ['목록 안의 목록', [[person('김가온')]], [{ name: '김가온' }], []],
    ['@list', { '@list': [person('김가온')] }, [{ name: '김가온' }], []],
    ['빈 것들', ['', null, [], {}], [], []],
    ['직함이 붙은 이름', person('김가온 기자'), [{ name: '김가온', role: '기자' }], ['author/not-a-name']],
    ['직함이 딱 붙은 이름', person('김가온기자'), [{ name: '김가온', role: '기자' }], ['author/not-a-name']],
    ['두 글자 성', person('남궁가온 객원기자'), [{ name: '남궁가온', role: '객원기자' }], ['author/not-a-name']],
    [
      '곳, 직함, 전자우편',
      '순천, 광양 김가온 기자 gaon@hanbit.example',
      [expect.objectContaining({ name: '김가온', role: '기자', email: 'gaon@hanbit.example' })],
      ['author/not-a-name'],
    ],
    ['곳과 등호', person('서울=김가온 기자'), [{ name: '김가온', role: '기자', place: '서울' }], ['author/not-a-name']],
    [
      '특파원',
      person('파리=홍길동 특파원'),
      [{ name: '홍길동', role: '특파원', place: '파리' }],
      ['author/not-a-name'],
    ],
    ['외 1명', '김가온 기자 외 1명', [{ name: '김가온', role: '기자' }], ['author/incomplete', 'author/not-a-name']],
    ['직함 없는 외 1명', '김가온 외 2인', [{ name: '김가온' }], ['author/incomplete', 'author/not-a-name']],
    [
      '직함을 나눠 가진 둘',
      '홍길동·김철수 기자 = 서울',
      [
        { name: '홍길동', role: '기자' },
        { name: '김철수', role: '기자' },
      ],
      ['author/not-a-name'],
    ],
    ['직함 없는 둘', '김가온, 이도담', [{ name: '김가온' }, { name: '이도담' }], ['author/several-in-one']],
    [
      '매체와 기자',
      '한빛일보 김가온 기자',
      [{ name: '김가온', role: '기자', affiliation: '한빛일보' }],
      ['author/not-a-name'],
    ],
    ['기자와 포털', '김가온 | 네이버', [{ name: '김가온' }], []],
    ['포털', '네이버 뉴스', [], []],
    ['글 쓴이', '글·사진 김○○', [{ name: '김○○' }], ['author/not-a-name']],
    ['필자의 직함', person('김가온 한빛대 교수'), [{ name: '김가온', role: '한빛대 교수' }], ['author/not-a-name']],
    ['앞에 선 직함', person('한빛대 교수 김가온'), [{ name: '김가온', role: '한빛대 교수' }], ['author/not-a-name']],
    ['괄호 속 직함', person('김가온(전 한빛시장)'), [{ name: '김가온', role: '전 한빛시장' }], ['author/not-a-name']],
    ['띄어 쓴 외자 이름', person('이 준 기자'), [{ name: '이 준', role: '기자' }], ['author/not-a-name']],
    ['직함 없이 곳과 등호', person('서울=김가온'), [{ name: '김가온', place: '서울' }], ['author/not-a-name']],
    ['매체와 이름', person('뉴스1 김가온'), [{ name: '김가온', affiliation: '뉴스1' }], ['author/not-a-name']],
    ['높여 부른 이름', person('김가온 님'), [{ name: '김가온' }], ['author/not-a-name']],
    ['영어 직함', 'Kim Ga-on, Staff Writer', [{ name: 'Kim Ga-on', role: 'Staff Writer' }], ['author/not-a-name']],
    ['매체와 부서', '한빛일보 편집국', [{ name: '한빛일보 편집국', type: 'desk' }], []],
    ['CMS가 채운 것', person('관리자'), [], ['author/no-name']],
    ['주소', person('https://social.example/hanbit'), [], ['author/no-name']],
    ['영어', 'By Kim Ga-on', [{ name: 'Kim Ga-on' }], ['author/not-a-name']],
    ['한자 이름', person('金哲洙'), [{ name: '金哲洙' }], []],
    ['직함뿐', '기자', [], ['author/no-name']],
    ['전자우편뿐', person('gaon@hanbit.example'), [{ email: 'gaon@hanbit.example' }], []],
    [
      '사람으로 적은 부서',
      person('온라인뉴스부'),
      [{ name: '온라인뉴스부', type: 'desk' }],
      ['author/organization-as-person'],
    ],
    [
      '사람으로 적은 매체',
      person('HB NEWS'),
      [{ name: 'HB NEWS', type: 'organization' }],
      ['author/organization-as-person'],
    ],
    [
      '사람으로 적은 방송',
      person('iHBC 연예'),
      [{ name: 'iHBC 연예', type: 'organization' }],
      ['author/organization-as-person'],
    ],
    ['조직', { '@type': 'Organization', name: '가온' }, [{ name: '가온', type: 'organization' }], []],
    [
      '조직으로 적은 기자',
      { '@type': 'Organization', name: '김가온 기자' },
      [{ name: '김가온', role: '기자' }],
      ['author/not-a-name'],
    ],
    ['낸 곳과 같은 이름', person('한빛'), [{ name: '한빛', type: 'organization' }], ['author/organization-as-person']],
    ['가리키기만 한 것', { '@id': '#kim' }, [], ['author/dangling']],
    ['성과 이름', { '@type': 'Person', familyName: '김', givenName: '가온' }, [{ name: '김가온' }], []],
    [
      '같은 사람이 둘',
      [person('김가온'), person('김가온', { email: 'g@hanbit.example' })],
      [{ name: '김가온', email: 'g@hanbit.example' }],
      [],
    ],
    [
      '아는 것이 다 있을 때',
      person('김가온', {
        jobTitle: '도쿄 특파원',
        email: 'mailto:g@hanbit.example',
        sameAs: ['https://www.hanbit.example/r/1'],
        worksFor: { name: '한빛일보' },
      }),
      [
        {
          name: '김가온',
          role: '특파원',
          place: '도쿄',
          email: 'g@hanbit.example',
          affiliation: '한빛일보',
          url: 'https://www.hanbit.example/r/1',
        },
      ],
      [],
    ],
  ])('%s', (_, author, expected, issues) => {
    const node = { '@type': 'NewsArticle', author, publisher: { name: '한빛' } }
    expect(read(node).authors ?? []).toEqual(expected)
    expect(codes(node)).toEqual(issues)
  })

  test('사진을 찍은 사람은 쓴 사람이 아니다', () => {
    expect(read({ author: '글=김가온 기자, 사진=이도담 기자' })).toMatchObject({
      authors: [{ name: '김가온' }],
      contributors: [{ name: '이도담', role: '사진' }],
    })
  })
  test('author가 없으면 creator', () => {
    expect(read({ creator: '김가온' }).authors).toEqual([{ name: '김가온' }])
  })
})

describe('때', () => {
  test.each<[string, unknown, string | undefined, string[]]>([
    ['시간대가 있는 것', '2026-03-01T09:00:00+09:00', '2026-03-01T09:00:00+09:00', []],
    ['쌍점 없는 시간대와 밀리초', '2026-03-01T09:00:00.000+0900', '2026-03-01T09:00:00+09:00', []],
    ['세계시는 한국 시간으로', '2026-03-01T00:00:00Z', '2026-03-01T09:00:00+09:00', []],
    ['T도 시간대도 없는 것 (KBS)', '2026-03-01 09:00:22', '2026-03-01T09:00:22+09:00', ['date/local-time']],
    ['마침표', '2026.03.01 09:00', '2026-03-01T09:00:00+09:00', ['date/local-time']],
    ['오후', '2026년 3월 1일 오후 3시', '2026-03-01T15:00:00+09:00', ['date/local-time']],
    ['날뿐', '2026-03-01', '2026-03-01', []],
    ['RFC 822', 'Sun, 01 Mar 2026 09:00:00 +0900', '2026-03-01T09:00:00+09:00', []],
    ['유닉스 초', 1772323200, '2026-03-01T09:00:00+09:00', ['date/unix-time']],
    ['유닉스 밀리초의 글', '1772323200000', '2026-03-01T09:00:00+09:00', ['date/unix-time']],
    ['없는 달', '2026-13-45', undefined, ['date/invalid']],
    ['0년', '0000-00-00T00:00:00', undefined, ['date/invalid']],
    ['빈 글', '', undefined, []],
    ['객체', { '@value': '2026-03-01' }, '2026-03-01', []],
  ])('%s', (_, datePublished, expected, issues) => {
    expect(read({ datePublished }).datePublished).toBe(expected)
    expect(codes({ datePublished })).toEqual(issues)
  })

  test('고친 때는 다를 때만', () => {
    const datePublished = '2026-03-01T09:00:00+09:00'
    const modified = (dateModified: string) => ({ datePublished, dateModified })
    expect(read(modified('2026-03-01T09:30:00+09:00')).dateModified).toBe('2026-03-01T09:30:00+09:00')
    expect(read(modified('2026-03-01 09:00:00'))).not.toHaveProperty('dateModified')
    expect(codes(modified('2026-03-01T08:59:55+09:00'))).toEqual(['date/modified-before-published'])
    expect(read({ uploadDate: datePublished }).datePublished).toBe(datePublished)
  })
})

describe('사진', () => {
  const url = 'https://www.hanbit.example/news/1'
  test.each<[string, unknown, Article['images'], string[]]>([
    ['글', 'https://img.hanbit.example/1.jpg', [{ url: 'https://img.hanbit.example/1.jpg' }], []],
    [
      '통신 규약이 없는 주소',
      '//img.hanbit.example/1.jpg',
      [{ url: 'https://img.hanbit.example/1.jpg' }],
      ['url/relative'],
    ],
    ['뿌리에서 시작하는 주소', ['/1.jpg'], [{ url: 'https://www.hanbit.example/1.jpg' }], ['url/relative']],
    [
      '글자인 크기',
      { url: '/1.jpg', width: '640px', height: '480' },
      [{ url: 'https://www.hanbit.example/1.jpg', width: 640, height: 480 }],
      ['url/relative'],
    ],
    [
      '값 객체인 크기',
      { url: 'https://img.hanbit.example/1.jpg', width: { '@type': 'QuantitativeValue', value: 640 } },
      [{ url: 'https://img.hanbit.example/1.jpg', width: 640 }],
      [],
    ],
    [
      '이름으로 가리킨 것',
      { '@id': 'https://img.hanbit.example/1.jpg' },
      [{ url: 'https://img.hanbit.example/1.jpg' }],
      [],
    ],
    ['자료 주소', 'data:image/gif;base64,AAAA', undefined, ['url/invalid']],
    ['빈 것', ['', null, {}], undefined, []],
    [
      '크기만 다른 같은 사진',
      ['775258.jpg', '775258_1280.jpg', '775258_16v9.jpg', '775259.jpg'].map(
        (name) => `https://img.hanbit.example/${name}`,
      ),
      [{ url: 'https://img.hanbit.example/775258.jpg' }, { url: 'https://img.hanbit.example/775259.jpg' }],
      [],
    ],
    [
      '설명과 출처',
      { contentUrl: 'https://img.hanbit.example/1.jpg', caption: '광장&nbsp;모습', creditText: '한빛시 제공' },
      [{ url: 'https://img.hanbit.example/1.jpg', caption: '광장 모습', credit: '한빛시 제공' }],
      ['text/entity'],
    ],
  ])('%s', (_, image, images, issues) => {
    expect(read({ url, image }).images).toEqual(images)
    expect(codes({ url, image })).toEqual(issues)
  })
})

describe('나머지', () => {
  test.each<[string, SchemaNode, Partial<Article>, string[]]>([
    [
      '주소는 mainEntityOfPage에서도',
      { mainEntityOfPage: { '@id': 'https://www.hanbit.example/1' } },
      { url: 'https://www.hanbit.example/1' },
      [],
    ],
    [
      '주소는 @id에서도',
      { '@id': 'https://www.hanbit.example/1#article' },
      { url: 'https://www.hanbit.example/1' },
      [],
    ],
    ['글인 낸 곳', { publisher: '한빛일보' }, { outlet: { name: '한빛일보' } }, []],
    [
      '낸 곳의 주소',
      { publisher: [{ name: '한빛일보', url: 'https://www.hanbit.example/' }] },
      { outlet: { name: '한빛일보', url: 'https://www.hanbit.example/' } },
      [],
    ],
    ['갈래', { articleSection: ['사회', '사회 > 사건사고'] }, { sections: ['사회', '사건사고'] }, []],
    ['쉼표로 이은 열쇳말', { keywords: '한빛시, #도서관,,한빛시' }, { keywords: ['한빛시', '도서관'] }, []],
    ['목록인 열쇳말', { keywords: ['가, 나', { name: '다' }] }, { keywords: ['가', '나', '다'] }, []],
    ['글인 참거짓', { isAccessibleForFree: 'False' }, { paywalled: true }, ['schema/boolean-text']],
    ['주소인 참거짓', { isAccessibleForFree: 'http://schema.org/True' }, { paywalled: false }, ['schema/boolean-text']],
    ['참거짓이 아닌 것', { isAccessibleForFree: '예' }, {}, []],
    ['나라 이름인 말', { inLanguage: 'kr' }, { language: 'ko' }, ['schema/language']],
    ['밑줄', { inLanguage: 'ko_KR' }, { language: 'ko' }, ['schema/language']],
    ['나라까지', { inLanguage: 'ko-KR' }, { language: 'ko' }, []],
    ['말의 이름', { inLanguage: { '@type': 'Language', name: '한국어' } }, { language: 'ko' }, ['schema/language']],
    ['영어', { inLanguage: 'en-US' }, { language: 'en-US' }, []],
    ['알 수 없는 말', { inLanguage: '몰라요' }, {}, ['schema/language']],
    ['보낸 곳', { dateline: '(서울=가온통신)' }, { dateline: { place: '서울', agency: '가온통신' } }, []],
    [
      '보낸 곳과 출처',
      { dateline: '한빛', sourceOrganization: { name: '가온통신' } },
      { dateline: { place: '한빛', agency: '가온통신' } },
      [],
    ],
    [
      '본문',
      { articleBody: '첫 문단.<br/><br/>둘째 문단.\n\n셋째 문단.' },
      { body: ['첫 문단.', '둘째 문단.', '셋째 문단.'].map((text) => ({ type: 'paragraph', text })) },
      ['text/markup'],
    ],
    [
      '정정',
      {
        correction: [
          { '@type': 'CorrectionComment', text: '바로잡습니다.', datePublished: '2026-03-02' },
          'https://www.hanbit.example/c',
        ],
      },
      { corrections: [{ text: '바로잡습니다.', date: '2026-03-02' }] },
      [],
    ],
    [
      '도운 사람',
      { contributor: { name: '이도담', jobTitle: '영상취재' }, editor: '박새나' },
      {
        contributors: [
          { name: '박새나', role: '편집' },
          { name: '이도담', role: '영상취재' },
        ],
      },
      [],
    ],
    ['하는 일을 모르는 도운 사람', { contributor: { name: '이도담' } }, {}, []],
    ['의견', { '@type': ['NewsArticle', 'OpinionNewsArticle'] }, { genre: 'opinion' }, []],
    ['요약', { description: '설명은 요약이 아니다', abstract: '찍힌 요약' }, { summary: '찍힌 요약' }, []],
    ['빈 마디', {}, {}, []],
    [
      '모두 null',
      { headline: null, author: null, image: null, keywords: null, datePublished: null, publisher: null },
      {},
      [],
    ],
    [
      '상속된 이름은 보지 않는다',
      JSON.parse('{"constructor":{"name":"x"},"headline":"한빛"}'),
      { headline: '한빛' },
      [],
    ],
  ])('%s', (_, node, article, issues) => {
    expect(read(node)).toEqual(article)
    expect(codes(node)).toEqual(issues)
  })

  test('읽은 것을 잇는다: 스크립트에서 기사까지', () => {
    const { article: node } = readJsonLd(`{"@context":"http://schema.org","@type":"NewsArticle",
      "headline":"&quot;다시 뛴다&quot;", // 제목
      "author":{"@type":"Person","name":"김가온 기자"},"image":"//img.hanbit.example/1.jpg",}`)
    expect(node && read(node)).toEqual({
      headline: '"다시 뛴다"',
      authors: [{ name: '김가온', role: '기자' }],
      images: [{ url: 'https://img.hanbit.example/1.jpg' }],
    })
  })

  test('상대 주소는 쪽의 주소에서 잇는다', () => {
    const node = { image: '/1.jpg', mainEntityOfPage: '/news/1' }
    expect(fromSchema(node, { url: 'https://www.hanbit.example/news/1?a=1' }).article).toEqual({
      url: 'https://www.hanbit.example/news/1',
      images: [{ url: 'https://www.hanbit.example/1.jpg' }],
    })
    expect(fromSchema(node).article).toEqual({})
  })

  test('마디가 아닌 것은 부르는 쪽의 잘못이다', () => {
    expect(() => fromSchema(undefined as unknown as SchemaNode)).toThrow(GisaError)
    expect(() => fromSchema([] as unknown as SchemaNode)).toThrow(GisaError)
  })
})
