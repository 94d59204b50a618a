import { isBlank, onHead, onItems, onRepeated } from '../hits.ts'
import type { Rule } from '../rule.ts'

const JSON_FEED = 'https://www.jsonfeed.org/version/1.1/'
const formats = ['json'] as const
const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/

const FEED_FIELDS = new Set(
  'version title home_page_url feed_url description user_comment next_url icon favicon author authors language expired hubs items'.split(
    ' ',
  ),
)
const ITEM_FIELDS = new Set(
  'id url external_url title content_html content_text summary image banner_image date_published date_modified author authors tags language attachments'.split(
    ' ',
  ),
)

export const JSON_RULES: readonly Rule[] = [
  {
    rule: 'J1',
    level: 'error',
    source: `${JSON_FEED}#top-level-a-name-top-level-a`,
    message: {
      en: 'A JSON Feed needs version, title and items',
      ko: 'JSON Feed에는 version, title, items가 있어야 한다',
    },
    fix: {
      en: 'Write "version": "https://jsonfeed.org/version/1.1"',
      ko: '"version": "https://jsonfeed.org/version/1.1"을 쓴다',
    },
    formats,
    find: (feed) => {
      const { version, items } = feed.json ?? {}
      const missing = [
        !/^https:\/\/jsonfeed\.org\/version\/1(?:\.1)?$/.test(String(version)) && 'version',
        isBlank(feed.title) && 'title',
        !Array.isArray(items) && 'items',
      ].filter((name) => name !== false)
      return onHead(feed, missing.length > 0, missing.join(', '))
    },
  },
  {
    rule: 'J2',
    level: 'error',
    source: `${JSON_FEED}#items-a-name-items-a`,
    message: {
      en: 'An item without id, or with one that is no string: readers throw it away',
      ko: 'id가 없거나 글이 아니다: 독자가 버린다',
    },
    fix: { en: "Give the article's number as a string", ko: '기사 번호를 글로 쓴다' },
    formats,
    find: (feed) => onItems(feed, ({ id }) => isBlank(id)),
  },
  {
    rule: 'J2',
    level: 'error',
    source: `${JSON_FEED}#items-a-name-items-a`,
    message: { en: 'Two items with one id', ko: 'id가 같은 기사가 둘이다' },
    fix: { en: 'Write each article once', ko: '기사를 한 번씩만 쓴다' },
    formats,
    find: (feed) => onRepeated(feed, (item) => item.id),
  },
  {
    rule: 'J3',
    level: 'error',
    source: `${JSON_FEED}#items-a-name-items-a`,
    message: { en: 'An item needs content_html or content_text', ko: 'content_html이나 content_text가 있어야 한다' },
    fix: { en: 'Give the body, or the summary as content_text', ko: '본문이나, 요약을 content_text로 쓴다' },
    formats,
    find: (feed) => onItems(feed, ({ content }) => content === undefined),
  },
  {
    rule: 'J4',
    level: 'warning',
    source: `${JSON_FEED}#changes-a-name-changes-a`,
    message: { en: 'author is the old name: it holds one writer alone', ko: 'author는 옛 이름이고 한 사람만 담는다' },
    fix: { en: 'Write authors, a list', ko: 'authors(목록)를 쓴다' },
    formats,
    *find(feed) {
      yield* onHead(feed, feed.json?.author !== undefined && feed.json?.authors === undefined)
      yield* onItems(feed, ({ json }) => json?.author !== undefined && json?.authors === undefined)
    },
  },
  {
    rule: 'J5',
    level: 'error',
    source: `${JSON_FEED}#items-a-name-items-a`,
    message: { en: 'A date that is not RFC 3339', ko: 'RFC 3339 날짜가 아니다' },
    fix: { en: 'Write 2024-07-30T11:15:00+09:00', ko: '2024-07-30T11:15:00+09:00처럼 쓴다' },
    formats,
    find: (feed) =>
      onItems(feed, ({ published, updated }) =>
        [published, updated].find((field) => field && !RFC3339.test(field.value)),
      ),
  },
  {
    rule: 'J6',
    level: 'warning',
    source: `${JSON_FEED}#top-level-a-name-top-level-a`,
    message: {
      en: 'A public feed gives home_page_url and feed_url',
      ko: '공개 피드에는 home_page_url과 feed_url이 있어야 한다',
    },
    fix: { en: 'Give both', ko: '둘 다 쓴다' },
    formats,
    find: (feed) => onHead(feed, isBlank(feed.link) || isBlank(feed.selfLink)),
  },
  {
    rule: 'J7',
    level: 'error',
    source: `${JSON_FEED}#top-level-a-name-top-level-a`,
    message: {
      en: 'next_url is the feed itself: readers go round in a circle',
      ko: 'next_url이 자기 자신이다: 독자가 맴돈다',
    },
    fix: { en: 'Give the next page, or leave it out', ko: '다음 쪽을 쓰거나 뺀다' },
    formats,
    find: (feed) => onHead(feed, feed.json?.next_url !== undefined && feed.json.next_url === feed.selfLink?.value),
  },
  {
    rule: 'J9',
    level: 'error',
    source: `${JSON_FEED}#attachments-a-name-attachments-a`,
    message: { en: 'An attachment needs url and mime_type', ko: 'attachment에는 url과 mime_type이 있어야 한다' },
    fix: { en: 'Give both', ko: '둘 다 쓴다' },
    formats,
    find: (feed) =>
      onItems(
        feed,
        ({ json }) =>
          Array.isArray(json?.attachments) && json.attachments.some((each) => !each?.url || !each?.mime_type),
      ),
  },
  {
    rule: 'J10',
    level: 'warning',
    source: `${JSON_FEED}#extensions-a-name-extensions-a`,
    message: {
      en: 'A field that JSON Feed does not know: those of your own begin with _',
      ko: 'JSON Feed에 없는 칸이다: 스스로 만든 칸은 _로 시작한다',
    },
    fix: { en: 'Put an underscore before the name', ko: '이름 앞에 _를 붙인다' },
    formats,
    *find(feed) {
      const foreign = (record: object, known: ReadonlySet<string>): string | undefined =>
        Object.keys(record).find((name) => !known.has(name) && !/^_[^.]+$/.test(name))
      const name = foreign(feed.json ?? {}, FEED_FIELDS)
      yield* onHead(feed, name !== undefined, name)
      yield* onItems(feed, ({ json }) => foreign(json ?? {}, ITEM_FIELDS))
    },
  },
]
