/**
 * schema.org nodes as Gisa writes them: exact where schema-dts is broad (an author list is a list), and with numbers
 * for `width` and `height`, as Google's own examples have them. Apart from those two, and from `@type` as a list, every
 * node is a schema-dts node; a test holds them to it.
 */

/** A link to a node that stands elsewhere: `{ '@id': 'https://www.hanbit.example/#organization' }`. */
export interface NodeRef {
  '@id': string
}

/** The kinds of article that news needs (schema.org 30.0). Google's documentation names the first three. */
export type ArticleType =
  | 'NewsArticle'
  | 'Article'
  | 'BlogPosting'
  | 'AnalysisNewsArticle'
  | 'AskPublicNewsArticle'
  | 'BackgroundNewsArticle'
  | 'OpinionNewsArticle'
  | 'ReportageNewsArticle'
  | 'ReviewNewsArticle'
  | 'LiveBlogPosting'
  | 'AdvertiserContentArticle'

export interface ImageObject {
  '@type': 'ImageObject'
  '@id'?: string
  url: string
  /** Only beside a credit. */
  contentUrl?: string
  caption?: string
  creditText?: string
  copyrightNotice?: string
  creator?: Person
  /** Pixels. */
  width?: number
  /** Pixels. */
  height?: number
}

export interface VideoObject {
  '@type': 'VideoObject'
  name: string
  thumbnailUrl: string
  uploadDate: string
  contentUrl?: string
  embedUrl?: string
  /** ISO 8601: `PT1M30S`. */
  duration?: string
}

export interface Person {
  '@type': 'Person'
  '@id'?: string
  name: string
  jobTitle?: string
  email?: string
  url?: string
  affiliation?: Organization
}

export interface Organization {
  '@type': 'Organization' | 'NewsMediaOrganization'
  '@id'?: string
  name: string
  url?: string
  email?: string
  logo?: ImageObject
  sameAs?: string[]
  parentOrganization?: Organization
}

export interface CorrectionComment {
  '@type': 'CorrectionComment'
  text: string
  datePublished?: string
}

export interface CreativeWorkSeries {
  '@type': 'CreativeWorkSeries'
  name: string
}

export interface WebPageElement {
  '@type': 'WebPageElement'
  isAccessibleForFree: false
  cssSelector: string
}

export interface QuotationNode {
  '@type': 'Quotation'
  text: string
  /** Who said it, in the article's words: `경찰 관계자`. */
  creditText?: string
  spokenByCharacter?: Person
}

export interface CitedWork {
  '@type': 'CreativeWork'
  name: string
  url: string
}

export interface LiveUpdate {
  '@type': 'BlogPosting'
  headline?: string
  articleBody?: string
  datePublished: string
  url?: string
}

export interface Place {
  '@type': 'Place'
  name: string
}

/** What a nested article and an article of a graph have in common. */
export interface ArticleProperties {
  '@type': ArticleType | ArticleType[]
  '@id'?: string
  headline?: string
  alternativeHeadline?: string | string[]
  description?: string
  abstract?: string
  url?: string
  datePublished?: string
  dateModified?: string
  dateline?: string
  author?: (Person | Organization)[]
  editor?: Person[]
  translator?: Person[]
  contributor?: Person[]
  sourceOrganization?: Organization[]
  articleSection?: string[]
  genre?: string[]
  keywords?: string[]
  video?: VideoObject[]
  mentions?: (Person | Organization | Place)[]
  citation?: CitedWork[]
  articleBody?: string
  /** 어절: words between spaces. */
  wordCount?: number
  inLanguage?: string
  isAccessibleForFree?: boolean
  hasPart?: (WebPageElement | QuotationNode)[]
  correction?: CorrectionComment[]
  copyrightYear?: number
  copyrightNotice?: string
  coverageStartTime?: string
  coverageEndTime?: string
  liveBlogUpdate?: LiveUpdate[]
}

/** The article with all that belongs to it inside. */
export interface NestedArticle extends ArticleProperties {
  image?: ImageObject[]
  publisher?: Organization
  copyrightHolder?: Organization
  mainEntityOfPage?: WebPage
  isPartOf?: CreativeWorkSeries
}

/** An article as a document of its own: what {@link toNewsArticle} returns. */
export interface NewsArticle extends NestedArticle {
  '@context': 'https://schema.org'
}

/** The article of a graph: what stands in the graph beside it is linked; its authors keep their names. */
export interface GraphArticle extends ArticleProperties {
  /** A picture with a credit stands in the graph; one without stays here. */
  image?: (NodeRef | ImageObject)[]
  publisher: NodeRef
  copyrightHolder?: NodeRef | Organization
  mainEntityOfPage?: NodeRef
  isPartOf?: NodeRef | (NodeRef | CreativeWorkSeries)[] | CreativeWorkSeries
}

export interface WebPage {
  '@type': 'WebPage'
  '@id': string
  url?: string
  name?: string
  datePublished?: string
  dateModified?: string
  inLanguage?: string
  isPartOf?: NodeRef
  primaryImageOfPage?: NodeRef
  breadcrumb?: NodeRef
}

export interface WebSite {
  '@type': 'WebSite'
  '@id': string
  name: string
  url: string
  inLanguage?: string
  publisher: NodeRef
}

export interface BreadcrumbList {
  '@type': 'BreadcrumbList'
  '@id': string
  itemListElement: ListItem[]
}

export interface ListItem {
  '@type': 'ListItem'
  /** From 1. */
  position: number
  name: string
  item?: string
}

export type GraphNode = WebSite | Organization | WebPage | GraphArticle | BreadcrumbList | ImageObject | Person

/** Linked nodes: what {@link toGraph} returns. */
export interface Graph {
  '@context': 'https://schema.org'
  '@graph': GraphNode[]
}
