import type { ArticleInput, Site } from '@gisa/core'
import { outlets } from '@gisa/outlets'

/**
 * The site that an article stands on, for its markup and its feed: its outlet, with the home page that the outlet's
 * profile knows; else the origin of its address. `undefined` where neither is known, or the page is a portal's copy.
 *
 * @example
 * articleSite({ headline: '한빛시, 도서관 연다', outlet: { id: 'thefact', name: '더팩트' } })?.url //=> 'https://news.tf.co.kr'
 * articleSite({ headline: '한빛시, 도서관 연다' }) //=> undefined
 */
export function articleSite({ outlet, url, via }: ArticleInput): Site | undefined {
  if (outlet === undefined) return undefined
  const home = outlet.url ?? outlets.find(({ id }) => id === outlet.id)?.url
  const origin = url !== undefined && via === undefined && URL.canParse(url) ? new URL(url).origin : undefined
  const address = home ?? origin
  return address === undefined ? undefined : { name: outlet.name, url: address }
}
