/**
 * What is known of an outlet, as data. A profile says what differs; the functions that read it are shared.
 * Every list runs newest or most trusted first.
 */
export interface OutletProfile {
  /** The outlet's own domain word: `thefact`, `yna`. */
  id: string
  /** As the outlet prints itself: `더팩트`. */
  name: string
  nameEn?: string
  /** Other names it is printed with: `['TF']`, `['스타뉴스', 'STARNEWS']`. */
  aliases?: string[]
  kind?: 'wire' | 'newspaper' | 'broadcaster' | 'online' | 'magazine' | 'government' | 'portal'
  /** Home page, absolute. */
  url?: string
  /** Host names that serve it. */
  hosts: string[]
  /** Its number in Naver addresses (`oid`): `'629'`. */
  naverOid?: string
  /** Domains of its reporters' addresses, where they differ from the hosts: `['kyunghyang.com']`. */
  emailDomains?: string[]
  /** Addresses of its articles; the article's own number is the group named `id`. */
  articleUrls?: ArticleUrl[]
  /** Words of lines that it prints beside every article, by what those lines are: its motto, the end of its copyright line. */
  standing?: { promo?: string[]; notice?: string[] }
  /** The content management system whose layout its pages share, by id: `ndsoft`. */
  family?: string
  /** Layouts of its pages. */
  layouts?: PageLayout[]
  feeds?: { title?: string; url: string }[]
  /** Section slug in its addresses → section name: `{ economy: '경제' }`. */
  sections?: Record<string, string>
  /** For a portal: how its address names the outlet whose copy it shows. */
  portal?: boolean
  /** Newest month in which its sources saw these facts, `2026-08`; absent where they carry no date. */
  seen?: string
  /** Only where a page in this layout is among the tests. */
  proven?: boolean
  notes?: string
}

/** A regular expression source for the address, with a group `id` where the address holds the article's number. */
export interface ArticleUrl {
  pattern: string
}

/** CSS selectors (css-select's dialect; `selector@attribute` takes an attribute), tried in order. */
export interface PageLayout {
  /** The last day of this layout, `2025-12-31`, only where a page shows the change. */
  validUntil?: string
  headline?: string[]
  subheadline?: string[]
  body?: string[]
  published?: string[]
  modified?: string[]
  author?: string[]
  section?: string[]
  image?: string[]
  caption?: string[]
  keywords?: string[]
  rights?: string[]
  /** Elements inside the body that are not part of the article. */
  remove?: string[]
}

/** A content management system that many outlets share. */
export interface CmsFamily {
  id: string
  name: string
  /** Selectors or address patterns by which a page shows the family. */
  detect: { selectors?: string[]; url?: string }
  articleUrls?: ArticleUrl[]
  layouts: PageLayout[]
  /** Addresses of feeds, relative to the outlet's home. */
  feeds?: string[]
}
