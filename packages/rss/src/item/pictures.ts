import type { ArticleInput, Image } from '@gisa/core'
import type { TextLoss } from '../text/clean-text.ts'
import { toPlain } from '../text/plain-text.ts'
import { toUrl } from '../text/to-url.ts'
import type { PlainText, Url } from '../text/typed-text.ts'

/** A picture that a feed can name. */
export interface Picture {
  url: Url
  /** MIME type, where the address shows it. */
  type?: string
  caption?: PlainText
  credit?: PlainText
  alt?: PlainText
  width?: number
  height?: number
}

const TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  jpe: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  svg: 'image/svg+xml',
  bmp: 'image/bmp',
  mp4: 'video/mp4',
  m4v: 'video/mp4',
  webm: 'video/webm',
  mov: 'video/quicktime',
}
const EXTENSION = /^https?:\/\/[^/?#]+\/[^?#]*\.([A-Za-z0-9]{2,5})(?:[?#]|$)/

/** MIME type by the extension of the address's path: `….jpg?type=w860` is `image/jpeg`. */
export function mimeTypeOf(url: Url): string | undefined {
  const extension = EXTENSION.exec(url)?.[1]
  return extension && TYPES[extension.toLowerCase()]
}

/** Pictures of an article by their index in `images`; those without a usable address are left out. */
export function toPictures(
  article: ArticleInput,
  base: Url,
  onLoss: (loss: TextLoss) => void,
): (Picture | undefined)[] {
  return Array.isArray(article.images) ? article.images.map((image) => toPicture(image, base, onLoss)) : []
}

export function toPicture(image: Image, base: Url, onLoss?: (loss: TextLoss) => void): Picture | undefined {
  const url = toUrl(image?.url, base)
  if (url === undefined) return undefined
  const picture: Picture = { url }
  const type = mimeTypeOf(url)
  const caption = toPlain(image.caption, onLoss)
  const credit = toPlain(image.credit, onLoss)
  const alt = toPlain(image.alt, onLoss)
  if (type !== undefined) picture.type = type
  if (caption !== undefined) picture.caption = caption
  if (credit !== undefined) picture.credit = credit
  if (alt !== undefined) picture.alt = alt
  if (isPixels(image.width)) picture.width = image.width
  if (isPixels(image.height)) picture.height = image.height
  return picture
}

const isPixels = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0

/** Each address once, in order. */
export function distinctPictures(pictures: readonly (Picture | undefined)[]): Picture[] {
  const byUrl = new Map<Url, Picture>()
  for (const picture of pictures) if (picture && !byUrl.has(picture.url)) byUrl.set(picture.url, picture)
  return [...byUrl.values()]
}
