import type { Article, Channel } from '@gisa/core'
import { Feed } from 'feed'
import { generateRssFeed } from 'feedsmith'
import NodeRss from 'rss'
import type { Html } from '../src/text/typed-text.ts'
import { writeFeed } from '../src/write/feed-writer.ts'
import { rss as format } from '../src/write/rss.ts'

export const CHANNEL: Channel = {
  name: '한빛일보',
  url: 'https://news.hanbit.kr/',
  feedUrl: 'https://news.hanbit.kr/rss.xml',
  description: '한빛시의 오늘',
}

const FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uFFFD-\uFFFF]/g
const safe = (text: string): string =>
  (text as string & { isWellFormed(): boolean }).isWellFormed() && text.search(FORBIDDEN) === -1
    ? text
    : text.replace(FORBIDDEN, '')
const escaped = (text: string): string =>
  safe(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** The same rendering of the same blocks, as plainly as it goes. */
export function renderBody({ body, images = [] }: Article): string {
  let html = ''
  for (const block of body) {
    if (block.type === 'paragraph') html += `<p>${escaped(block.text)}</p>`
    else if (block.type === 'image') {
      const { url = '', caption = '', credit = '', width, height } = images[block.image]!
      html += `<figure><img src="${escaped(url)}" alt="${escaped(caption)}" width="${width}" height="${height}"><figcaption>${escaped(caption)} <small>${escaped(credit)}</small></figcaption></figure>`
    }
  }
  return html
}

/** The honest limit: concatenation with escaping, the character filter and the `]]>` split, the same elements as `toRss`. */
export function concatSafe(articles: readonly Article[], bodies: readonly string[] | undefined): string {
  let xml = `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">\n<channel>\n<title>${escaped(CHANNEL.name)}</title>\n`
  for (const [n, article] of articles.entries()) {
    const {
      headline = '',
      url = '',
      id = '',
      datePublished = '',
      authors,
      sections = [],
      subheadlines = [],
      images = [],
    } = article
    const [image] = images
    const content = bodies?.[n] ?? renderBody(article)
    xml += `<item>\n<title>${escaped(headline)}</title>\n<link>${escaped(url)}</link>\n<guid isPermaLink="false">${escaped(id)}</guid>\n<pubDate>${new Date(datePublished).toUTCString()}</pubDate>\n`
    for (const { name = '' } of authors) xml += `<dc:creator>${escaped(name)}</dc:creator>\n`
    for (const section of sections) xml += `<category>${escaped(section)}</category>\n`
    xml += `<description>${escaped(escaped(subheadlines[0]!))}</description>\n<content:encoded><![CDATA[${content.replaceAll(']]>', ']]]]><![CDATA[>')}]]></content:encoded>\n`
    xml += `<enclosure url="${escaped(image!.url!)}" length="0" type="image/jpeg"/>\n<media:content url="${escaped(image!.url!)}" type="image/jpeg" medium="image" isDefault="true" width="${image!.width}" height="${image!.height}"><media:description type="plain">${escaped(image!.caption!)}</media:description><media:credit>${escaped(image!.credit!)}</media:credit></media:content>\n</item>\n`
  }
  return `${xml}</channel>\n</rss>\n`
}

/** `toRss`, with the bodies as they would render them where they are given. */
export function gisa(articles: readonly Article[], bodies: readonly string[] | undefined): string {
  if (bodies === undefined) return writeFeed(format, articles, CHANNEL, {})
  let next = 0 // the articles are newest first already, so they are written in their order
  const content = (): Html => bodies[next++] as Html
  return writeFeed({ ...format, content }, articles, CHANNEL, {})
}

export function feedsmith(articles: readonly Article[], bodies: readonly string[]): string {
  return generateRssFeed({
    title: CHANNEL.name,
    link: CHANNEL.url,
    description: '한빛시의 오늘',
    items: articles.map((article, n) => ({
      title: article.headline!,
      link: article.url!,
      guid: { value: article.id!, isPermaLink: false },
      pubDate: new Date(article.datePublished!),
      dc: { creators: article.authors.map(({ name }) => name!) },
      description: article.subheadlines![0]!,
      content: { encoded: bodies[n]! },
      categories: article.sections!.map((name) => ({ name })),
      enclosures: [{ url: article.images![0]!.url!, length: 0, type: 'image/jpeg' }],
      media: {
        contents: article.images!.map(({ url, width, height, caption, credit }) => ({
          url: url!,
          type: 'image/jpeg',
          medium: 'image',
          width: width!,
          height: height!,
          description: { value: caption! },
          credits: [{ value: credit! }],
        })),
      },
    })),
  })
}

export function feed(articles: readonly Article[], bodies: readonly string[]): string {
  const made = new Feed({
    id: CHANNEL.url,
    title: CHANNEL.name,
    link: CHANNEL.url,
    description: '한빛시의 오늘',
    copyright: '한빛일보',
  })
  for (const [n, article] of articles.entries()) {
    made.addItem({
      title: article.headline!,
      id: article.id!,
      link: article.url!,
      date: new Date(article.datePublished!),
      description: article.subheadlines![0]!,
      content: bodies[n]!,
      author: article.authors.map(({ name }) => ({ name: name! })),
      category: article.sections!.map((name) => ({ name })),
      image: article.images![0]!.url!,
    })
  }
  return made.rss2()
}

export function rss(articles: readonly Article[], bodies: readonly string[]): string {
  const made = new NodeRss({
    title: CHANNEL.name,
    site_url: CHANNEL.url,
    feed_url: CHANNEL.feedUrl!,
    custom_namespaces: { media: 'http://search.yahoo.com/mrss/' },
  })
  for (const [n, article] of articles.entries()) {
    const [image] = article.images!
    made.item({
      title: article.headline!,
      description: article.subheadlines![0]!,
      url: article.url!,
      guid: article.id!,
      date: article.datePublished!,
      categories: article.sections!,
      enclosure: { url: image!.url!, size: 0, type: 'image/jpeg' },
      custom_elements: [
        ...article.authors.map(({ name }) => ({ 'dc:creator': name })),
        { 'content:encoded': { _cdata: bodies[n]! } },
        {
          'media:content': [
            {
              _attr: {
                url: image!.url,
                type: 'image/jpeg',
                medium: 'image',
                width: image!.width,
                height: image!.height,
              },
            },
            { 'media:description': [{ _attr: { type: 'plain' } }, image!.caption] },
            { 'media:credit': image!.credit },
          ],
        },
      ],
    })
  }
  return made.xml()
}
