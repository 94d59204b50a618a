import { plainAttribute, urlXml } from '../text/escape.ts'
import { toPlain } from '../text/plain-text.ts'
import type { Url, Xml } from '../text/typed-text.ts'
import type { FeedPages, XmlFeedOptions } from './feed-options.ts'
import { type FeedSetting, optionalUrl } from './feed-setting.ts'
import { mistake } from './mistake.ts'

export const GENERATOR = { name: 'Gisa', url: 'https://github.com/gisa-news/gisa' } as const

/** The declaration at byte 0 (a blank line before it makes a feed unreadable), then the style sheets for browsers. */
export function xmlStart({ stylesheets = [] }: XmlFeedOptions): string {
  let start = '<?xml version="1.0" encoding="utf-8"?>\n'
  for (const href of stylesheets) {
    const plain = toPlain(href)
    if (plain === undefined || plain.includes('?>')) {
      throw mistake('options.stylesheets', 'give addresses of .xsl or .css files')
    }
    const type = /\.css(?:[?#]|$)/i.test(plain) ? 'text/css' : 'text/xsl'
    start += `<?xml-stylesheet href="${plainAttribute(plain)}" type="${type}"?>\n`
  }
  return start
}

/** Relations of RFC 5005, in the order in which they are written. */
const RELATIONS = {
  first: 'first',
  previous: 'previous',
  next: 'next',
  last: 'last',
  current: 'current',
  prevArchive: 'prev-archive',
  nextArchive: 'next-archive',
} as const satisfies Partial<Record<keyof FeedPages, string>>

/** The feed's own address, its hub and its neighbours, as Atom links. `prefix` is `atom:` inside RSS. */
export function feedLinks(setting: FeedSetting<XmlFeedOptions>, prefix: '' | 'atom:', type: string): string {
  const { channel, options, report } = setting
  const link = (rel: string, url: Url, more = ''): string =>
    `<${prefix}link rel="${rel}" href="${urlXml(url)}"${more}/>\n`
  let links = ''
  if (channel.feedUrl === undefined) {
    report('feed/no-feed-url')
  } else links += link('self', channel.feedUrl, ` type="${type}"`)
  if (channel.hub !== undefined) links += link('hub', channel.hub)
  for (const [key, rel] of Object.entries(RELATIONS)) {
    const value = options.pages?.[key as keyof typeof RELATIONS]
    const url = optionalUrl(`options.pages.${key}`, value, channel.url)
    if (url !== undefined) links += link(rel, url)
  }
  if (options.pages?.archive) links += '<fh:archive/>\n'
  if (options.pages?.complete) links += '<fh:complete/>\n'
  return links
}

/** Namespace declarations; that of RFC 5005 only where it is used. */
export function namespaces(list: Readonly<Record<string, string>>, pages: FeedPages | undefined): Xml {
  const used = pages?.archive || pages?.complete ? { ...list, fh: 'http://purl.org/syndication/history/1.0' } : list
  return Object.entries(used)
    .map(([prefix, uri]) => ` xmlns${prefix && `:${prefix}`}="${uri}"`)
    .join('') as Xml
}
