import { toUrl } from '../text/to-url.ts'

/** Query parameters that say where a reader came from, not what is read. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id)$/i

/**
 * What is the same for all addresses of one article: without `www.`, `m.`, `amp.` before the host, AMP paths, tracking
 * parameters, fragment, default page and closing slash. Only for comparing; never written.
 */
export function canonicalKey(address: unknown): string | undefined {
  const text = toUrl(address)
  if (text === undefined) return undefined
  const url = new URL(text)
  const host = url.hostname.replace(/^(?:www|m|mobile|amp)\.(?=[^.]+\.)/, '')
  const path = url.pathname
    .replace(/\/amp(?=\/|$)/i, '')
    .replace(/\/index\.html?$/i, '/')
    .replace(/(?<=.)\/$/, '')
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).map(([name, value]) => `${name}=${value}`)
  return `${host}${path}${kept.length === 0 ? '' : `?${kept.sort().join('&')}`}`
}
