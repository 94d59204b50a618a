// what says where a reader came from, not what he reads
const TRACKING = /^(?:utm_\w+|fbclid|gclid|ref|from)$/i

/**
 * An address reduced to what names the page: without scheme, `www.`, fragment, tracking and closing slash. `loose` also
 * leaves out `m.`, `mobile.`, `amp.` and a last `/amp`. Undefined for what is no web address.
 *
 * @example
 * urlKey('http://www.hanbit.example/news/1/?utm_source=x#top') //=> 'hanbit.example/news/1'
 * urlKey('https://m.hanbit.example/news/1', true) //=> 'hanbit.example/news/1'
 */
export function urlKey(address: unknown, loose = false): string | undefined {
  if (typeof address !== 'string' || !URL.canParse(address.trim())) return undefined
  const url = new URL(address.trim())
  if (!/^https?:$/.test(url.protocol)) return undefined
  const host = url.host.replace(loose ? /^(?:www|m|mobile|amp)\./ : /^www\./, '')
  const path = url.pathname.replace(/\/{1,9}$/, '').replace(loose ? /\/amp$/ : /$^/, '')
  const query = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${name}=${value}`)
  return `${host}${path}${query.length > 0 ? `?${query.sort().join('&')}` : ''}`
}
