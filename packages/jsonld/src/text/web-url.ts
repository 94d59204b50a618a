// absolute, without white space, quotes, brackets and bars
const CLEAN = /^https?:\/\/[^\s<>"{}|\\^`]+$/i

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
  if (CLEAN.test(text)) return URL.canParse(text) ? text : undefined
  const url = parseUrl(text, base)
  return url !== undefined && /^https?:$/.test(url.protocol) ? url.href : undefined
}

function parseUrl(text: string, base: string | undefined): URL | undefined {
  if (URL.canParse(text)) return new URL(text)
  return base !== undefined && URL.canParse(text, base) ? new URL(text, base) : undefined
}
