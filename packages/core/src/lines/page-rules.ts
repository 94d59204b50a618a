/**
 * Observations that a page's markup allows about a line. Each is a row in the table of weights, beside the rules that
 * look at the words alone.
 */
export type PageRule =
  /** The page's first heading, or what the layout calls the headline. */
  | 'page/headline'
  /** Another heading, h2 to h6. */
  | 'page/heading'
  /** What the layout, or a telling class (subtitle, deck, 부제), calls the deck. */
  | 'page/subheadline'
  /** `figcaption`, `.caption`, or what the layout calls a caption. */
  | 'page/caption'
  /** Equal to the alt text of a picture of the body. */
  | 'page/alt'
  /** In the element that holds the article's text. */
  | 'page/in-body'
  /** Above that element, below the headline. */
  | 'page/head'
  /** Above the headline. */
  | 'page/before'
  /** Below that element. */
  | 'page/after'
  /** A paragraph of its own (`p`, or text between two `br br`). */
  | 'page/paragraph'
  /** All of the line is a link. */
  | 'page/link'
  /** A link among others of its shape: a list of links. */
  | 'page/link-list'
  /** All of the line is bold or emphasised. */
  | 'page/strong'
  /** In a `blockquote`. */
  | 'page/quote'
  /** In a list or table. */
  | 'page/structure'
  /** A telling class or id: byline, writer, reporter, journalist. */
  | 'page/byline'
  /** A telling class or id, or a `time` element: date, info, time. */
  | 'page/meta'
  /** A telling class or id: copyright. */
  | 'page/rights'
  /** A telling class or id: related, rank, popular, aside. */
  | 'page/related'
  /** A telling class or id: share, tool, comment, nav, menu, footer, banner, button. */
  | 'page/chrome'
  /** A telling class or id, or the layout's list of things to remove: promo, subscribe, ad. */
  | 'page/promo'
