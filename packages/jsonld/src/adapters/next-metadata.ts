/** The fields of Next.js’ `Metadata` that head tags fill; it may stand wherever a `Metadata` is wanted. */
export interface NextMetadata {
  description?: string
  authors?: { name: string }[]
  robots?: string
  alternates?: { canonical: string }
  openGraph?: NextOpenGraph
  twitter?: NextTwitter
  /** Tags that Next.js has no field for, Dable’s for one; it writes them with `name`. */
  other?: Record<string, string[]>
}

export interface NextOpenGraph {
  type: 'article'
  siteName?: string
  /** `ko_KR` */
  locale?: string
  title?: string
  description?: string
  url?: string
  images?: NextImage[]
  /** ISO 8601 with offset. */
  publishedTime?: string
  /** ISO 8601 with offset. */
  modifiedTime?: string
  section?: string
  /** Addresses of the writers’ pages. */
  authors?: string[]
  tags?: string[]
}

export interface NextTwitter {
  card: 'summary' | 'summary_large_image'
  site?: string
  title?: string
  description?: string
  images?: NextImage[]
}

/** A picture; sizes in pixels. */
export interface NextImage {
  url: string
  width?: number
  height?: number
  alt?: string
}
