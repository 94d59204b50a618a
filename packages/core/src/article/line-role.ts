/**
 * What a line of a news page is. Definitions:
 *
 * - `headline` repeats the title; `subheadline` is the deck (부제) or a desk's summary; `meta` holds stamps, page
 *   numbers, the reporter line above the body, an outlet's name alone
 * - `body` is the article itself, with questions, answers, lists and rosters; `heading` a sub-heading in it; `marker` a
 *   structure mark alone on its line (`[앵커]`, `━`)
 * - `caption` a picture's caption with or without credit; `credit` a credit without caption
 * - `byline` only names writers, desks, addresses, sign-offs, production credits
 * - `notice` copyright, AI use, reprint, sponsor; `correction` the text of a 정정·반론
 * - `promo` tip lines, subscriptions, links to more of the outlet; `related` titles of other articles
 * - `chrome` navigation, tools, reactions, comments, player stubs, hashtags
 */
export type LineRole =
  | 'headline'
  | 'subheadline'
  | 'meta'
  | 'body'
  | 'heading'
  | 'caption'
  | 'credit'
  | 'marker'
  | 'byline'
  | 'notice'
  | 'correction'
  | 'promo'
  | 'related'
  | 'chrome'
  | 'blank'
