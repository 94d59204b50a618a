import { plainAttribute, plainXml, urlXml } from '../text/escape.ts'
import { toPlain } from '../text/plain-text.ts'
import type { PlainText, Url } from '../text/typed-text.ts'
import type { FeedPages, XmlFeedOptions } from './feed-options.ts'
import { type FeedSetting, optionalUrl } from './feed-setting.ts'
import { mistake } from './mistake.ts'

export const GENERATOR = { name: 'Gisa', url: 'https://github.com/gisa-news/gisa' } as const

/** An element that holds plain text. */
export const element = (name: string, text: PlainText): string => `<${name}>${plainXml(text)}</${name}>\n`

/** The declaration at byte 0 (a blank line before it makes a feed unreadable), then the style sheets for browsers. */
export function xmlStart({ stylesheets = [] }: XmlFeedOptions): string {
  let start = '<?xml version="1.0" encoding="utf-8"?>\n'
  for (const href of stylesheets) {
    const plain = toPlain(href)
    if (!plain || plain.includes('?>')) {
      throw mistake('options.stylesheets', 'give addresses of .xsl or .css files')
    }
    const type = /\.css(?:[?#]|$)/i.test(plain) ? 'text/css' : 'text/xsl'
    start += `<?xml-stylesheet href="${plainAttribute(plain)}" type="${type}"?>\n`
  }
  return start
}

/** The feed's own address, its hub and its neighbours, as Atom links. `prefix` is `atom:` inside RSS. */
export function feedLinks(setting: FeedSetting<XmlFeedOptions>, prefix: '' | 'atom:', type: string): string {
  const { channel, options, report } = setting
  const link = (rel: string, url: Url, more = ''): string =>
    `<${prefix}link rel="${rel}" href="${urlXml(url)}"${more}/>\n`
  let links = ''
  if (channel.feedUrl) links += link('self', channel.feedUrl, ` type="${type}"`)
  else report('missing/channel-feed-url')
  if (channel.hub) links += link('hub', channel.hub)
  for (const [rel, value] of Object.entries(options.pages ?? {})) {
    if (value === true) links += `<fh:${rel}/>\n`
    else if (value) links += link(rel, optionalUrl(`options.pages.${rel}`, value, channel.url)!)
  }
  return links
}

/** Declares the namespace of RFC 5005 where it is used. */
export const historyNamespace = ({ archive, complete }: FeedPages = {}): string =>
  archive || complete ? ' xmlns:fh="http://purl.org/syndication/history/1.0"' : ''
