import type { ArticleInput } from '@gisa/core'
import { fingerprint } from '../text/fingerprint.ts'
import { toPlain } from '../text/plain-text.ts'
import { hostOf, toUrl } from '../text/to-url.ts'
import type { PlainText, Url } from '../text/typed-text.ts'

/** What an item is known by, in every format. */
export interface ItemId {
  /** For `guid` and JSON Feed's `id`. */
  value: PlainText
  /** The value is the item's own address. */
  permaLink: boolean
  /** The same as an absolute IRI, for Atom. */
  iri: Url
}

/** The year in which the host is taken to belong to the channel: a `tag:` name needs one (RFC 4151), and it must never move. */
const TAG_YEAR = 2026

/**
 * The article's id, else its address, else a name made from headline and date: it stays as long as they do. White space is
 * percent-encoded (no reader agrees on it), a bare number gets the channel's host, since it is unique nowhere else.
 */
export function toItemId(article: ArticleInput, link: Url | undefined, channelUrl: Url): ItemId & { made?: true } {
  const given = toPlain(article.id)?.replaceAll(' ', '%20') as PlainText | undefined
  if (given !== undefined) {
    if (link !== undefined && given === (link as string)) return { value: given, permaLink: true, iri: urlIri(link) }
    const value = (/^\d{1,20}$/.test(given) ? `${hostOf(channelUrl)}:${given}` : given) as PlainText
    return { value, permaLink: false, iri: isIri(value) ? urlIri(value as string as Url) : tag(channelUrl, given) }
  }
  if (link !== undefined) return { value: link as string as PlainText, permaLink: true, iri: urlIri(link) }
  const made = tag(channelUrl, fingerprint(`${article.headline}\n${article.datePublished}`).toString(36))
  return { value: made as string as PlainText, permaLink: false, iri: made, made: true }
}

/** Addresses and registered names may serve as Atom ids as they are. */
const isIri = (id: PlainText): boolean =>
  toUrl(id) === (id as string) ||
  /^(?:urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|tag:[a-z0-9.@-]{1,250},\d{4}(?:-\d\d){0,2}:[\w;/:@=+$.!~*'(),-]*)$/.test(
    id,
  )

/** An address in the one form in which ids are compared (RFC 3986 §6); where its bytes are no UTF-8, as a `tag:`. */
export function urlIri(url: Url): Url {
  if (!url.includes('/', 8)) return new URL(url).href as Url
  if (!url.includes('%')) return url
  const upper = url.replace(/%[0-9a-f]{2}/gi, (hex) => {
    const char = String.fromCharCode(Number.parseInt(hex.slice(1), 16))
    return /[\w.~-]/.test(char) ? char : hex.toUpperCase()
  })
  try {
    const text = decodeURIComponent(upper)
    return text.normalize('NFC') === text && !text.includes('%') ? (upper as Url) : tag(url, url)
  } catch {
    return tag(url, url)
  }
}

/** `tag:news.example,2026:…`. `%` becomes `~`: a percent sign that is itself encoded has no form that all readers compare alike. */
function tag(owner: Url, name: string): Url {
  const specific = encodeURIComponent(name.normalize('NFC').replaceAll('%', '~')).replace(
    /%(?:2F|3A|3B|2C|40)/g,
    decodeURIComponent,
  )
  return `tag:${hostOf(owner)},${TAG_YEAR}:${specific}` as Url
}
