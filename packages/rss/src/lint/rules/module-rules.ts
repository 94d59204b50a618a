import { childOf, childrenOf, type ItemView, NS } from '../feed-view.ts'
import { isAddress, isBlank, onHead, onItems } from '../hits.ts'
import type { Rule } from '../rule.ts'
import type { XmlElement } from '../xml-tree.ts'

const PROFILE = 'https://www.rssboard.org/rss-profile'
const MRSS = 'https://www.rssboard.org/media-rss'
const RFC5005 = 'https://www.rfc-editor.org/rfc/rfc5005'
const SYNDICATION = 'https://web.resource.org/rss/1.0/modules/syndication/'
const FEEDLY = 'https://blog.feedly.com/10-ways-to-optimize-your-feed-for-feedly/'
const formats = ['rss'] as const
const feeds = ['rss', 'atom'] as const

const credits = (item: ItemView): string[] =>
  childrenOf(item.element, 'content', NS.media)
    .flatMap((content) => childrenOf(content, 'credit', NS.media))
    .filter((credit) => /[^a-z ./-]/.test(credit.attributes.get('role') ?? '') && !credit.attributes.has('scheme'))
    .map((credit) => credit.attributes.get('role')!)

const webfeeds = (head: XmlElement | undefined): XmlElement[] =>
  head?.children.filter(({ uri }) => uri === NS.webfeeds) ?? []

/** What the modules ask that feeds of both kinds use: Media RSS, Dublin Core, content, syndication, history, WebSub. */
export const MODULE_RULES: readonly Rule[] = [
  {
    rule: 'D1',
    level: 'error',
    source: MRSS,
    message: {
      en: 'media:content needs url or media:player',
      ko: 'media:content에는 url이나 media:player가 있어야 한다',
    },
    fix: { en: 'Give the address of the picture', ko: '사진의 주소를 쓴다' },
    find: (feed) =>
      onItems(feed, ({ element }) =>
        childrenOf(element, 'content', NS.media).some(
          (each) => !each.attributes.get('url') && !childOf(each, 'player', NS.media),
        ),
      ),
  },
  {
    rule: 'D2',
    level: 'error',
    source: MRSS,
    message: {
      en: 'media:group holds renditions of one object, two or more',
      ko: 'media:group은 한 사진의 여러 판을 묶는다(둘 이상)',
    },
    fix: { en: 'Write each picture as a media:content of its own', ko: '사진마다 media:content를 쓴다' },
    find: (feed) =>
      onItems(feed, ({ element }) =>
        childrenOf(element, 'group', NS.media).some((group) => childrenOf(group, 'content', NS.media).length < 2),
      ),
  },
  {
    rule: 'D3',
    level: 'error',
    source: MRSS,
    message: {
      en: 'A role of media:credit that the EBU list does not have',
      ko: 'EBU 목록에 없는 media:credit 역할이다',
    },
    fix: { en: 'Leave role out, or write photographer', ko: 'role을 빼거나 photographer를 쓴다' },
    find: (feed) => onItems(feed, (item) => credits(item)[0]),
  },
  {
    rule: 'D4',
    level: 'warning',
    source: MRSS,
    message: {
      en: 'A caption that is declared plain, or not declared, and holds HTML',
      ko: 'plain이라 했거나 아무 말도 없는 사진 설명에 HTML이 있다',
    },
    fix: { en: 'Take the tags out, or write type="html"', ko: '태그를 빼거나 type="html"을 쓴다' },
    find: (feed) =>
      onItems(feed, ({ element }) =>
        childrenOf(element, 'content', NS.media)
          .flatMap((each) => [...childrenOf(each, 'description', NS.media), ...childrenOf(each, 'title', NS.media)])
          .filter(({ attributes }) => attributes.get('type') !== 'html')
          .map(({ text }) => text)
          .find((text) => /<\/?(?:a|b|br|em|i|p|span|strong)\b[^<>]{0,1000}>/i.test(text)),
      ),
  },
  {
    rule: 'D6',
    level: 'info',
    source: 'https://www.dublincore.org/specifications/dublin-core/dces/',
    message: {
      en: 'An e-mail in dc:creator stands in every byline',
      ko: 'dc:creator의 전자우편은 이름 옆에 그대로 보인다',
    },
    fix: { en: 'Write the name alone', ko: '이름만 쓴다' },
    find: (feed) =>
      onItems(feed, ({ element }) =>
        childrenOf(element, 'creator', NS.dc)
          .map(({ text }) => text.trim())
          .find((text) => text.includes('@')),
      ),
  },
  {
    rule: 'D7',
    level: 'warning',
    source: PROFILE,
    message: { en: 'dc:date beside pubDate', ko: 'pubDate 옆에 dc:date가 있다' },
    fix: { en: 'Keep pubDate alone', ko: 'pubDate만 남긴다' },
    formats,
    find: (feed) =>
      onItems(
        feed,
        ({ element, published }) => published !== undefined && childOf(element, 'date', NS.dc) !== undefined,
      ),
  },
  {
    rule: 'D8',
    level: 'error',
    source: `${PROFILE}#namespace-elements-content-encoded`,
    message: { en: 'Two bodies in one item', ko: '한 기사에 content:encoded가 둘이다' },
    fix: { en: 'Write content:encoded once', ko: 'content:encoded를 한 번만 쓴다' },
    formats,
    find: (feed) => onItems(feed, ({ element }) => childrenOf(element, 'encoded', NS.content).length > 1),
  },
  {
    rule: 'D9',
    level: 'error',
    source: SYNDICATION,
    message: {
      en: 'updatePeriod is hourly, daily, weekly, monthly or yearly; updateFrequency a number above 0',
      ko: 'updatePeriod는 hourly, daily, weekly, monthly, yearly이고 updateFrequency는 0보다 큰 수다',
    },
    fix: { en: 'Correct or leave out', ko: '고치거나 뺀다' },
    *find({ head }) {
      const period = childOf(head, 'updatePeriod', NS.sy)
      const frequency = childOf(head, 'updateFrequency', NS.sy)
      if (period && !/^(?:hour|dai|week|month|year)ly$/.test(period.text.trim()))
        yield { line: period.line, detail: period.text.slice(0, 100) }
      if (frequency && !/^[1-9]\d{0,9}$/.test(frequency.text.trim()))
        yield { line: frequency.line, detail: frequency.text.slice(0, 100) }
    },
  },
  {
    rule: 'P1',
    level: 'error',
    source: RFC5005,
    message: {
      en: 'A neighbour of this document that is no address, or is this document itself',
      ko: '이웃 문서의 주소가 절대 주소가 아니거나 자기 자신이다',
    },
    fix: {
      en: 'Write absolute addresses, and leave out a next, previous or archive link that does not lead on',
      ko: '절대 주소로 쓰고, 더 갈 곳이 없는 next, previous, 보관 링크는 뺀다',
    },
    formats: feeds,
    *find({ head, selfLink }) {
      for (const { attributes, line } of childrenOf(head, 'link', NS.atom)) {
        const rel = attributes.get('rel') ?? ''
        const href = attributes.get('href') ?? ''
        const leadsOn = /^(?:next|previous|prev-archive|next-archive)$/.test(rel)
        if (!leadsOn && !/^(?:first|last|current)$/.test(rel)) continue
        if (!isAddress(href) || (leadsOn && href === selfLink?.value)) yield { line, detail: `${rel} ${href}` }
      }
    },
  },
  {
    rule: 'P1',
    level: 'warning',
    source: `${RFC5005}#section-4`,
    message: {
      en: 'An archive names the current feed and its neighbours',
      ko: '보관 문서는 지금의 피드와 이웃 보관 문서를 가리켜야 한다',
    },
    fix: {
      en: 'Write rel="current", and prev-archive or next-archive',
      ko: 'rel="current"와, prev-archive나 next-archive를 쓴다',
    },
    formats: feeds,
    find: ({ head }) => {
      const archive = childOf(head, 'archive', NS.history)
      const rels = childrenOf(head, 'link', NS.atom).map(({ attributes }) => attributes.get('rel'))
      const missing = [
        !rels.includes('current') && 'current',
        !rels.includes('prev-archive') && !rels.includes('next-archive') && 'prev-archive, next-archive',
      ].filter((each) => each !== false)
      return archive && missing.length > 0 ? [{ line: archive.line, detail: missing.join(', ') }] : []
    },
  },
  {
    rule: 'P1',
    level: 'error',
    source: `${RFC5005}#section-2`,
    message: {
      en: 'A complete feed is one document: it has no pages, and its current document is itself',
      ko: '온전한 피드(fh:complete)는 문서 하나다: 쪽이 없고, current는 자기 자신이다',
    },
    fix: { en: 'Leave fh:complete out, or the pages', ko: 'fh:complete나 쪽 링크를 뺀다' },
    formats: feeds,
    find: ({ head, selfLink }) => {
      const complete = childOf(head, 'complete', NS.history)
      const wrong = childrenOf(head, 'link', NS.atom)
        .map(({ attributes }) => ({ rel: attributes.get('rel') ?? '', href: attributes.get('href') }))
        .filter(({ rel, href }) => /^(?:next|previous)$/.test(rel) || (rel === 'current' && href !== selfLink?.value))
      return complete && wrong.length > 0
        ? [{ line: complete.line, detail: wrong.map(({ rel }) => rel).join(', ') }]
        : []
    },
  },
  {
    rule: 'Y1',
    level: 'info',
    source: FEEDLY,
    message: {
      en: 'Feedly alone reads webfeeds elements; the W3C validator warns of their namespace',
      ko: 'webfeeds 요소는 Feedly만 읽고, W3C 검사기는 그 네임스페이스를 경고한다',
    },
    fix: {
      en: 'Nothing is wrong; leave them out where the validator must be silent',
      ko: '틀린 것은 아니다. 검사기가 조용해야 하면 뺀다',
    },
    formats: feeds,
    find: ({ head }) =>
      webfeeds(head)
        .slice(0, 1)
        .map(({ line, name }) => ({ line, detail: `<${name}>` })),
  },
  {
    rule: 'Y1',
    level: 'warning',
    source: FEEDLY,
    message: {
      en: 'accentColor is six hexadecimal digits, the others are addresses',
      ko: 'accentColor는 16진수 여섯 자리, 나머지는 주소다',
    },
    fix: { en: 'Write 0055A4, or https://…', ko: '0055A4나 https://…로 쓴다' },
    formats: feeds,
    *find({ head }) {
      for (const { local, attributes, text, line } of webfeeds(head)) {
        const value = (attributes.get('image') ?? text).trim()
        const isFine = local === 'accentColor' ? /^[0-9a-f]{6}$/i.test(value) : isAddress(value)
        if (!isFine && /^(?:icon|logo|cover|accentColor)$/.test(local))
          yield { line, detail: `${local} ${value}`.slice(0, 100) }
      }
    },
  },
  {
    rule: 'W1',
    level: 'error',
    source: 'https://www.w3.org/TR/websub/#discovery',
    message: {
      en: 'A hub without rel="self": nobody knows what to subscribe to',
      ko: '허브는 있는데 rel="self"가 없다: 무엇을 구독할지 알 수 없다',
    },
    fix: { en: "Give the feed's own address", ko: '피드 자신의 주소를 쓴다' },
    find: (feed) => onHead(feed, !isBlank(feed.hub) && isBlank(feed.selfLink)),
  },
]
