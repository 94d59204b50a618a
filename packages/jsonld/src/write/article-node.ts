import { type ArticleInput, GisaError, type Site } from '@gisa/core'
import { mapPresent } from '../schema/map-present.ts'
import type { ArticleType, NestedArticle, Organization, WebPageElement } from '../schema/nodes.ts'
import { present } from '../schema/present.ts'
import { laterDate } from '../text/later-date.ts'
import { plainText, plainTexts } from '../text/plain-text.ts'
import { webUrl, withoutFragment } from '../text/web-url.ts'
import { citedWorks, copyrightYear, correctionNodes, quotationNodes } from './article-parts.ts'
import { articleType } from './article-type.ts'
import { authorNode, contributorNodes } from './author-node.ts'
import { bodyLines, countEojeol } from './body-text.ts'
import { describeArticle } from './describe-article.ts'
import { imageNode } from './image-node.ts'
import { isoDate } from './iso-date.ts'
import { type LiveCoverage, liveUpdates } from './live-coverage.ts'
import { type Mention, mentionNode } from './mention.ts'
import { headlineOf } from './printed-headline.ts'
import { outletNode, publisherNode } from './publisher-node.ts'
import { videoNodes } from './video-node.ts'
import { reporter, type WriteOptions } from './write-options.ts'

export interface NewsArticleOptions extends WriteOptions {
  /** The site that publishes the page: it becomes the publisher. Without it the article's own outlet does. */
  site?: Site
  /**
   * The class of the article, or several. Without it `NewsArticle`, the one that Google documents; an opinion piece is
   * `['NewsArticle', 'OpinionNewsArticle']`.
   */
  type?: ArticleType | readonly ArticleType[]
  /** Write labels and series into the headline as printed, `[단독] …(종합)`. Without it they stand in `genre` and `isPartOf`. */
  labels?: boolean
  /** Write the reporters' e-mail addresses. They are personal data, so only where asked for. */
  emails?: boolean
  /** `false` leaves `articleBody` out. A paywalled text is never written. */
  articleBody?: boolean
  /** Write the direct quotations as `hasPart`. */
  quotations?: boolean
  /** Write the works that the text links to as `citation`. */
  links?: boolean
  /** People, organisations and places for `mentions`: `findPeople(article)` of `@gisa/core`, or your tags. */
  mentions?: readonly Mention[]
  /** The class of the element that holds the paywalled text: `.paywall`. Google takes `.class` selectors alone. */
  paywallSelector?: string
  /** Times and updates of live coverage; adds the class LiveBlogPosting. */
  live?: LiveCoverage
}

/** Options of the article alone: all but the site. */
export const ARTICLE_OPTIONS: readonly (keyof NewsArticleOptions)[] = [
  'now',
  'onIssue',
  'type',
  'labels',
  'emails',
  'articleBody',
  'quotations',
  'links',
  'mentions',
  'paywallSelector',
  'live',
]

/**
 * The article with all that belongs to it. With `root`, the site's home page, its people, pictures and publisher carry
 * the `@id`s by which a graph links them.
 */
export function articleNode(article: ArticleInput, options: NewsArticleOptions, root?: string): NestedArticle {
  const { site, live, mentions, now, emails = false } = options
  const report = reporter(options)
  const dateOf = (value: unknown, field: string) => isoDate(value, field, report, now)

  const headline = headlineOf(article, options.labels ?? false)
  if (headline === undefined) report('jsonld/no-headline', 'the article has no headline')
  const url = canonicalUrl(article, site)
  if (url === undefined && article.url) report('jsonld/invalid-url', `${JSON.stringify(article.url)} is no address`)
  const base = url ?? webUrl(site?.url)

  const types = articleType(article.genre, options.type, live !== undefined)
  const isNews = types.some((type) => type.endsWith('NewsArticle'))
  const datePublished = dateOf(article.datePublished, 'datePublished')
  const dateModified = laterDate(dateOf(article.dateModified, 'dateModified'), datePublished, () =>
    report('date/modified-before-published', 'dateModified lies before datePublished; it was left out'),
  )
  const lines = bodyLines(article.body)
  const contributors = contributorNodes(article.contributors)
  const outlet = outletNode(article.outlet, article.genre)
  const publisher = site === undefined ? outlet : publisherNode(site, report, root)
  const deck = plainTexts(article.subheadlines)
  const series = plainText(article.series)
  const place = plainText(article.dateline?.place)

  return present<NestedArticle>({
    '@type': types.length === 1 && types[0] !== undefined ? types[0] : types,
    '@id': url && `${url}#article`,
    mainEntityOfPage: url === undefined ? undefined : { '@type': 'WebPage', '@id': url },
    url,
    headline,
    alternativeHeadline: deck.length > 1 ? deck : deck[0],
    description: describeArticle(article),
    abstract: plainText(article.summary),
    image: mapPresent(article.images, (image) => imageNode(image, base, report, root !== undefined)),
    video: videoNodes(article, { name: headline, uploadDate: datePublished, base }, report),
    datePublished,
    dateModified,
    dateline: isNews ? place : undefined,
    author: mapPresent(article.authors, (author) => authorNode(author, { emails, base, root, report })),
    editor: contributors.editor,
    translator: contributors.translator,
    contributor: contributors.contributor,
    publisher,
    sourceOrganization: sources(article, publisher, outlet),
    articleSection: plainTexts(article.sections),
    genre: plainTexts(article.labels),
    keywords: plainTexts(article.keywords),
    isPartOf: series === undefined ? undefined : { '@type': 'CreativeWorkSeries', name: series },
    mentions: mapPresent(mentions, mentionNode),
    citation: options.links ? citedWorks(article.body) : undefined,
    inLanguage: languageTag(article.language ?? site?.language),
    isAccessibleForFree: article.paywalled === undefined ? undefined : !article.paywalled,
    hasPart: [
      ...paywall(article, options.paywallSelector, () =>
        report(
          'jsonld/paywall-selector',
          'without `paywallSelector` Google cannot tell which part is paywalled',
          'info',
        ),
      ),
      ...(options.quotations ? quotationNodes(article.quotations, mentions) : []),
    ],
    correction: correctionNodes(article.corrections, dateOf),
    copyrightHolder: copyrightHolder(article, publisher),
    copyrightYear: copyrightYear(article.rights?.notice),
    copyrightNotice: plainText(article.rights?.notice),
    coverageStartTime: dateOf(live?.start, 'live.start'),
    coverageEndTime: dateOf(live?.end, 'live.end'),
    liveBlogUpdate: liveUpdates(live, base, dateOf),
    wordCount: lines.reduce((count, line) => count + countEojeol(line), 0) || undefined,
    articleBody: article.paywalled || options.articleBody === false ? undefined : lines.join('\n\n'),
  })
}

/** The article's address without its fragment; a CMS's relative one is taken from the site. */
export function canonicalUrl(article: ArticleInput, site: Site | undefined): string | undefined {
  const url = webUrl(article.url, webUrl(site?.url))
  return url && withoutFragment(url)
}

/** The agency of the dateline, and the outlet that published first where another site shows the article. */
function sources(
  { dateline }: ArticleInput,
  publisher: Organization | undefined,
  outlet: Organization | undefined,
): Organization[] {
  const agency = plainText(dateline?.agency)
  const nodes: Organization[] = agency === undefined ? [] : [{ '@type': 'Organization', name: agency }]
  if (outlet !== undefined && outlet.name !== agency) nodes.push(outlet)
  return nodes.filter(({ name }) => name !== publisher?.name)
}

/** Who holds the rights, where the page says that somebody does. */
function copyrightHolder({ rights }: ArticleInput, publisher: Organization | undefined): Organization | undefined {
  const holder = plainText(rights?.holder)
  if (holder !== undefined && holder !== publisher?.name) return { '@type': 'Organization', name: holder }
  return (holder ?? plainText(rights?.notice)) ? publisher : undefined
}

/** Google's paywall markup (`.class` selectors alone). */
function paywall({ paywalled }: ArticleInput, selector: string | undefined, missing: () => void): WebPageElement[] {
  if (selector !== undefined && !/^\.-?[A-Za-z_][\w-]*$/.test(selector)) {
    throw new GisaError(
      'invalid-argument',
      `\`paywallSelector\` must be one class, such as '.paywall'; got ${JSON.stringify(selector)}`,
    )
  }
  if (!paywalled) return []
  if (selector === undefined) {
    missing()
    return []
  }
  return [{ '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: selector }]
}

/** Korean of Korea, as schema.org's readers know it; other languages as given. */
export function languageTag(language: string | undefined): string | undefined {
  const tag = plainText(language)
  return tag?.toLowerCase() === 'ko' ? 'ko-KR' : tag
}
