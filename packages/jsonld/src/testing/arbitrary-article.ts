import {
  type Article,
  type Author,
  type Block,
  type Contributor,
  isPersonName,
  parseHeadline,
  parsePeople,
} from '@gisa/core'
import fc from 'fast-check'
import { renditionKey } from '../read/read-images.ts'
import { decodeEntities } from '../text/decode-entities.ts'
import { organizationKind } from '../write/organization-name.ts'

const WORDS = [
  '한빛시',
  '도서관',
  '예산안',
  '개관',
  '3조 원',
  'R&D',
  '"다시',
  '뛴다"',
  '‘가온’',
  '<누리>',
  '…',
  '(단독)',
  '[현장]',
  '</script >',
  '<!--',
  '😀',
  "it's",
  '100%',
  '·',
  '\ud800',
]

/** A line of text as the model has it: not blank, no surplus white space, no character references. */
const line: fc.Arbitrary<string> = fc
  .oneof(
    fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  )
  .map((text) => decodeEntities(text.replace(/\s+/g, ' ').trim()))
  .filter(
    (text) =>
      text !== '' &&
      decodeEntities(text) === text &&
      text === text.trim() &&
      !/<\/?[a-z]/i.test(text.replace(/<\/script >/g, '')),
  )

const headline: fc.Arbitrary<string> = line.filter((text) => parseHeadline(text).headline === text)
const word: fc.Arbitrary<string> = line
  .map((text) => text.replace(/[,>#\s]+/g, ' ').trim())
  .filter((text) => text !== '')
const webAddress: fc.Arbitrary<string> = fc.nat({ max: 999_999 }).map((n) => `https://www.hanbit.example/${n}`)
const stamp: fc.Arbitrary<string> = fc
  .record({
    instant: fc.date({
      min: new Date('1990-01-01T12:00:00Z'),
      max: new Date('2038-01-01T12:00:00Z'),
      noInvalidDate: true,
    }),
    zone: fc.constantFrom('+09:00', '-05:00', '+00:00'),
    isDay: fc.boolean(),
  })
  .map(({ instant, zone, isDay }) =>
    isDay ? instant.toISOString().slice(0, 10) : `${instant.toISOString().slice(0, 19)}${zone}`,
  )

const syllable = fc.constantFrom('가', '온', '도', '담', '새', '나', '하', '람', '슬', '기', '빛')
const personName: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('김', '이', '박', '최', '정', '남궁', '황보'), syllable, syllable)
  .map((parts) => parts.join(''))
  .filter((name) => isPersonName(name) && parsePeople(name) === undefined && organizationKind(name) === undefined)

const person: fc.Arbitrary<Author> = fc.record(
  {
    name: personName,
    role: fc.constantFrom('기자', '선임기자', '특파원', '논설위원', '한빛대 교수'),
    email: fc.nat({ max: 999 }).map((n) => `r${n}@hanbit.example`),
    place: fc.constantFrom('도쿄', '파리', '부산'),
    affiliation: fc.constantFrom('한빛일보', '가온통신', '한빛대'),
    url: webAddress,
  },
  { requiredKeys: ['name'] },
)
const desk: fc.Arbitrary<Author> = fc.constantFrom<Author>(
  { name: '디지털뉴스팀', type: 'desk' },
  { name: '사회1부', type: 'desk', affiliation: '한빛일보' },
  { name: '가온통신', type: 'organization' },
  { name: '누리TV', type: 'organization', url: 'https://www.nuri.example/' },
)
const unsigned: fc.Arbitrary<Author> = fc.nat({ max: 99 }).map((n) => ({ email: `only${n}@hanbit.example` }))

const contributor: fc.Arbitrary<Contributor> = fc.record({
  name: personName,
  role: fc.constantFrom('편집', '번역', '영상취재', '그래픽', '옮긴이'),
})

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constantFrom('paragraph' as const, 'blockquote' as const, 'marker' as const), text: line }),
  fc.record(
    { type: fc.constant('heading' as const), text: line, level: fc.constantFrom(2, 3) },
    { requiredKeys: ['type', 'text'] },
  ),
  fc.record(
    {
      type: fc.constantFrom('speech' as const, 'question' as const, 'answer' as const),
      label: fc.constantFrom('[앵커]', '▷한가람 :'),
      text: line,
    },
    { requiredKeys: ['type', 'text'] },
  ),
  fc.record({ type: fc.constant('list' as const), items: fc.array(line, { minLength: 1, maxLength: 3 }) }),
  fc.record({
    type: fc.constant('table' as const),
    rows: fc.array(fc.array(line, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ type: fc.constant('image' as const), image: fc.nat({ max: 3 }) }),
  fc.record({ type: fc.constant('embed' as const), url: webAddress }),
  fc.record(
    { type: fc.constant('video' as const), url: webAddress, thumbnail: webAddress },
    { requiredKeys: ['type', 'url'] },
  ),
)

const image = fc.record(
  {
    url: fc.nat({ max: 99_999 }).map((n) => `https://img.hanbit.example/p${n}.jpg`),
    caption: line,
    credit: line.filter((text) => !/^(?:ⓒ|©|\(c\))/i.test(text)),
    alt: line,
    width: fc.integer({ min: 1, max: 4000 }),
    height: fc.integer({ min: 1, max: 4000 }),
  },
  { requiredKeys: [] },
)

const list = <T>(item: fc.Arbitrary<T>, key: (item: T) => unknown = (each) => each): fc.Arbitrary<T[]> =>
  fc.uniqueArray(item, { minLength: 1, maxLength: 4, selector: key })

/** Any Article of the model, hostile texts included. */
export const arbitraryArticle: fc.Arbitrary<Article> = fc
  .record(
    {
      headline,
      labels: list(fc.constantFrom('단독', '속보', '종합', '포토', '영상', '사설', '인터뷰')),
      series: line,
      subheadlines: list(line),
      genre: fc.constantFrom('news' as const, 'opinion' as const, 'interview' as const, 'press-release' as const),
      medium: fc.constantFrom('text' as const, 'photo' as const),
      url: webAddress,
      id: fc.constant('hanbit:1'),
      outlet: fc.record({
        id: fc.constant('hanbit'),
        name: fc.constantFrom('한빛일보', '한빛'),
        url: fc.constant('https://www.hanbit.example/'),
      }),
      sections: list(word),
      datePublished: stamp,
      dateModified: stamp,
      dateline: fc.record(
        { place: fc.constantFrom('한빛', '서울'), agency: fc.constantFrom('가온통신', '한빛일보') },
        { requiredKeys: [] },
      ),
      authors: list(fc.oneof({ weight: 4, arbitrary: person }, desk, unsigned), ({ name, email }) => name ?? email),
      contributors: list(contributor, ({ name }) => name),
      summary: line,
      body: fc.array(block, { maxLength: 6 }),
      images: list(image, ({ url }) => (url === undefined ? undefined : renditionKey(url))),
      keywords: list(word),
      corrections: list(
        fc.record({ text: line.filter((text) => !/^https?:/.test(text)), date: stamp }, { requiredKeys: ['text'] }),
      ),
      rights: fc.record({ notice: line, holder: line }, { requiredKeys: ['notice'] }),
      paywalled: fc.boolean(),
      language: fc.constantFrom('ko', 'en', 'ja', 'en-US'),
    },
    { requiredKeys: ['headline', 'outlet', 'authors', 'body'] },
  )
  .map((article) =>
    article.subheadlines?.some((each) => parseHeadline(each).headline === article.headline)
      ? { ...article, subheadlines: ['부제'] }
      : article,
  )
