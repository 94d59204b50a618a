/** An element of the page's head: its name and its attributes. Attribute values are plain text, not yet escaped. */
export type HeadTag = MetaTag | LinkTag

export interface MetaTag {
  tag: 'meta'
  /** HTML's own metadata, Twitter's and the portals': `description`, `twitter:card`. */
  name?: string
  /** Open Graph's: `og:title`, `article:tag`. */
  property?: string
  content: string
}

export interface LinkTag {
  tag: 'link'
  rel: 'canonical'
  /** Absolute. */
  href: string
}
