import type { OutletProfile } from '@gisa/core'
import { isServedBy, matchAddress, readAddress } from './address.ts'

/**
 * The id of an article: the outlet's id and the article's own number, from its address.
 * Undefined where the address is not the outlet's, holds no number, or is a portal's (whose number is not the outlet's).
 *
 * @example
 * articleId('https://news.tf.co.kr/read/economy/2112345.htm', thefact) //=> 'thefact:2112345'
 * articleId('https://n.news.naver.com/article/629/0000312345', thefact) //=> undefined
 */
export function articleId(url: string, profile: OutletProfile): string | undefined {
  const address = readAddress(url)
  if (!address || profile.portal || !isServedBy(address.hostname, profile)) return undefined
  const number = matchAddress(address, profile)?.id
  return number ? `${profile.id}:${number}` : undefined
}
