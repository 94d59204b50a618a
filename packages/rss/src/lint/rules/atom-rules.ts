import { childOf, childrenOf, type FeedView, type Field } from '../feed-view.ts'
import { isAddress, isBlank, onHead, onItems, onRepeated } from '../hits.ts'
import type { Rule } from '../rule.ts'

const ATOM = 'https://www.rfc-editor.org/rfc/rfc4287'
const formats = ['atom'] as const
const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/

function* dates(feed: FeedView): Generator<Field & { where?: string }> {
  if (feed.updated) yield feed.updated
  for (const item of feed.items) {
    for (const field of [item.published, item.updated]) if (field) yield { ...field, where: item.name }
  }
}

export const ATOM_RULES: readonly Rule[] = [
  {
    rule: 'A1',
    level: 'error',
    source: `${ATOM}#section-4.1`,
    message: {
      en: 'Feed and entries need id, title and updated',
      ko: 'feed와 entry에는 id, title, updated가 있어야 한다',
    },
    fix: { en: 'Give what is missing', ko: '없는 것을 채운다' },
    formats,
    *find(feed) {
      const { head } = feed
      const missing = ['id', 'title', 'updated'].filter((name) => childrenOf(head, name, head?.uri).length !== 1)
      yield* onHead(feed, missing.length > 0, missing.join(', '))
      yield* onItems(feed, ({ element }) => {
        const names = ['id', 'title', 'updated'].filter((name) => childrenOf(element, name, element?.uri).length !== 1)
        return names.length > 0 && names.join(', ')
      })
    },
  },
  {
    rule: 'A2',
    level: 'error',
    source: `${ATOM}#section-4.1.2`,
    message: {
      en: 'An entry without author, in a feed without author; or an author without name',
      ko: 'entry에도 feed에도 author가 없거나, author에 이름이 없다',
    },
    fix: { en: 'Give the feed an author: the outlet', ko: 'feed에 author(매체)를 쓴다' },
    formats,
    find: (feed) => {
      const hasAuthor = childOf(feed.head, 'author', feed.head?.uri) !== undefined
      return onItems(feed, ({ authors }) => (authors.length === 0 ? !hasAuthor : authors.find(isBlank)))
    },
  },
  {
    rule: 'A3',
    level: 'error',
    source: `${ATOM}#section-4.2.6`,
    message: { en: 'An id that is no absolute IRI', ko: 'id가 절대 IRI가 아니다' },
    fix: { en: 'Write tag:host,year:number or the address', ko: 'tag:호스트,연도:번호나 주소를 쓴다' },
    formats,
    find: (feed) => onItems(feed, ({ id }) => id && !isBlank(id) && !isAddress(id.value) && id),
  },
  {
    rule: 'A3',
    level: 'error',
    source: `${ATOM}#section-4.2.6`,
    message: { en: 'Two entries with one id', ko: 'id가 같은 entry가 둘이다' },
    fix: { en: 'Write each article once', ko: '기사를 한 번씩만 쓴다' },
    formats,
    find: (feed) => onRepeated(feed, (item) => item.id),
  },
  {
    rule: 'A4',
    level: 'error',
    source: `${ATOM}#section-4.1.2`,
    message: { en: 'An entry without content and without link', ko: 'content도 link도 없는 entry다' },
    fix: { en: 'Give the address', ko: '주소를 쓴다' },
    formats,
    find: (feed) => onItems(feed, ({ content, link }) => content === undefined && link === undefined),
  },
  {
    rule: 'A5',
    level: 'warning',
    source: `${ATOM}#section-3.1`,
    message: { en: 'HTML in a text that does not say so', ko: 'HTML이라 하지 않은 글에 HTML이 있다' },
    fix: { en: 'Write type="html", or take the tags out', ko: 'type="html"을 쓰거나 태그를 뺀다' },
    formats,
    find: (feed) =>
      onItems(feed, ({ element }) =>
        ['title', 'summary', 'content', 'rights']
          .flatMap((name) => childrenOf(element, name, element?.uri))
          .filter(({ attributes }) => (attributes.get('type') ?? 'text') === 'text')
          .map(({ text }) => text.trim().slice(0, 100))
          .find((text) => /<\/(?:a|b|div|em|font|i|p|span|strong)>|<(?:br|img|p)\b[^<>]{0,1000}>/i.test(text)),
      ),
  },
  {
    rule: 'A6',
    level: 'error',
    source: `${ATOM}#section-4.1.2`,
    message: {
      en: 'Two alternate links of one type and language',
      ko: 'type과 hreflang이 같은 alternate link가 둘이다',
    },
    fix: { en: 'Keep one', ko: '하나만 남긴다' },
    formats,
    find: (feed) =>
      onItems(feed, ({ element }) => {
        const keys = childrenOf(element, 'link', element?.uri)
          .filter(({ attributes }) => (attributes.get('rel') ?? 'alternate') === 'alternate')
          .map(({ attributes }) => `${attributes.get('type') ?? ''} ${attributes.get('hreflang') ?? ''}`)
        return new Set(keys).size < keys.length
      }),
  },
  {
    rule: 'A7',
    level: 'warning',
    source: `${ATOM}#section-4.1.1`,
    message: { en: 'No link rel="self"', ko: 'link rel="self"가 없다' },
    fix: { en: "Give the feed's own address", ko: '피드 자신의 주소를 쓴다' },
    formats,
    find: (feed) => onHead(feed, isBlank(feed.selfLink)),
  },
  {
    rule: 'A8',
    level: 'warning',
    source: 'https://validator.w3.org/feed/docs/warning/DuplicateUpdated.html',
    message: { en: 'Two entries that changed at one instant', ko: 'updated가 같은 entry가 둘이다' },
    fix: { en: 'Give seconds, or fractions of them', ko: '초나 그 아래까지 쓴다' },
    formats,
    find: (feed) => onRepeated(feed, (item) => item.updated),
  },
  {
    rule: 'A9',
    level: 'error',
    source: `${ATOM}#section-3.3`,
    message: { en: 'A date that is not RFC 3339 with zone', ko: '시간대가 있는 RFC 3339 날짜가 아니다' },
    fix: { en: 'Write 2024-07-30T11:15:00+09:00', ko: '2024-07-30T11:15:00+09:00처럼 쓴다' },
    formats,
    *find(feed) {
      for (const { value, line, where } of dates(feed)) {
        if (!RFC3339.test(value) || Number.isNaN(Date.parse(value))) yield { where, line, detail: value }
      }
    },
  },
  {
    rule: 'A11',
    level: 'info',
    source: `${ATOM}#section-2`,
    message: { en: 'No xml:lang', ko: 'xml:lang이 없다' },
    fix: { en: 'Write <feed xml:lang="ko">', ko: '<feed xml:lang="ko">로 쓴다' },
    formats,
    find: (feed) => onHead(feed, isBlank(feed.language)),
  },
]
