import type { Image } from './article.ts'

/** The site that publishes: what its pages, its structured data and its feeds say about themselves. */
export interface Site {
  /** As the site calls itself: `한빛일보`. */
  name: string
  /** Home page, absolute: `https://www.hanbit.example/`. */
  url: string
  /** The logo, with its size in pixels where it is known; Google wants at least 112 × 112. */
  logo?: Image
  /** The site's other addresses: social profiles, its page in an encyclopaedia. */
  sameAs?: string[]
  /** BCP 47, `ko`. */
  language?: string
}

/** A feed: the site, and what the feed says about itself. */
export interface Channel extends Site {
  /** The feed's title; the site's name unless given. */
  title?: string
  description?: string
  /** Address of the feed itself, absolute. */
  feedUrl?: string
  /** WebSub hub that announces new items, absolute. */
  hub?: string
  copyright?: string
}
