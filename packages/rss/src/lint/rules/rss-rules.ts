import { CLOCK_SKEW, isPlausible } from '../../text/dates.ts'
import { isEmail } from '../../text/to-url.ts'
import { childOf, childrenOf, type FeedView, type Field, NS } from '../feed-view.ts'
import { addresses, isAddress, isBlank, onHead, onItems, onRepeated, siteOf } from '../hits.ts'
import type { Rule } from '../rule.ts'

const RSS = 'https://www.rssboard.org/rss-specification'
const PROFILE = 'https://www.rssboard.org/rss-profile'
const formats = ['rss'] as const

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const RFC822 =
  /^(?:(Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) \d\d:\d\d(?::\d\d)? (?:[+-]\d{4}|GMT|UT|Z|[ECMP][SD]T)$/

/** Every RSS date of the feed. */
function* rssDates(feed: FeedView): Generator<Field & { where?: string }> {
  for (const field of [feed.published, feed.updated]) if (field) yield field
  for (const item of feed.items) if (item.published) yield { ...item.published, where: item.name }
}

const isRfc822 = (value: string): boolean => {
  const match = RFC822.exec(value)
  if (match === null || Number.isNaN(Date.parse(value))) return false
  const [, day, date, month, year] = match
  return day === undefined || DAYS[new Date(`${date} ${month} ${year} 00:00 GMT`).getUTCDay()] === day
}

/** Tags and references that show that someone wrote HTML where text belongs. */
const HTML_IN_TEXT =
  /<\/?(?:a|b|br|div|em|font|h[1-6]|i|img|li|p|script|span|strong|u|ul)\b[^<>]{0,1000}>|&(?:#\d{1,7}|#x[0-9a-f]{1,6}|amp|lt|gt|quot|nbsp|middot|hellip|[lr][sd]quo);/i

/** In HTML, `&` begins a reference and `<` a tag, a comment or an end. */
const BARE_IN_HTML = /&(?!#?\w{1,31};)|<(?![a-z/!?])/i

/** `mail@host (이름)` */
const isContact = (value: string): boolean => {
  const match = /^(\S{3,254}) \(([^()]{1,200})\)$/.exec(value.trim())
  return match !== null && isEmail(match[1]!)
}

export const RSS_RULES: readonly Rule[] = [
  {
    rule: 'R1',
    level: 'error',
    source: `${RSS}#requiredChannelElements`,
    message: {
      en: 'The channel needs title, link and description',
      ko: '채널에는 title, link, description이 있어야 한다',
    },
    fix: { en: 'Give all three', ko: '셋을 모두 쓴다' },
    formats,
    find: (feed) => {
      const missing = (['title', 'link', 'description'] as const).filter((name) => isBlank(feed[name]))
      return onHead(feed, missing.length > 0, missing.join(', '))
    },
  },
  {
    rule: 'R2',
    level: 'error',
    source: `${RSS}#hrelementsOfLtitemgt`,
    message: { en: 'An item needs a title or a description', ko: 'item에는 title이나 description이 있어야 한다' },
    fix: { en: 'Give the headline', ko: '제목을 쓴다' },
    formats,
    find: (feed) => onItems(feed, (item) => isBlank(item.title) && isBlank(item.description)),
  },
  {
    rule: 'R2',
    level: 'warning',
    source: PROFILE,
    message: { en: 'A news item has title, link and pubDate', ko: '기사에는 title, link, pubDate가 있어야 한다' },
    fix: { en: 'Give what is missing', ko: '없는 것을 채운다' },
    formats,
    find: (feed) =>
      onItems(feed, (item) => {
        const missing = [
          isBlank(item.title) && 'title',
          isBlank(item.link) && 'link',
          isBlank(item.published) && 'pubDate',
        ]
        const names = missing.filter((name) => name !== false)
        return names.length > 0 && names.join(', ')
      }),
  },
  {
    rule: 'R3',
    level: 'error',
    source: `${RSS}#optionalChannelElements`,
    message: { en: 'A date that is not RFC 822', ko: 'RFC 822 꼴이 아닌 날짜다' },
    fix: { en: 'Write Tue, 30 Jul 2024 11:15:00 +0900', ko: 'Tue, 30 Jul 2024 11:15:00 +0900처럼 쓴다' },
    formats,
    *find(feed) {
      for (const { value, line, where } of rssDates(feed)) if (!isRfc822(value)) yield { where, line, detail: value }
    },
  },
  {
    rule: 'R4',
    level: 'warning',
    source: 'https://validator.w3.org/feed/docs/warning/ImplausibleDate.html',
    message: { en: 'A date before 1990 or in the future', ko: '1990년 앞이거나 앞날의 날짜다' },
    fix: {
      en: 'Give the date of publication; leave out what is not published yet',
      ko: '발행한 때를 쓰고, 아직 내지 않은 기사는 뺀다',
    },
    formats,
    *find(feed, { now = Number.POSITIVE_INFINITY }) {
      for (const { value, line, where } of rssDates(feed)) {
        const ms = Date.parse(value)
        if (!Number.isNaN(ms) && (!isPlausible({ ms }) || ms > now + CLOCK_SKEW)) yield { where, line, detail: value }
      }
    },
  },
  {
    rule: 'R5',
    level: 'warning',
    source: `${PROFILE}#data-types-characterdata`,
    message: { en: 'HTML in a text that is no HTML', ko: 'HTML이 아닌 글에 HTML이 있다' },
    fix: { en: 'Take tags out; write & and < as &#x26; and &#x3C;', ko: '태그를 빼고, &와 <는 &#x26;와 &#x3C;로 쓴다' },
    formats,
    *find(feed) {
      const fields: { field: Field | undefined; where?: string }[] = [{ field: feed.title }]
      for (const item of feed.items)
        fields.push(...[item.title, ...item.categories].map((field) => ({ field, where: item.name })))
      for (const { field, where } of fields) {
        if (field && HTML_IN_TEXT.test(field.value) && !(field.marked && !/<\//.test(field.value))) {
          yield { where, line: field.line, detail: field.value.slice(0, 100) }
        }
      }
    },
  },
  {
    rule: 'R6',
    level: 'warning',
    source: `${PROFILE}#element-channel-item-description`,
    message: {
      en: 'A bare & or < in a text that readers take for HTML',
      ko: '독자가 HTML로 읽는 글에 홑 &나 <가 있다',
    },
    fix: {
      en: 'Escape plain text as HTML first, then for XML: R&D is R&amp;amp;D, or R&amp;D in CDATA',
      ko: '글을 먼저 HTML로, 그다음 XML로 바꿔 쓴다: R&D는 R&amp;amp;D, CDATA 안에서는 R&amp;D',
    },
    formats,
    find: (feed) =>
      onItems(feed, ({ description, content }) => {
        const found = [description, content].map((each) => BARE_IN_HTML.exec(each?.value ?? '')).find((each) => each)
        return found ? found.input.slice(Math.max(0, found.index - 20), found.index + 20) : undefined
      }),
  },
  {
    rule: 'R7',
    level: 'warning',
    source: `${PROFILE}#namespace-elements-content-encoded`,
    message: { en: 'content:encoded without a description before it', ko: 'content:encoded 앞에 description이 없다' },
    fix: {
      en: 'Put the summary into description, before content:encoded',
      ko: '요약을 description에, content:encoded보다 앞에 쓴다',
    },
    formats,
    find: (feed) =>
      onItems(feed, ({ element, content, description }) => {
        const children = element?.children ?? []
        const place = (name: string): number => children.findIndex((child) => child.local === name)
        return content !== undefined && (description === undefined || place('description') > place('encoded'))
      }),
  },
  {
    rule: 'R8',
    level: 'error',
    source: 'https://www.rfc-editor.org/rfc/rfc3986',
    message: {
      en: 'An address that is not absolute, or not percent-encoded',
      ko: '절대 주소가 아니거나 퍼센트 부호화가 되지 않았다',
    },
    fix: {
      en: 'Write https://…; encode Hangul paths, write Hangul hosts as punycode',
      ko: 'https://…로 쓰고, 한글 경로는 부호화하고 한글 호스트는 퓨니코드로 쓴다',
    },
    *find(feed) {
      for (const { value, where, line, inHtml } of addresses(feed)) {
        const isFine = inHtml ? /^[a-z][\w+.-]*:/i.test(value.trim()) || value === '' : isAddress(value.trim())
        if (!isFine) yield { where, line, detail: value.slice(0, 100) }
      }
    },
  },
  {
    rule: 'R9',
    level: 'error',
    source: `${PROFILE}#element-channel-item-author`,
    message: { en: 'author is one e-mail address with the name behind it', ko: 'author는 전자우편과 이름 하나다' },
    fix: {
      en: 'Write dc:creator, one for each writer, for names alone',
      ko: '이름만 쓸 때는 쓴 사람마다 dc:creator를 쓴다',
    },
    formats,
    find: (feed) =>
      onItems(feed, ({ element }) => {
        const authors = childrenOf(element, 'author')
        return authors.length > 1
          ? `${authors.length} × author`
          : authors.some((author) => !isContact(author.text)) && authors[0]!.text
      }),
  },
  {
    rule: 'R10',
    level: 'warning',
    source: `${PROFILE}#namespace-elements-dublin-creator`,
    message: {
      en: 'author and dc:creator in one item: readers list the first writer twice',
      ko: 'author와 dc:creator가 함께 있다: 첫 사람이 두 번 나온다',
    },
    fix: { en: 'Keep dc:creator alone', ko: 'dc:creator만 남긴다' },
    formats,
    find: (feed) =>
      onItems(
        feed,
        ({ element }) => childOf(element, 'author') !== undefined && childOf(element, 'creator', NS.dc) !== undefined,
      ),
  },
  {
    rule: 'R11',
    level: 'warning',
    source: `${PROFILE}#element-channel-item-guid`,
    message: { en: 'An item without guid', ko: 'guid가 없다' },
    fix: {
      en: 'Give the article\'s own number, which never changes, with isPermaLink="false"',
      ko: '바뀌지 않는 기사 번호를 isPermaLink="false"로 쓴다',
    },
    formats,
    find: (feed) => onItems(feed, (item) => isBlank(item.id)),
  },
  {
    rule: 'R11',
    level: 'error',
    source: `${RSS}#ltguidgtSubelementOfLtitemgt`,
    message: { en: 'A guid that says it is an address and is none', ko: '주소라고 한 guid가 주소가 아니다' },
    fix: { en: 'Write isPermaLink="false"', ko: 'isPermaLink="false"를 쓴다' },
    formats,
    find: (feed) =>
      onItems(
        feed,
        ({ id, permaLink }) => permaLink && id && !isBlank(id) && !/^https?:\/\//.test(id.value.trim()) && id,
      ),
  },
  {
    rule: 'R11',
    level: 'error',
    source: `${RSS}#ltguidgtSubelementOfLtitemgt`,
    message: { en: 'Two items with one guid', ko: 'guid가 같은 기사가 둘이다' },
    fix: { en: 'Write each article once', ko: '기사를 한 번씩만 쓴다' },
    formats,
    find: (feed) => onRepeated(feed, (item) => item.id),
  },
  {
    rule: 'R12',
    level: 'error',
    source: `${RSS}#ltenclosuregtSubelementOfLtitemgt`,
    message: { en: 'An enclosure needs url, length and type', ko: 'enclosure에는 url, length, type이 있어야 한다' },
    fix: { en: 'Write length="0" where the size is not known', ko: '크기를 모르면 length="0"을 쓴다' },
    formats,
    find: (feed) =>
      onItems(feed, ({ element }) => {
        const wanted = ['url', 'length', 'type']
        for (const { attributes } of childrenOf(element, 'enclosure')) {
          const missing = wanted.filter(
            (name) => !attributes.get(name) || (name === 'length' && !/^\d+$/.test(attributes.get(name)!)),
          )
          if (missing.length > 0) return missing.join(', ')
        }
        return undefined
      }),
  },
  {
    rule: 'R12',
    level: 'warning',
    source: `${PROFILE}#element-channel-item-enclosure`,
    message: { en: 'More than one enclosure', ko: 'enclosure가 둘 이상이다' },
    fix: {
      en: 'Keep the lead picture; write all pictures as media:content',
      ko: '대표 사진만 남기고, 사진은 모두 media:content로 쓴다',
    },
    formats,
    find: (feed) => onItems(feed, ({ element }) => childrenOf(element, 'enclosure').length > 1),
  },
  {
    rule: 'R13',
    level: 'warning',
    source: `${PROFILE}#namespace-elements-atom-link`,
    message: { en: 'No atom:link rel="self"', ko: 'atom:link rel="self"가 없다' },
    fix: { en: "Give the feed's own address", ko: '피드 자신의 주소를 쓴다' },
    formats,
    find: (feed) => onHead(feed, isBlank(feed.selfLink)),
  },
  {
    rule: 'R14',
    level: 'warning',
    source: `${PROFILE}#element-channel-image`,
    message: {
      en: "image repeats the channel's title and link, 144 × 400 pixels at most",
      ko: 'image의 title과 link는 채널과 같고, 144 × 400 화소까지다',
    },
    fix: { en: 'Copy title and link of the channel', ko: '채널의 title과 link를 옮긴다' },
    formats,
    find: (feed) => {
      const image = childOf(feed.head, 'image')
      if (image === undefined) return []
      const text = (name: string): string | undefined => childOf(image, name)?.text.trim()
      const wrong = [
        text('title') !== feed.title?.value.trim() && 'title',
        text('link') !== feed.link?.value.trim() && 'link',
        !text('url') && 'url',
        Number(text('width') ?? 0) > 144 && 'width',
        Number(text('height') ?? 0) > 400 && 'height',
      ].filter((name) => name !== false)
      return wrong.length > 0 ? [{ line: image.line, detail: wrong.join(', ') }] : []
    },
  },
  {
    rule: 'R15',
    level: 'warning',
    source: `${RSS}#optionalChannelElements`,
    message: { en: 'No language, or none that is known', ko: '언어가 없거나 알 수 없다' },
    fix: { en: 'Write <language>ko</language>', ko: '<language>ko</language>를 쓴다' },
    formats,
    find: (feed) =>
      onHead(feed, !/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(feed.language?.value.trim() ?? ''), feed.language?.value),
  },
  {
    rule: 'R16',
    level: 'error',
    source: `${RSS}#optionalChannelElements`,
    message: {
      en: 'ttl is whole minutes above 0, skipHours hours from 0 to 23, skipDays English names',
      ko: 'ttl은 0보다 큰 분, skipHours는 0~23시, skipDays는 영어 요일이다',
    },
    fix: { en: 'Correct or leave out', ko: '고치거나 뺀다' },
    formats,
    *find({ head }) {
      const ttl = childOf(head, 'ttl')
      if (ttl && !/^[1-9]\d*$/.test(ttl.text.trim())) yield { line: ttl.line, detail: `ttl ${ttl.text}` }
      for (const hour of childrenOf(childOf(head, 'skipHours'), 'hour')) {
        if (!/^(?:1?\d|2[0-3])$/.test(hour.text.trim())) yield { line: hour.line, detail: `hour ${hour.text}` }
      }
      for (const day of childrenOf(childOf(head, 'skipDays'), 'day')) {
        if (!/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(day.text.trim()))
          yield { line: day.line, detail: `day ${day.text}` }
      }
    },
  },
  {
    rule: 'R17',
    level: 'warning',
    source: `${RSS}#optionalChannelElements`,
    message: {
      en: 'lastBuildDate is older than an item: it is the last change of what the feed holds',
      ko: 'lastBuildDate가 기사보다 이르다: 피드의 내용이 마지막으로 바뀐 때다',
    },
    fix: { en: 'Write the date of the newest change', ko: '가장 새로 바뀐 때를 쓴다' },
    formats,
    find: (feed) => {
      const built = Date.parse(feed.updated?.value ?? '')
      const newest = feed.items.map(({ published }) => Date.parse(published?.value ?? '')).filter((ms) => ms > built)
      return newest.length > 0 ? [{ line: feed.updated?.line, detail: feed.updated?.value }] : []
    },
  },
  {
    rule: 'R18',
    level: 'error',
    source: `${PROFILE}#element-channel-managingeditor`,
    message: {
      en: 'managingEditor and webMaster are an e-mail address with a name',
      ko: 'managingEditor와 webMaster는 전자우편과 이름이다',
    },
    fix: { en: 'Write mail@host (이름)', ko: 'mail@host (이름)으로 쓴다' },
    formats,
    *find({ head }) {
      for (const name of ['managingEditor', 'webMaster']) {
        const contact = childOf(head, name)
        if (contact && !isContact(contact.text)) yield { line: contact.line, detail: contact.text.slice(0, 100) }
      }
    },
  },
  {
    rule: 'R19',
    level: 'warning',
    source: `${PROFILE}#element-channel-textinput`,
    message: { en: 'textInput is read by nobody', ko: 'textInput은 아무도 읽지 않는다' },
    fix: { en: 'Leave it out', ko: '뺀다' },
    formats,
    find: (feed) => onHead(feed, childOf(feed.head, 'textInput') !== undefined),
  },
  {
    rule: 'R20',
    level: 'warning',
    source: `${RSS}#ltcategorygtSubelementOfLtitemgt`,
    message: { en: 'An empty category', ko: '빈 category다' },
    fix: { en: 'Leave it out', ko: '뺀다' },
    find: (feed) => onItems(feed, ({ categories }) => categories.find(isBlank)),
  },
  {
    rule: 'R21',
    level: 'error',
    source: `${RSS}#ltsourcegtSubelementOfLtitemgt`,
    message: { en: 'source needs the address of the feed it names', ko: 'source에는 그 피드의 주소가 있어야 한다' },
    fix: { en: 'Write <source url="https://…">outlet</source>', ko: '<source url="https://…">매체</source>로 쓴다' },
    formats,
    find: (feed) =>
      onItems(feed, ({ element }) =>
        childrenOf(element, 'source').some(({ attributes }) => !isAddress(attributes.get('url') ?? '')),
      ),
  },
  {
    rule: 'R21',
    level: 'info',
    source: `${RSS}#ltsourcegtSubelementOfLtitemgt`,
    message: { en: "Another site's item, without source", ko: '다른 사이트의 기사인데 source가 없다' },
    fix: {
      en: 'Name the outlet: <source url="https://…">outlet</source>',
      ko: '어느 매체의 기사인지 쓴다: <source url="https://…">매체</source>',
    },
    formats,
    find: (feed) => {
      const home = siteOf(feed.link?.value)
      return onItems(feed, ({ element, link }) => {
        const site = siteOf(link?.value)
        return home && site && site !== home && childOf(element, 'source') === undefined && link
      })
    },
  },
]
