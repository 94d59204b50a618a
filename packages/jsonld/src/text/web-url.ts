// absolute, without white space, quotes, brackets and bars
const CLEAN = /^https?:\/\/[^\s<>"{}|\\^`]+$/i
// a name with a top-level domain: nothing in it that URL would refuse or rewrite
const ORIGIN = /^https?:\/\/[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,4}\.[a-z]{2,24}(?=[/?#]|$)/
// /img/1.jpg, without `..` and whatever needs a percent sign
const PLAIN_PATH = /^\/(?:[\w~-][\w/~-]*(?:\.\w+)?)?$/

/**
 * The absolute http(s) address, or undefined where there is none: `/img/1.jpg` and `//img.example.kr/1.jpg` are taken
 * from `base`, `data:` and `javascript:` are refused. A clean absolute address stays letter for letter.
 *
 * @example
 * webUrl('//img.example.kr/가온 1.jpg', 'https://example.kr/') //=> 'https://img.example.kr/%EA%B0%80%EC%98%A8%201.jpg'
 * webUrl('https://example.kr/뉴스') //=> 'https://example.kr/뉴스'
 * webUrl('javascript:alert(1)') //=> undefined
 */
export function webUrl(value: unknown, base?: string): string | undefined {
  if (typeof value !== 'string') return undefined
  const text = value.trim()
  if (text === '') return undefined
  if (CLEAN.test(text)) return plainOrigin(text) !== undefined || URL.canParse(text) ? text : undefined
  if (base !== undefined && PLAIN_PATH.test(text)) {
    const origin = plainOrigin(base)
    if (origin !== undefined) return origin + text
  }
  const url = parseUrl(text, base)
  return url !== undefined && /^https?:$/.test(url.protocol) ? url.href : undefined
}

/**
 * Scheme and host of an address in which URL would find nothing to put right; undefined for others. Most addresses have
 * one, and URL takes long.
 *
 * @example
 * plainOrigin('https://www.hanbit.example/news/1') //=> 'https://www.hanbit.example'
 * plainOrigin('https://한빛.example/') //=> undefined
 */
export function plainOrigin(address: string): string | undefined {
  const origin = ORIGIN.exec(address)?.[0]
  return origin?.includes('xn--') ? undefined : origin
}

/**
 * The address without its fragment.
 *
 * @example
 * withoutFragment('https://www.hanbit.example/1#top') //=> 'https://www.hanbit.example/1'
 */
export function withoutFragment(address: string): string {
  const hash = address.indexOf('#')
  return hash < 0 ? address : address.slice(0, hash)
}

function parseUrl(text: string, base: string | undefined): URL | undefined {
  if (URL.canParse(text)) return new URL(text)
  return base !== undefined && URL.canParse(text, base) ? new URL(text, base) : undefined
}
