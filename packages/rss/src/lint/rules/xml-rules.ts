import type { FeedView } from '../feed-view.ts'
import { descendantsOf, NS } from '../feed-view.ts'
import type { Rule } from '../rule.ts'
import type { XmlFault } from '../xml-tree.ts'

const XML = 'https://www.w3.org/TR/xml/'
const NAMES = 'https://www.w3.org/TR/xml-names/'
const VALIDATOR = 'https://validator.w3.org/feed/docs/'

const faults =
  (...kinds: XmlFault['kind'][]) =>
  (feed: FeedView) =>
    feed.faults.filter(({ kind }) => kinds.includes(kind)).map(({ line, detail }) => ({ line, detail }))

/** Namespaces that feeds often misspell, with what they are taken for. */
const MISSPELT: readonly [RegExp, string][] = [
  [/^https?:\/\/search\.yahoo\.com\/mrss$|^https:\/\/search\.yahoo\.com\/mrss\/$/, NS.media],
  [/^https:\/\/www\.w3\.org\/2005\/Atom\/?$|^http:\/\/www\.w3\.org\/2005\/Atom\/$/, NS.atom],
  [/^https:\/\/purl\.org\/dc\/elements\/1\.1\/?$|^http:\/\/purl\.org\/dc\/elements\/1\.1$/, NS.dc],
  [
    /^https:\/\/purl\.org\/rss\/1\.0\/modules\/content\/?$|^http:\/\/purl\.org\/rss\/1\.0\/modules\/content$/,
    NS.content,
  ],
]

/** Elements of RSS 2.0; all others need a namespace. */
const RSS_ELEMENTS = new Set(
  'rss channel title link description language copyright managingEditor webMaster pubDate lastBuildDate category generator docs cloud ttl image rating textInput skipHours skipDays item author comments enclosure guid source url width height name hour day'.split(
    ' ',
  ),
)

export const XML_RULES: readonly Rule[] = [
  {
    rule: 'X0',
    level: 'error',
    source: XML,
    message: { en: 'The document is not well-formed', ko: '문서가 바른 XML(또는 JSON)이 아니다' },
    fix: { en: 'Close every element and escape < and &', ko: '모든 요소를 닫고 <와 &를 바꿔 쓴다' },
    find: faults('structure'),
  },
  {
    rule: 'X1',
    level: 'error',
    source: `${XML}#charsets`,
    message: {
      en: 'A character that XML does not allow: the whole feed cannot be read',
      ko: 'XML이 허용하지 않는 글자: 피드 전체를 읽을 수 없다',
    },
    fix: { en: 'Take control characters out of the texts', ko: '글에서 제어 문자를 뺀다' },
    find: faults('character'),
  },
  {
    rule: 'X2',
    level: 'warning',
    source: `${VALIDATOR}warning/BadCharacters.html`,
    message: {
      en: 'A control character of the C1 block, or U+FFFD for a lost one',
      ko: 'C1 제어 문자이거나, 잃어버린 글자(U+FFFD)다',
    },
    fix: { en: 'Decode the source in its real encoding', ko: '원문을 제 인코딩으로 읽는다' },
    find: faults('discouraged'),
  },
  {
    rule: 'X3',
    level: 'error',
    source: `${XML}#syntax`,
    message: { en: ']]> in a text', ko: '글에 ]]>가 있다' },
    fix: {
      en: 'Write ]]&gt;, and in CDATA split it: ]]]]><![CDATA[>',
      ko: ']]&gt;로 쓰고, CDATA 안에서는 나눈다: ]]]]><![CDATA[>',
    },
    find: faults('section-end'),
  },
  {
    rule: 'X4',
    level: 'error',
    source: `${XML}#sec-predefined-ent`,
    message: { en: 'An entity that XML does not know, or a bare &', ko: 'XML이 모르는 엔티티이거나 홑 &다' },
    fix: { en: 'Write the character itself, and &amp; for &', ko: '글자 그대로 쓰고, &는 &amp;로 쓴다' },
    find: faults('reference'),
  },
  {
    rule: 'X5',
    level: 'error',
    source: `${XML}#sec-prolog-dtd`,
    message: {
      en: 'The feed must begin with <?xml version="1.0" encoding="utf-8"?>',
      ko: '피드는 <?xml version="1.0" encoding="utf-8"?>로 시작해야 한다',
    },
    fix: { en: 'Print nothing before the declaration, not even a blank line', ko: '선언 앞에 빈 줄도 두지 않는다' },
    formats: ['rss', 'atom', 'sitemap', 'unknown'],
    find: faults('declaration'),
  },
  {
    rule: 'X6',
    level: 'error',
    source: NAMES,
    message: { en: 'A prefix without declaration', ko: '선언하지 않은 접두사다' },
    fix: { en: 'Declare the namespace at the root element', ko: '뿌리 요소에 네임스페이스를 선언한다' },
    find: faults('prefix'),
  },
  {
    rule: 'X6',
    level: 'error',
    source: NAMES,
    message: {
      en: 'A misspelt namespace: readers do not know the elements',
      ko: '잘못 쓴 네임스페이스: 독자가 그 요소를 모른다',
    },
    fix: { en: 'Copy the namespace letter by letter', ko: '네임스페이스를 글자 그대로 옮긴다' },
    *find({ root }) {
      for (const element of root ? [root, ...descendantsOf(root)] : []) {
        for (const [name, value] of element.attributes) {
          const wanted = name.startsWith('xmlns') && MISSPELT.find(([pattern]) => pattern.test(value))
          if (wanted) yield { line: element.line, detail: `${value} → ${wanted[1]}` }
        }
      }
    },
  },
  {
    rule: 'X7',
    level: 'error',
    source: 'https://www.rfc-editor.org/rfc/rfc4287#section-3.3',
    message: { en: 'White space in an address or id', ko: '주소나 번호에 빈칸이 있다' },
    fix: { en: 'Write <link> and its value on one line, without padding', ko: '<link>와 값을 붙여 한 줄에 쓴다' },
    formats: ['rss', 'atom', 'sitemap'],
    *find(feed) {
      const heads = [feed.link, feed.selfLink].map((each) => ({ field: each, where: undefined }))
      const items = feed.items.flatMap((item) =>
        [item.link, item.id].map((each) => ({ field: each, where: item.name })),
      )
      for (const { field, where } of [...heads, ...items]) {
        if (field && field.value !== field.value.trim()) yield { where, line: field.line, detail: field.value.trim() }
      }
    },
  },
  {
    rule: 'X8',
    level: 'error',
    source: 'https://www.rssboard.org/rss-specification#extendingRss',
    message: {
      en: 'An element that RSS does not define, outside a namespace',
      ko: 'RSS에 없는 요소인데 네임스페이스가 없다',
    },
    fix: { en: 'Leave it out, or put it into a namespace', ko: '빼거나 네임스페이스에 넣는다' },
    formats: ['rss'],
    *find({ root }) {
      for (const element of descendantsOf(root)) {
        if (element.uri === '' && !element.name.includes(':') && !RSS_ELEMENTS.has(element.local)) {
          yield { line: element.line, detail: `<${element.name}>` }
        }
      }
    },
  },
]
