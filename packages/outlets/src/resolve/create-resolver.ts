import type { OutletProfile } from '@gisa/core'
import { matchAddress, readAddress } from './address.ts'
import { createNameIndex } from './name-index.ts'
import { readPageClues } from './page-clues.ts'
import { findInText } from './text-clues.ts'

/** Where an outlet may be recognised; give what you have. */
export interface OutletClues {
  /** The article's address, on the outlet's own site or on a portal. */
  url?: string
  /** The page as HTML. */
  html?: string
  /** The article as plain text. */
  text?: string
  /** The outlet's number in Naver addresses, `'629'`. */
  naverOid?: string
}

/** Finds outlets among the profiles that it was made of. */
export interface OutletResolver {
  /** The outlet that published the article first; a portal is never the answer. Undefined where nothing known is found. */
  resolveOutlet: (clues: OutletClues) => OutletProfile | undefined
  /** The portal that serves the address. */
  resolvePortal: (url: string) => OutletProfile | undefined
}

/**
 * Builds the indexes over some profiles once. Clues are tried from the surest to the weakest: Naver's number, the
 * address, the page's metadata, then the text: byline brackets, sign-offs, copyright and tip lines, e-mail domains.
 * Takes time in proportion to its input and never throws on content.
 *
 * @example
 * createResolver([thefact]).resolveOutlet({ url: 'https://news.tf.co.kr/read/economy/2112345.htm' })?.name //=> '더팩트'
 * createResolver([thefact]).resolveOutlet({ text: '(한빛=연합뉴스) 김가온 기자 = 한빛시가 …' }) //=> undefined
 */
export function createResolver(profiles: Iterable<OutletProfile>): OutletResolver {
  const list = [...profiles]
  const byHost = new Map<string, OutletProfile>()
  const byOid = new Map<string, OutletProfile>()
  const byMail = new Map<string, OutletProfile>()
  for (const profile of list) {
    for (const host of profile.hosts) byHost.set(host, profile)
    for (const domain of profile.emailDomains ?? []) byMail.set(domain, profile)
    if (profile.naverOid) byOid.set(profile.naverOid, profile)
  }
  const names = createNameIndex(list)

  /** The longest known suffix of the host wins: `sports.donga.com` before `donga.com`. */
  function byHostname(hostname: string): OutletProfile | undefined {
    for (let host = hostname; host.includes('.'); host = host.slice(host.indexOf('.') + 1)) {
      const profile = byHost.get(host)
      if (profile) return profile
    }
    return undefined
  }

  function byAddress(url: string): OutletProfile | undefined {
    const address = readAddress(url)
    const profile = address && byHostname(address.hostname)
    if (!profile?.portal) return profile
    return byOid.get(matchAddress(address!, profile)?.oid ?? '')
  }

  /** Officials write from `korea.kr`, which makes their mail no evidence for 정책브리핑. */
  function byMailDomain(domain: string): OutletProfile | undefined {
    const profile = byMail.get(domain) ?? byHostname(domain)
    return profile?.portal || profile?.kind === 'government' ? undefined : profile
  }

  function inPage(html: string): OutletProfile | undefined {
    const clues = readPageClues(html)
    return first(clues.urls, byAddress) ?? first(clues.names, (name) => names.named(name) ?? names.namesIn(name)[0])
  }

  return {
    resolveOutlet: ({ url, html, text, naverOid }) =>
      (naverOid ? byOid.get(naverOid) : undefined) ??
      (url ? byAddress(url) : undefined) ??
      (html ? inPage(html) : undefined) ??
      (text ? findInText(text, { ...names, byMailDomain }) : undefined),
    resolvePortal(url) {
      const address = readAddress(url)
      const profile = address && byHostname(address.hostname)
      return profile?.portal ? profile : undefined
    },
  }
}

function first<T, R>(values: T[], find: (value: T) => R | undefined): R | undefined {
  for (const value of values) {
    const found = find(value)
    if (found) return found
  }
  return undefined
}
