import type { ArticleInput, Site } from '@gisa/core'
import { mapPresent } from '../schema/map-present.ts'
import type {
  BreadcrumbList,
  Graph,
  GraphArticle,
  GraphNode,
  ImageObject,
  NodeRef,
  Organization,
  Person,
  WebPage,
  WebSite,
} from '../schema/nodes.ts'
import { present } from '../schema/present.ts'
import { ARTICLE_OPTIONS, articleNode, languageTag, type NewsArticleOptions } from './article-node.ts'
import { breadcrumbList, type SectionUrl } from './breadcrumb-list.ts'
import { siteRoot } from './site-root.ts'
import { checkArguments, reporter } from './write-options.ts'

export interface GraphOptions extends Omit<NewsArticleOptions, 'site'> {
  /** Addresses of the sections' pages, for the breadcrumb. Without it the breadcrumb is the site and the last section. */
  sectionUrl?: SectionUrl
}

/**
 * The article, its page, breadcrumb, pictures, writers, and the site with its newsroom as one linked graph: the shape
 * that search engines get from the large SEO plugins. Every node has a stable absolute `@id` that follows from the
 * canonical address (`…#article`, `…#breadcrumb`) or the site's (`…#website`, `…#organization`), so that the same site
 * or reporter is the same node on every page. Readers that follow no links still find the writers' names in the article.
 *
 * What holds for {@link toNewsArticle} holds here. An article without an address has no page and no breadcrumb; it is
 * written without `@id`, and `jsonld/no-url` is reported.
 *
 * @example
 * const site = { name: '한빛일보', url: 'https://www.hanbit.example' }
 * const graph = toGraph({ headline: '한빛시 도서관 개관', url: '/news/1', sections: ['사회'] }, site)
 * graph['@graph'].map((node) => node['@id'].replace('https://www.hanbit.example', '')) //=> ['/news/1#article', '/news/1', '/news/1#breadcrumb', '/#website', '/#organization']
 */
export function toGraph(article: ArticleInput, site: Site, options: GraphOptions = {}): Graph {
  checkArguments('toGraph', article, options, [...ARTICLE_OPTIONS, 'sectionUrl'])
  const root = siteRoot('toGraph', site)
  const { sectionUrl, ...articleOptions } = options
  const node = articleNode(article, { ...articleOptions, site }, root)
  const { url, headline, datePublished, dateModified, isPartOf, publisher, copyrightHolder } = node
  const images = uniqueById(node.image ?? [])
  const authors = (node.author ?? []).map((author) => asPublisher(author, publisher))
  const inLanguage = languageTag(site.language)
  const organization: NodeRef = { '@id': `${root}#organization` }
  const website: WebSite = present<WebSite>({
    '@type': 'WebSite',
    '@id': `${root}#website`,
    name: site.name,
    url: root,
    inLanguage,
    publisher: organization,
  })

  const graphArticle: GraphArticle = Object.assign(node, {
    publisher: organization,
    ...(images.length > 0 && { image: mapPresent(images, (image) => (isCredited(image) ? ref(image) : image)) }),
    ...(authors.length > 0 && { author: authors.map(stub) }),
    ...(copyrightHolder?.['@id'] !== undefined && { copyrightHolder: organization }),
    ...(url !== undefined && { mainEntityOfPage: { '@id': url } }),
    ...(url !== undefined && { isPartOf: isPartOf === undefined ? { '@id': url } : [{ '@id': url }, isPartOf] }),
  })
  if (url === undefined) reporter(options)('jsonld/no-url', 'without an address there is no @id and no page')
  const crumbs = url === undefined ? undefined : breadcrumbList(article, site, root, sectionUrl)
  const breadcrumb: BreadcrumbList | undefined = crumbs && { ...crumbs, '@id': `${url}#breadcrumb` }
  const page =
    url === undefined
      ? undefined
      : present<WebPage>({
          '@type': 'WebPage',
          '@id': url,
          url,
          name: headline,
          datePublished,
          dateModified,
          inLanguage: node.inLanguage,
          isPartOf: ref(website),
          primaryImageOfPage: images[0] && ref(images[0]),
          breadcrumb: breadcrumb && ref(breadcrumb),
        })

  const nodes: (GraphNode | undefined)[] = [
    graphArticle,
    page,
    breadcrumb,
    ...images.filter(isCredited),
    ...uniqueById(authors.filter((author) => author !== publisher)),
    website,
    publisher,
  ]
  return { '@context': 'https://schema.org', '@graph': nodes.filter((each) => each !== undefined) }
}

/** Google takes a picture that stands alone for a licensable one, and faults it without credit or rights. */
function isCredited({ creditText }: ImageObject): boolean {
  return creditText !== undefined
}

function ref({ '@id': id }: { '@id'?: string }): NodeRef | undefined {
  return id === undefined ? undefined : { '@id': id }
}

/** What stays of a writer in the article: enough for readers that follow no links. */
function stub(author: Person | Organization): Person | Organization {
  const { '@id': id, name, url } = author
  return author['@type'] === 'Person'
    ? present<Person>({ '@type': 'Person', '@id': id, name, url })
    : present<Organization>({ '@type': author['@type'], '@id': id, name, url })
}

/** The newsroom that signs a piece itself is the publisher's node. */
function asPublisher(author: Person | Organization, publisher: Organization | undefined): Person | Organization {
  return publisher !== undefined && author['@type'] !== 'Person' && author.name === publisher.name ? publisher : author
}

function uniqueById<T extends ImageObject | Person | Organization>(nodes: readonly T[]): T[] {
  return nodes.filter((node, i) => nodes.findIndex((each) => each['@id'] === node['@id']) === i)
}
