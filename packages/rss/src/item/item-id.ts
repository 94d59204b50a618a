import type { ArticleInput } from '@gisa/core'
import { fingerprint } from '../text/fingerprint.ts'
import { toPlain } from '../text/plain-text.ts'
import { hostOf, toUrl } from '../text/to-url.ts'
import type { PlainText, Url } from '../text/typed-text.ts'

/** What an item is known by: for `guid` and JSON Feed's `id`. */
export interface ItemId {
  value: PlainText
  /** The value is the item's own address. */
  permaLink: boolean
}

/** The year in which the host is taken to belong to the channel: a `tag:` name needs one (RFC 4151), and it must never move. */
const TAG_YEAR = 2026
const TAG = /^tag:[a-z0-9.@-]{1,250},\d{4}(?:-\d\d){0,2}:[\w;/:@=+$.!~*'(),-]*$/

/**
 * The article's id, else its address, else a name made from headline and date: it stays as long as they do. White space is
 * percent-encoded (no reader agrees on it), a bare number gets the channel's host, since it is unique nowhere else.
 */
export function toItemId(article: ArticleInput, link: Url | undefined, host: string): ItemId & { made?: true } {
  const given = toPlain(article.id)?.replaceAll(' ', '%20')
  if (given && given !== link) {
    const value = /^\d{1,20}$/.test(given) ? `${host}:${given}` : given
    return { value: value as PlainText, permaLink: false }
  }
  if (link) return { value: link as string as PlainText, permaLink: true }
  const name = tag(host, fingerprint(`${article.headline}\n${article.datePublished}`).toString(36))
  return { value: name as string as PlainText, permaLink: false, made: true }
}

/**
 * An id as an absolute IRI, for Atom. Ids are compared letter by letter (RFC 4287 §4.2.6), and percent-encoding has many
 * forms for one address: such an address becomes a `tag:`, as does every id that is no address.
 */
export function toIri(id: PlainText | Url, host: string): Url {
  const url = id.startsWith('http') ? toUrl(id) : undefined
  if (TAG.test(id)) return id as Url
  if (!url || url !== id) return tag(host, id)
  return url.includes('%') ? tag(hostOf(url), url) : url.includes('/', 8) ? url : (`${url}/` as Url)
}

/** `tag:news.example,2026:…`, percent signs as `~`. */
function tag(host: string, name: string): Url {
  const specific = encodeURIComponent(name.normalize('NFC').replaceAll('%', '~'))
  return `tag:${host},${TAG_YEAR}:${specific.replace(/%(?:2F|3A|3B|2C|40)/g, decodeURIComponent)}` as Url
}
