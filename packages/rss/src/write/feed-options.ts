import type { Issue } from '@gisa/core'
import type { ProfileId } from '../profiles/profile.ts'
import type { Zone } from '../text/dates.ts'

/** What every writer takes. */
export interface FeedOptions {
  /**
   * The present. Without it no clock is read: nothing is then left out for being in the future or too old.
   */
  now?: Date
  /** Is told of everything that was repaired, shortened or left out. */
  onIssue?: (issue: Issue) => void
  /** The reader whose rules the feed must meet: `naver`, `msn` … */
  profile?: ProfileId
  /**
   * The newest change in the feed, ISO 8601. Known by itself for a list; give it to a stream, whose articles are not known
   * when its head is written.
   */
  updated?: string
  /** Zone of the dates: Korean time (`+0900`) unless given. */
  zone?: Zone
  /**
   * `newest`: newest first, then by id, so that the same articles give the same bytes in whatever order they come.
   * `given`: as they come, which is also what a stream does with an iterator. `newest` unless given.
   */
  order?: 'newest' | 'given'
  /** At most so many items. */
  limit?: number
  /** The body with each item; `false` leaves headlines and summaries. `true` unless given. */
  body?: boolean
  /** Print labels and series before the headline, `[단독] …`. `false` unless given: readers get the headline alone. */
  labels?: boolean
  /** Documents of a feed in several parts (RFC 5005), absolute addresses. */
  pages?: FeedPages
}

/**
 * Neighbours of this document (RFC 5005). A page of a feed that goes on has `first`, `previous`, `next`, `last`; an
 * archive, which must not change any more, has `archive: true`, `current`, `prev-archive`, `next-archive`; `complete: true`
 * says that the document holds every item there is.
 */
export interface FeedPages {
  first?: string
  previous?: string
  next?: string
  last?: string
  current?: string
  'prev-archive'?: string
  'next-archive'?: string
  archive?: boolean
  complete?: boolean
}

/** What the XML formats take besides. */
export interface XmlFeedOptions extends FeedOptions {
  /** HTML in a CDATA section or escaped. `cdata` unless given. */
  html?: 'cdata' | 'escape'
  /** Style sheets that show the feed in a browser: `/feed.xsl`, `/feed.css`. */
  stylesheets?: string[]
}

/** What RSS takes besides. */
export interface RssOptions extends XmlFeedOptions {
  /** `<author>` with the e-mail, for items with one writer; `dc:creator`, without it, for all others and unless asked. */
  emails?: boolean
  /** Minutes that a reader may keep the feed. */
  ttl?: number
  /** Hours of the day, 0 to 23 in GMT, in which nothing new comes. */
  skipHours?: number[]
  /** Days on which nothing new comes, in English: `Saturday`. */
  skipDays?: `${'Mon' | 'Tues' | 'Wednes' | 'Thurs' | 'Fri' | 'Satur' | 'Sun'}day`[]
}
