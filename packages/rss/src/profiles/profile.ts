/** Who will read the feed. */
export type ProfileId =
  | 'standard'
  | 'naver'
  | 'google-news'
  | 'smartnews'
  | 'msn'
  | 'flipboard'
  | 'apple'
  | 'daum'
  | 'zum'

/** What a reader asks of a feed, as far as a writer can do it. Sizes in bytes, lengths in UTF-16 units. */
export interface ProfileLimits {
  /** The whole feed; the oldest items go first. */
  bytes?: number
  items?: number
  /** Articles older than this many hours are left out; needs `now`. */
  hours?: number
  titleLength?: number
  channelDescriptionLength?: number
  /** Links, ids and media only on the channel's own host. */
  sameHost?: boolean
  zone?: '+0900' | 'GMT'
  /** Language with its region: `ko-KR`. */
  locale?: boolean
  /** Where the body stands in RSS: beside a summary, or as the description itself. */
  body?: 'content' | 'description'
  /** `false`: no `<figure>`. */
  figures?: boolean
  /** `media:thumbnail` for the lead picture. */
  thumbnail?: boolean
  /** Channel `pubDate`. */
  channelDate?: boolean
  /** `dcterms:modified` in the place of `atom:updated`. */
  modified?: 'dcterms'
  /** Every item says when it changed, also one that never did. */
  updated?: true
  /** SmartFormat's `snf:logo`. */
  snf?: true
}
