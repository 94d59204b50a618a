import type { LintOptions } from '../lint/lint-json-ld.ts'

/** A rule's breach and its remedy: `bad` breaks this rule and no other, `good` breaks none. */
export interface RuleExample {
  rule: string
  /** The breach in the newsroom's words. */
  about: string
  bad: unknown
  good: unknown
  options?: LintOptions
  /** The breach is worth knowing and nothing more. */
  isInfo?: true
  /** Places of the findings, where there is more to say than one. */
  where?: string[]
}

const url = 'https://www.hanbit.example/news/1'
const person = { '@type': 'Person', name: '김가온', url: 'https://www.hanbit.example/reporter/1' }
const publisher = { '@type': 'NewsMediaOrganization', name: '한빛일보', logo: 'https://www.hanbit.example/mark.png' }
const organization = { ...publisher, '@type': 'Organization' }

/** An article without a fault, with these properties instead of its own; `undefined` takes one away. */
function article(more: object = {}): object {
  const node = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: '한빛시, 새 도서관 연다',
    url,
    mainEntityOfPage: { '@type': 'WebPage', '@id': url },
    datePublished: '2026-03-01T09:00:00+09:00',
    dateModified: '2026-03-01T10:00:00+09:00',
    author: [person],
    image: ['https://img.hanbit.example/1.jpg'],
    publisher,
    ...more,
  }
  return JSON.parse(JSON.stringify(node))
}

const crumb = (position: number, name: string, item?: string) => ({
  '@type': 'ListItem',
  position,
  name,
  ...(item !== undefined && { item }),
})
const breadcrumb = (...itemListElement: object[]) => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement,
})
const video = (more: object = {}) =>
  JSON.parse(
    JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'VideoObject',
      name: '한빛시 도서관',
      thumbnailUrl: 'https://img.hanbit.example/1.jpg',
      uploadDate: '2026-03-01T09:00:00+09:00',
      embedUrl: 'https://tv.hanbit.example/1',
      ...more,
    }),
  )
const paywall = { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.paywall' }

export const ruleExamples: readonly RuleExample[] = [
  {
    rule: 'J1',
    about: '자바스크립트 주석이 든 스크립트',
    bad: JSON.stringify(article()).replace('"headline"', '// 제목\n"headline"'),
    good: JSON.stringify(article()),
  },
  {
    rule: 'J1',
    about: '따옴표를 이스케이프하지 않은 제목',
    bad: JSON.stringify(article()).replace('새 도서관', '"새" 도서관'),
    good: JSON.stringify(article({ headline: '한빛시, "새" 도서관 연다' })),
  },
  {
    rule: 'J2',
    about: '제목에 든 주석 표시',
    bad: JSON.stringify(article({ headline: '한빛시 <!-- 도서관' })),
    good: JSON.stringify(article({ headline: '한빛시 <!-- 도서관' })).replace('<', '\\u003c'),
  },
  { rule: 'J3', about: '@context가 없음', bad: article({ '@context': undefined }), good: article() },
  {
    rule: 'J3',
    about: 'http로 적은 @context',
    bad: article({ '@context': 'http://schema.org' }),
    good: article({ '@context': { '@vocab': 'https://schema.org/' } }),
    isInfo: true,
  },
  {
    rule: 'J5',
    about: '없는 노드를 가리킴',
    bad: article({ isPartOf: { '@id': '#newspaper' } }),
    good: article({ isPartOf: { '@id': 'https://www.hanbit.example/#website' } }),
  },
  {
    rule: 'J6',
    about: '같은 기사의 노드가 둘',
    bad: [article(), article()],
    good: [article(), breadcrumb(crumb(1, '한빛일보', url), crumb(2, '사회'))],
  },
  { rule: 'S1', about: '없는 속성', bad: article({ reporter: '김가온' }), good: article() },
  {
    rule: 'S1',
    about: '잘못 쓴 속성',
    bad: article({ alternativeheadline: '부제' }),
    good: article({ alternativeHeadline: '부제' }),
  },
  {
    rule: 'S1',
    about: '잘못 쓴 클래스',
    bad: article({ video: { ...video(), '@type': 'VideoObjekt', '@context': undefined } }),
    good: article({ video: { ...video(), '@context': undefined } }),
    where: ['/video/@type'],
  },
  { rule: 'S1', about: '제자리가 아닌 속성', bad: article({ bestRating: '5' }), good: article() },
  { rule: 'S1', about: '물러난 속성', bad: video({ interactionCount: '28' }), good: video() },
  {
    rule: 'S1',
    about: '보류 중인 속성',
    bad: article({ creditText: '한빛시', publisher: organization }),
    good: article({ publisher: organization }),
    options: { pending: true, profiles: ['schema'] },
    isInfo: true,
  },
  {
    rule: 'S2',
    about: '사진 자리의 영상',
    bad: article({ image: { ...video(), '@context': undefined } }),
    good: article(),
  },
  { rule: 'S2', about: '문자열로 적은 수', bad: article({ wordCount: '삼백' }), good: article({ wordCount: 300 }) },
  {
    rule: 'S2',
    about: '주소가 아닌 mainEntityOfPage',
    bad: article({ mainEntityOfPage: 'True' }),
    good: article({ mainEntityOfPage: url }),
  },
  { rule: 'S2', about: '불리언이 올 자리가 아님', bad: article({ mainEntityOfPage: true }), good: article() },
  {
    rule: 'S2',
    about: '문자열로 적은 곳',
    bad: article({ contentLocation: '한빛시' }),
    good: article({ contentLocation: { '@type': 'Place', name: '한빛시' } }),
    isInfo: true,
  },
  {
    rule: 'S3',
    about: '빈 값',
    bad: article({ alternativeHeadline: '', video: [], keywords: null }),
    good: article(),
    isInfo: true,
    where: ['/alternativeHeadline', '/video', '/keywords'],
  },
  { rule: 'S4', about: '나라를 적은 말', bad: article({ inLanguage: 'kr' }), good: article({ inLanguage: 'ko-KR' }) },
  {
    rule: 'S5',
    about: '채우지 않은 템플릿',
    bad: article({ headline: '{{ article.title }}' }),
    good: article(),
  },
  { rule: 'S5', about: '값이 없을 때 찍힌 글', bad: article({ alternativeHeadline: 'undefined' }), good: article() },
  { rule: 'D1', about: 'T가 없는 시각', bad: article({ datePublished: '2026-03-01 09:00:00' }), good: article() },
  { rule: 'D1', about: '없는 달', bad: article({ dateModified: '2026-13-45' }), good: article() },
  { rule: 'D2', about: '시간대가 없는 시각', bad: article({ datePublished: '2026-03-01T09:00:00' }), good: article() },
  {
    rule: 'D2',
    about: '콜론이 없는 시간대',
    bad: article({ datePublished: '2026-03-01T09:00:00+0900' }),
    good: article(),
    isInfo: true,
  },
  { rule: 'D3', about: '게재 전에 수정', bad: article({ dateModified: '2026-03-01T08:59:55+09:00' }), good: article() },
  {
    rule: 'D3',
    about: '아직 오지 않은 시각',
    bad: article({ datePublished: '2026-03-01T09:30:00+09:00' }),
    good: article({ dateModified: undefined }),
    options: { now: new Date('2026-03-01T09:05:00+09:00') },
    where: ['/datePublished', '/dateModified'],
  },
  {
    rule: 'D4',
    about: '페이지에 보이는 시각과 다름',
    bad: article({ datePublished: '2026-03-01T08:00:00+09:00' }),
    good: article(),
    options: { shown: { datePublished: '2026-03-01T09:00:00+09:00' } },
  },
  { rule: 'H1', about: '제목이 없음', bad: article({ headline: undefined }), good: article() },
  {
    rule: 'H1',
    about: '긴 제목',
    bad: article({ headline: '한빛시 '.repeat(40).trim() }),
    good: article(),
    isInfo: true,
  },
  {
    rule: 'H2',
    about: '문자 참조가 든 제목',
    bad: article({ headline: '&quot;새 도서관&quot; 연다' }),
    good: article({ headline: '"새 도서관" 연다' }),
  },
  {
    rule: 'H2',
    about: '태그가 든 제목',
    bad: article({ headline: '한빛시 <b>새 도서관</b>' }),
    good: article({ headline: '한빛시 <새 도서관>' }),
  },
  {
    rule: 'H2',
    about: '사이트 이름이 붙은 제목',
    bad: article({ headline: '한빛시 새 도서관 - 한빛일보' }),
    good: article({ headline: '한빛시 새 도서관 - 가온동' }),
  },
  {
    rule: 'H2',
    about: '문자열로 적은 발행처의 이름이 붙은 제목',
    bad: article({ headline: '한빛시 새 도서관 | 한빛일보', publisher: '한빛일보' }),
    good: article({ headline: '한빛시 새 도서관', publisher: '한빛일보' }),
  },
  {
    rule: 'H3',
    about: '페이지에 보이는 제목과 다름',
    bad: article(),
    good: article({ headline: '가온시 예산안 공개' }),
    options: { shown: { headline: '“가온시” 예산안 공개' } },
  },
  { rule: 'A1', about: '문자열로 적은 작성자', bad: article({ author: '김가온' }), good: article() },
  {
    rule: 'A1',
    about: '한 이름에 둘',
    bad: article({ author: { '@type': 'Person', name: '김가온·이도담 기자', url } }),
    good: article({ author: [person, { ...person, name: '이도담' }] }),
  },
  {
    rule: 'A2',
    about: '이름에 든 직함',
    bad: article({ author: [{ ...person, name: '김가온 기자' }] }),
    good: article(),
  },
  {
    rule: 'A2',
    about: '이름에 든 곳과 등호',
    bad: article({ author: { ...person, name: '서울=김가온 기자' } }),
    good: article(),
  },
  {
    rule: 'A2',
    about: '이름에 든 필자의 직함',
    bad: article({ author: { ...person, name: '김가온 한빛대 교수' } }),
    good: article({ author: { ...person, jobTitle: '한빛대 교수' } }),
  },
  {
    rule: 'A2',
    about: '이름이 없음',
    bad: article({ author: { ...person, name: undefined } }),
    good: article(),
  },
  {
    rule: 'A3',
    about: '사람으로 적은 부서',
    bad: article({ author: { ...person, name: '온라인뉴스팀' } }),
    good: article({ author: { '@type': 'Organization', name: '온라인뉴스팀' } }),
  },
  {
    rule: 'A3',
    about: '조직으로 적은 사람',
    bad: article({ author: { '@type': 'Organization', name: '김가온' } }),
    good: article({ author: { '@type': 'Organization', name: '가온통신' } }),
  },
  {
    rule: 'A4',
    about: '작성자의 페이지를 모름',
    bad: article({ author: { '@type': 'Person', name: '김가온' } }),
    good: article(),
    isInfo: true,
  },
  {
    rule: 'A5',
    about: '빠진 작성자',
    bad: article(),
    good: article({ author: [person, { ...person, name: '이도담' }] }),
    options: { shown: { authors: [{ name: '김가온' }, { name: '이도담' }] } },
  },
  { rule: 'I1', about: '상대 주소인 사진', bad: article({ image: ['/img/1.jpg'] }), good: article(), options: { url } },
  {
    rule: 'I1',
    about: '통신 규약이 없는 사진',
    bad: article({ image: '//img.hanbit.example/1.jpg' }),
    good: article(),
  },
  { rule: 'I1', about: '로고', bad: article({ image: 'https://img.hanbit.example/og_logo.png' }), good: article() },
  {
    rule: 'I2',
    about: '작은 사진',
    bad: article({
      image: { '@type': 'ImageObject', url: 'https://img.hanbit.example/1.jpg', width: 160, height: 120 },
    }),
    good: article({
      image: { '@type': 'ImageObject', url: 'https://img.hanbit.example/1.jpg', width: 1200, height: 900 },
    }),
  },
  {
    rule: 'I2',
    about: '알맞은 비가 없음',
    bad: article({
      image: { '@type': 'ImageObject', url: 'https://img.hanbit.example/1.jpg', width: 1200, height: 1100 },
    }),
    good: article(),
    isInfo: true,
  },
  {
    rule: 'I3',
    about: '출처가 없는 사진',
    bad: article({ image: { '@type': 'ImageObject', contentUrl: 'https://img.hanbit.example/1.jpg' } }),
    good: article({
      image: { '@type': 'ImageObject', contentUrl: 'https://img.hanbit.example/1.jpg', creditText: '한빛시 제공' },
    }),
    isInfo: true,
  },
  {
    rule: 'G3',
    about: '페이지에 보이지 않는 사진',
    bad: article({ image: ['https://img.hanbit.example/share/card.png'] }),
    good: article({ image: ['https://img.hanbit.example/2026/library_1200.jpg'] }),
    options: { shown: { images: [{ url: 'https://img.hanbit.example/2026/library_640.jpg' }] } },
    where: ['/image'],
  },
  {
    rule: 'P1',
    about: '로고가 없는 발행처',
    bad: article({ publisher: { '@type': 'Organization', name: '한빛일보' } }),
    good: article(),
    isInfo: true,
  },
  {
    rule: 'C1',
    about: '대표 주소와 다름',
    bad: article({ url: 'https://www.hanbit.example/news/2', mainEntityOfPage: undefined }),
    good: article({ url: `${url}?utm_source=x` }),
    options: { url },
  },
  {
    rule: 'C1',
    about: 'url과 mainEntityOfPage가 다름',
    bad: article({ mainEntityOfPage: 'https://www.hanbit.example/news/2' }),
    good: article(),
  },
  {
    rule: 'B1',
    about: '단계가 하나',
    bad: breadcrumb(crumb(1, '사회')),
    good: breadcrumb(crumb(1, '한빛일보', url), crumb(2, '사회')),
  },
  {
    rule: 'B1',
    about: '가운데 단계에 주소가 없음',
    bad: breadcrumb(crumb(1, '한빛일보'), crumb(2, '사회')),
    good: breadcrumb(crumb(1, '한빛일보', url), crumb(2, '사회')),
  },
  {
    rule: 'B1',
    about: '차례가 틀림',
    bad: breadcrumb(crumb(0, '한빛일보', url), crumb(1, '사회')),
    good: breadcrumb(crumb(1, '한빛일보', url), crumb(2, '사회')),
    where: ['/itemListElement/0', '/itemListElement/1'],
  },
  {
    rule: 'B2',
    about: '홈과 제목',
    bad: breadcrumb(crumb(1, '홈', url), crumb(2, '사회', url), crumb(3, '한빛시, 내년 예산안 공개…도서관 세 곳 새로')),
    good: breadcrumb(crumb(1, '한빛일보', url), crumb(2, '사회')),
    options: { profiles: ['naver'] },
    where: ['/itemListElement/0', '/itemListElement/2'],
  },
  {
    rule: 'W1',
    about: '어느 부분이 유료인지 모름',
    bad: article({ isAccessibleForFree: false }),
    good: article({ isAccessibleForFree: false, hasPart: paywall }),
  },
  {
    rule: 'W1',
    about: '클래스가 아닌 선택자',
    bad: article({ isAccessibleForFree: false, hasPart: { ...paywall, cssSelector: '#pay' } }),
    good: article({ isAccessibleForFree: false, hasPart: [paywall] }),
  },
  {
    rule: 'W1',
    about: '페이지에 없는 요소',
    bad: article({ isAccessibleForFree: false, hasPart: { ...paywall, cssSelector: '.locked' } }),
    good: article({ isAccessibleForFree: false, hasPart: paywall }),
    options: { finds: (selector) => selector === '.paywall' },
    where: ['/hasPart/cssSelector'],
  },
  {
    rule: 'W2',
    about: '문자열로 적은 불리언',
    bad: article({ isAccessibleForFree: 'http://schema.org/True' }),
    good: article({ isAccessibleForFree: true }),
    isInfo: true,
  },
  { rule: 'V1', about: '썸네일이 없는 영상', bad: video({ thumbnailUrl: undefined }), good: video() },
  { rule: 'V1', about: '주소가 없는 영상', bad: video({ embedUrl: undefined }), good: video() },
  {
    rule: 'L1',
    about: '시작 시각이 없는 중계',
    bad: article({ '@type': ['NewsArticle', 'LiveBlogPosting'] }),
    good: article({ '@type': ['NewsArticle', 'LiveBlogPosting'], coverageStartTime: '2026-03-01T09:00:00+09:00' }),
  },
  {
    rule: 'K1',
    about: 'speakable',
    bad: article({ speakable: { '@type': 'SpeakableSpecification', cssSelector: ['.lead'] } }),
    good: article(),
    isInfo: true,
  },
  {
    rule: 'F1',
    about: 'ClaimReview',
    bad: { '@context': 'https://schema.org', '@type': 'ClaimReview', claimReviewed: '한빛시가 사라진다' },
    good: article(),
    isInfo: true,
  },
  {
    rule: 'X1',
    about: '날짜가 없는 정정',
    bad: article({ correction: '바로잡습니다.' }),
    good: article({ correction: { '@type': 'CorrectionComment', text: '바로잡습니다.', datePublished: '2026-03-02' } }),
    isInfo: true,
  },
]
