import type { ArticleInput, Image, Site } from '@gisa/core'
import { mapPresent } from '../schema/map-present.ts'
import { laterDate } from '../text/later-date.ts'
import { plainText, plainTexts } from '../text/plain-text.ts'
import { webUrl } from '../text/web-url.ts'
import { canonicalUrl } from '../write/article-node.ts'
import { authorNode } from '../write/author-node.ts'
import { cutPreview, describeArticle } from '../write/describe-article.ts'
import { isoDate } from '../write/iso-date.ts'
import { headlineOf } from '../write/printed-headline.ts'
import { siteRoot } from '../write/site-root.ts'
import { checkArguments, reporter, type WriteOptions } from '../write/write-options.ts'
import type { HeadTag } from './head-tag.ts'
import { advisePicture } from './picture-advice.ts'

export interface HeadOptions extends WriteOptions {
  /** Write labels and series into the titles as printed: `[단독] …`. */
  labels?: boolean
  /** The `robots` rule, as you mean it: `max-image-preview:large`. */
  robots?: string
  /** The site's X account, `@hanbit`, as the card's source. */
  twitterSite?: string
  /** Write Dable's tags (`dable:item_id` …), which Korean recommendation widgets read. */
  dable?: boolean
  /** Write `dd:` tags (`dd:content_id` …), which broadcasters serve to portals. */
  dd?: boolean
}

const HEAD_OPTIONS: readonly (keyof HeadOptions)[] = [
  'now',
  'onIssue',
  'labels',
  'robots',
  'twitterSite',
  'dable',
  'dd',
]

/**
 * The tags that link previews, portals and search engines read in the page's head: description, canonical address, Open
 * Graph with `article:*`, a Twitter card; Dable's and `dd:` tags on request. As data, for any framework; as HTML with
 * {@link renderHeadTags}. `<title>` stays the template's own.
 *
 * The picture is the article's first, else none: a logo is no news picture. Of writers only profile addresses stand in
 * `article:author`, as Open Graph has it; their names stand in `author`. Where the picture's size is known, `onIssue`
 * hears what Facebook and Kakao would crop.
 *
 * @example
 * const tags = toHeadTags({ headline: '한빛시 도서관 개관', url: '/news/1' }, { name: '한빛일보', url: 'https://www.hanbit.example' })
 * tags.find((tag) => tag.property === 'og:url').content //=> 'https://www.hanbit.example/news/1'
 * tags.filter((tag) => tag.name).map((tag) => [tag.name, tag.content]) //=> [['twitter:card', 'summary'], ['twitter:title', '한빛시 도서관 개관']]
 */
export function toHeadTags(article: ArticleInput, site: Site, options: HeadOptions = {}): HeadTag[] {
  checkArguments('toHeadTags', article, options, HEAD_OPTIONS)
  const root = siteRoot('toHeadTags', site)
  const report = reporter(options)
  const title = headlineOf(article, options.labels ?? false)
  if (title === undefined) report('jsonld/no-headline', 'the article has no headline')
  const url = canonicalUrl(article, site)
  if (url === undefined) report('jsonld/no-url', 'the article has no address, so there is no canonical link')
  const whole = describeArticle(article)
  const description = whole && cutPreview(whole)
  const image = firstImage(article, url ?? root)
  if (image) advisePicture(image, report)
  const alt = plainText(image?.alt) ?? plainText(image?.caption)
  const published = isoDate(article.datePublished, 'datePublished', report, options.now)
  const modified = laterDate(isoDate(article.dateModified, 'dateModified', report, options.now), published, () => {})
  const sections = plainTexts(article.sections)
  const writers = mapPresent(article.authors, (author) =>
    authorNode(author, { emails: false, base: url ?? root, root: undefined, report: () => {} }),
  )
  const names = mapPresent(writers, (writer) => writer.name).join(', ')
  const siteName = plainText(site.name)

  const tags = new TagList()
  tags.name('description', description)
  tags.name('author', names)
  tags.name('robots', options.robots)
  tags.canonical(url)

  tags.property('og:type', 'article')
  tags.property('og:site_name', siteName)
  tags.property('og:locale', locale(article.language ?? site.language))
  tags.property('og:title', title)
  tags.property('og:description', description)
  tags.property('og:url', url)
  tags.property('og:image', image?.url)
  tags.property('og:image:width', image?.width)
  tags.property('og:image:height', image?.height)
  tags.property('og:image:alt', alt)

  tags.property('article:published_time', published)
  tags.property('article:modified_time', modified)
  tags.property('article:section', sections[0])
  for (const writer of writers) tags.property('article:author', writer.url)
  for (const keyword of plainTexts(article.keywords)) tags.property('article:tag', keyword)

  tags.name('twitter:card', image ? 'summary_large_image' : 'summary')
  tags.name('twitter:site', options.twitterSite)
  tags.name('twitter:title', title)
  tags.name('twitter:description', description)
  tags.name('twitter:image', image?.url)
  tags.name('twitter:image:alt', alt)

  const number = article.id?.replace(/^[^:]*:/, '')
  if (options.dable) {
    tags.property('dable:item_id', number)
    tags.property('dable:title', title)
    tags.property('dable:image', image?.url)
    tags.property('dable:author', names)
    tags.property('article:section2', sections[1])
    tags.property('article:section3', sections[2])
  }
  if (options.dd) {
    tags.property('dd:content_id', number)
    tags.property('dd:title', title)
    tags.property('dd:author', names)
    tags.property('dd:category', sections[0])
    tags.property('dd:published_time', published)
    tags.property('dd:modified_time', modified)
    tags.property('dd:publisher', siteName)
  }
  return tags.list
}

/** Collects tags; what has no content makes none. */
class TagList {
  readonly list: HeadTag[] = []

  name(name: string, content: string | number | undefined): void {
    if (content) this.list.push({ tag: 'meta', name, content: String(content) })
  }

  property(property: string, content: string | number | undefined): void {
    if (content) this.list.push({ tag: 'meta', property, content: String(content) })
  }

  canonical(href: string | undefined): void {
    if (href) this.list.push({ tag: 'link', rel: 'canonical', href })
  }
}

function firstImage({ images }: ArticleInput, base: string | undefined): Image | undefined {
  const [image] = mapPresent(images, (each) => {
    const url = webUrl(each.url, base)
    return url === undefined ? undefined : { ...each, url }
  })
  return image
}

/** `ko` and `ko-KR` as Open Graph writes them: `ko_KR`. Other languages need their country to be a locale. */
function locale(language: string | undefined): string | undefined {
  const [, primary = '', region] = /^([a-z]{2,3})(?:-(?:[a-z]{4}-)?([a-z]{2}))?$/i.exec(language?.trim() ?? '') ?? []
  const country = region ?? (primary.toLowerCase() === 'ko' ? 'KR' : undefined)
  return country && `${primary.toLowerCase()}_${country.toUpperCase()}`
}
