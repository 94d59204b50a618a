import type { Block } from '@gisa/core'
import { absoluteUrl } from '../tree/absolute-url.ts'
import type { PageElement } from '../tree/page-tree.ts'

type Embed = Extract<Block, { type: 'video' | 'embed' }>

/** Players that outlets embed. */
const players =
  /^https?:\/\/(?:[\w-]{1,40}\.)?(?:youtube\.com\/embed|youtube-nocookie\.com\/embed|youtu\.be|tv\.kakao\.com|play-tv\.kakao\.com|kakaotv\.daum\.net|tv\.naver\.com\/embed|serviceapi\.nmv\.naver\.com|player\.vimeo\.com|dailymotion\.com\/embed|facebook\.com\/plugins\/video)/i
/** Posts and graphics that outlets embed. */
const others =
  /^https?:\/\/(?:[\w-]{1,40}\.)?(?:twitter\.com|x\.com|platform\.twitter\.com|instagram\.com|facebook\.com\/plugins\/post|tiktok\.com|datawrapper\.dwcdn\.net|flo\.uri\.sh|flourish\.studio|google\.com\/maps|map\.naver\.com)/i

/** The video or post that an element embeds; undefined where it is an advertisement or nothing known. */
export function embedOf({ name, attribs, children }: PageElement, base: string | undefined): Embed | undefined {
  if (name === 'video') {
    const source = children.find((child) => child.type === 'tag' && child.name === 'source')
    const url = absoluteUrl(attribs.src ?? (source?.type === 'tag' ? source.attribs.src : undefined), base)
    const thumbnail = absoluteUrl(attribs.poster, base)
    return url === undefined ? undefined : { type: 'video', url, ...(thumbnail !== undefined && { thumbnail }) }
  }
  const embedUrl = absoluteUrl(attribs['data-src'] ?? attribs.src, base)
  if (embedUrl === undefined) return undefined
  if (players.test(embedUrl)) return { type: 'video', embedUrl }
  return others.test(embedUrl) ? { type: 'embed', url: embedUrl } : undefined
}
