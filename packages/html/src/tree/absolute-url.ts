/**
 * An http(s) address made absolute; undefined for anything else (`javascript:`, `data:`, no base to build on).
 *
 * @example
 * absoluteUrl('//img.example.kr/a b.jpg', 'https://www.example.kr/news/1') //=> 'https://img.example.kr/a%20b.jpg'
 * absoluteUrl('javascript:void(0)', 'https://www.example.kr/') //=> undefined
 */
export function absoluteUrl(href: string | undefined, base: string | undefined): string | undefined {
  const text = href?.trim()
  if (text === undefined || text === '' || text.length > 4000) return undefined
  if (!URL.canParse(text, base)) return undefined
  const url = new URL(text, base)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined
}

/** As {@link absoluteUrl}, and `mailto:` with an address. */
export function absoluteLink(href: string | undefined, base: string | undefined): string | undefined {
  const mail = /^\s{0,4}(mailto:[^\s@]{1,100}@[^\s@]{1,200})\s{0,4}$/i.exec(href?.slice(0, 400) ?? '')
  return mail?.[1] ?? absoluteUrl(href, base)
}
