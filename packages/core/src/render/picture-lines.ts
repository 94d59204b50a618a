import type { ArticleInput, Block, Image } from '../article/article.ts'
import { listOf, oneLine } from './printable.ts'

/** A caption with its credit as Korean pages print them: `한빛시청 전경. (사진=한빛뉴스)`; '' where there is neither. */
export function captionLine({ caption, credit }: Image): string {
  const by = oneLine(credit)
  return [oneLine(caption), by && `(사진=${by})`].filter((part) => part !== '').join(' ')
}

/** The picture that an image block shows; undefined where its number leads nowhere. */
export function imageOf(block: Extract<Block, { type: 'image' }>, { images }: ArticleInput): Image | undefined {
  return (Array.isArray(images) ? images[block.image] : undefined) ?? undefined
}

/** The body with the pictures that no block shows before it, as a CMS hands over its lead picture. */
export function bodyWithPictures(article: ArticleInput): readonly Block[] {
  const body = listOf(article.body)
  const shown = new Set(body.map((block) => (block.type === 'image' ? block.image : -1)))
  const images = Array.isArray(article.images) ? article.images : []
  const unshown = [...images.keys()].flatMap((image): Block[] => (shown.has(image) ? [] : [{ type: 'image', image }]))
  return [...unshown, ...body]
}

/** `영상취재 박새나 · 편집 이도담` */
export function contributorsLine(article: ArticleInput): string {
  return listOf(article.contributors)
    .map(({ name, role }) => [oneLine(role), oneLine(name)].filter((part) => part !== '').join(' '))
    .filter((part) => part !== '')
    .join(' · ')
}
