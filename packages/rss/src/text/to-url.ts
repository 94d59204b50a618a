import type { Url } from './typed-text.ts'

/** An address that needs no repair: `https://news.example/a?b=c`. Not: `https://뉴스.example`, `//news.example/a`, `/a|b`. */
const CLEAN = /^https?:\/\/[a-z0-9.-]+(?:\/[\w;/?:@=+$.!~*'(),&-]*)?$/
/** What browsers leave in an address although RFC 3986 does not allow it there. */
const UNSAFE = /[[\]|^`{}\\"<>]/g
const BARE_PERCENT = /%(?![0-9A-Fa-f]{2})/g
const MAX_LENGTH = 8192

/**
 * An absolute http(s) address as RFC 3986 wants it: relative ones resolved against `base`, Hangul paths
 * percent-encoded, Hangul hosts as punycode, `&amp;` repaired. Undefined for anything else: `javascript:`, `about:blank`,
 * `http://`, hosts that are no names.
 */
export function toUrl(value: unknown, base?: Url): Url | undefined {
  if (typeof value !== 'string' || value === '' || value.length > MAX_LENGTH) return undefined
  const text = value.includes('&amp;') ? value.replaceAll('&amp;', '&') : value
  if (CLEAN.test(text) && !text.includes('/.')) return text as Url
  if (text.trim() === '') return undefined
  let url: URL
  try {
    url = new URL(text, base)
  } catch {
    return undefined
  }
  if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.hostname === '' || url.hostname.startsWith('[')) {
    return undefined
  }
  const { origin, pathname, search, hash } = url
  const fragment = hash.replaceAll('#', (_, at: number) => (at === 0 ? '#' : '%23'))
  const tail = (pathname + search + fragment).replace(UNSAFE, encodeURIComponent).replace(BARE_PERCENT, '%25')
  return (origin + tail) as Url
}

/** Host name of an address, without port. */
export const hostOf = (url: Url): string => new URL(url).hostname

/** A mailbox that every feed reader takes: ASCII, one `@`, a host with a dot. */
export const isEmail = (text: string): boolean =>
  /^[\w.+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}$/.test(text)

/** The address of a link in an article's text: http(s), or `mailto:` with a plain mailbox. */
export function toHref(value: unknown, base?: Url): Url | undefined {
  if (typeof value === 'string' && value.startsWith('mailto:')) {
    return isEmail(value.slice(7)) ? (value as Url) : undefined
  }
  return toUrl(value, base)
}
