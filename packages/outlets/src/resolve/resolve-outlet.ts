import type { OutletProfile } from '@gisa/core'
import { outlets } from '../all.ts'
import { createResolver, type OutletClues, type OutletResolver } from './create-resolver.ts'

let resolver: OutletResolver | undefined

/** Built at the first use, so that importing the package costs nothing. */
const all = () => (resolver ??= createResolver(outlets))

/**
 * The outlet that published an article first, from its address, page, text or Naver number.
 * A portal's address leads to the outlet whose copy it shows; see `resolvePortal` for the portal itself.
 *
 * @example
 * resolveOutlet({ url: 'https://m.sports.naver.com/kbaseball/article/109/0001234567' })?.id //=> 'osen'
 * resolveOutlet({ text: '[더팩트ㅣ한빛=김가온 기자] 한빛시가 22일 …' })?.id //=> 'thefact'
 * resolveOutlet({ html: '<meta property="og:site_name" content="KBS 뉴스">' })?.id //=> 'kbs'
 * resolveOutlet({ url: 'https://example.com/1' }) //=> undefined
 */
export function resolveOutlet(where: OutletClues): OutletProfile | undefined {
  return all().resolveOutlet(where)
}

/**
 * The portal that serves an address: 네이버, 다음, 네이트 or 줌.
 *
 * @example
 * resolvePortal('https://n.news.naver.com/article/629/0000312345')?.id //=> 'naver-news'
 * resolvePortal('https://news.tf.co.kr/read/economy/2112345.htm') //=> undefined
 */
export function resolvePortal(url: string): OutletProfile | undefined {
  return all().resolvePortal(url)
}
