import type { Image } from '@gisa/core'
import { present } from '../schema/present.ts'
import type { Reading } from './reading.ts'
import { isNode, itemsOf, type SchemaNode } from './schema-node.ts'

/** Pictures of an article, each once: renditions of one picture in several sizes are that picture. */
export function readImages(value: unknown, reading: Reading): Image[] {
  const images = new Map<string, Image>()
  for (const item of itemsOf(value)) {
    const image = isNode(item) ? readNode(item, reading) : present<Image>({ url: reading.url(item, 'image') })
    const key = image.url === undefined ? undefined : renditionKey(image.url)
    if (key !== undefined && !images.has(key)) images.set(key, image)
  }
  return [...images.values()]
}

function readNode(node: SchemaNode, reading: Reading): Image {
  return present<Image>({
    url: reading.url(node.contentUrl ?? node.url ?? node['@id'] ?? node['@value'], 'image'),
    caption: reading.text(node.caption, 'image.caption'),
    credit: reading.text(node.creditText, 'image.creditText') ?? reading.nameOf(node.creator, 'image.creator'),
    width: pixels(node.width),
    height: pixels(node.height),
  })
}

/** `640`, `"640"`, `"640px"`, `{ value: 640 }`. */
function pixels(value: unknown): number | undefined {
  const [first] = itemsOf(value)
  const size = isNode(first) ? (first.value ?? first['@value']) : first
  const number =
    typeof size === 'number'
      ? size
      : Number(/^\s{0,9}(\d{1,6})(?:\.\d{1,6})?\s{0,9}(?:px)?\s{0,9}$/.exec(String(size))?.[1])
  return Number.isInteger(number) && number > 0 ? number : undefined
}

/**
 * What the renditions of one picture have in common: the address without query and size.
 *
 * @example
 * renditionKey('https://img.hanbit.example/775258_1280.jpg') === renditionKey('https://img.hanbit.example/775258_16v9.jpg') //=> true
 * renditionKey('https://img.hanbit.example/0420_1.jpg') === renditionKey('https://img.hanbit.example/0420_2.jpg') //=> false
 */
export function renditionKey(url: string): string {
  return url
    .replace(/^https?:/i, '')
    .replace(/[?#].*$/s, '')
    .replace(/[_-](?:\d{3,4}|\d{2,4}x\d{2,4}|\d{1,2}[vx]\d{1,2})(?=\.\w{3,4}$)/, '')
}
