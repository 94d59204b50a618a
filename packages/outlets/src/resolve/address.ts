import type { OutletProfile } from '@gisa/core'

/** Reads an address as people paste it: without a scheme, protocol-relative, with `&amp;`. Undefined where it is none. */
export function readAddress(url: string): URL | undefined {
  const text = url.trim().replaceAll('&amp;', '&')
  const full = /^https?:\/\//i.test(text) ? text : `https://${text.replace(/^\/\//, '')}`
  return URL.canParse(full) ? new URL(full) : undefined
}

/** Whether the host is one of the outlet's, or below one. */
export function isServedBy(hostname: string, profile: OutletProfile): boolean {
  return profile.hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))
}

const compiled = new WeakMap<OutletProfile, RegExp[]>()

/** What the first matching pattern of the profile names in an address: `id`, and on portals `oid`. */
export function matchAddress(address: URL, profile: OutletProfile): Record<string, string | undefined> | undefined {
  let patterns = compiled.get(profile)
  if (!patterns) {
    patterns = (profile.articleUrls ?? []).map(({ pattern }) => new RegExp(pattern))
    compiled.set(profile, patterns)
  }
  for (const pattern of patterns) {
    const match = pattern.exec(address.href)
    if (match) return match.groups ?? {}
  }
  return undefined
}
