import type { ArticleInput, Image } from '@gisa/core'
import type { TextLoss } from '../text/clean-text.ts'
import { listOf } from '../text/list-of.ts'
import { toPlain } from '../text/plain-text.ts'
import { toUrl } from '../text/to-url.ts'
import type { PlainText, Url } from '../text/typed-text.ts'

/** A picture that a feed can name. */
export interface Picture {
  url: Url
  /** MIME type, where the address shows it. */
  type: string | undefined
  caption: PlainText | undefined
  credit: PlainText | undefined
  alt: PlainText | undefined
  /** Pixels. */
  width: number | undefined
  height: number | undefined
}

const EXTENSION = /^https?:\/\/[^/?#]+\/[^?#]*\.(jpe?g|png|gif|webp|avif|svg|bmp)(?:[?#]|$)/i

/** MIME type by the extension of the address's path: `….jpg?type=w860` is `image/jpeg`. */
function mimeTypeOf(url: Url): string | undefined {
  const extension = EXTENSION.exec(url)?.[1]?.toLowerCase()
  return extension && `image/${extension.replace('jpg', 'jpeg').replace('svg', 'svg+xml')}`
}

/** Pictures of an article by their index in `images`; undefined for those without a usable address. */
export const toPictures = (
  article: ArticleInput,
  base: Url,
  onLoss?: (loss: TextLoss) => void,
): (Picture | undefined)[] => listOf(article.images).map((image) => toPicture(image, base, onLoss))

export function toPicture(image: Image, base: Url, onLoss?: (loss: TextLoss) => void): Picture | undefined {
  const url = toUrl(image?.url, base)
  return (
    url && {
      url,
      type: mimeTypeOf(url),
      caption: toPlain(image.caption, onLoss),
      credit: toPlain(image.credit, onLoss),
      alt: toPlain(image.alt, onLoss),
      width: toPixels(image.width),
      height: toPixels(image.height),
    }
  )
}

const toPixels = (value: unknown): number | undefined =>
  Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : undefined

/** Each address once, in order. */
export function distinctPictures(pictures: readonly (Picture | undefined)[]): Picture[] {
  const seen = new Set<Url>()
  return pictures.filter((picture) => picture !== undefined && seen.size < seen.add(picture.url).size) as Picture[]
}
