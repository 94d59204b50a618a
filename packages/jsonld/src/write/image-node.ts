import type { Image } from '@gisa/core'
import type { ImageObject, Person } from '../schema/nodes.ts'
import { present } from '../schema/present.ts'
import { plainText } from '../text/plain-text.ts'
import { webUrl, withoutFragment } from '../text/web-url.ts'
import type { Report } from './write-options.ts'

// ⓒ AFP · © 2024 한빛일보 · (c)한빛
const COPYRIGHT = /^(?:ⓒ|©|\(c\))\s?/i
// 김가온 기자 · 이도담 사진기자: the credit names the photographer
const PHOTOGRAPHER = /^([가-힣]{2,4}) ([가-힣]{0,4}기자)$/

/**
 * A picture with its caption and credit. One whose address is missing or no web address is left out and reported; a
 * credit that a CMS keeps with its `ⓒ` is a copyright notice too. `named` gives it the `@id` of a graph.
 */
export function imageNode(
  image: Image,
  base: string | undefined,
  report: Report,
  named = false,
): ImageObject | undefined {
  const url = webUrl(image.url, base)
  if (url === undefined) {
    if (image.url)
      report('jsonld/image-url', `the picture ${JSON.stringify(image.url)} has no web address; it was left out`)
    return undefined
  }
  const credit = plainText(image.credit)
  const notice = credit !== undefined && COPYRIGHT.test(credit) ? credit : undefined
  return present<ImageObject>({
    '@type': 'ImageObject',
    '@id': named ? `${withoutFragment(url)}#image` : undefined,
    url,
    // Google takes a picture with contentUrl for a licensable one, and faults it without credit
    contentUrl: credit === undefined ? undefined : url,
    caption: plainText(image.caption),
    creditText: credit?.replace(COPYRIGHT, ''),
    copyrightNotice: notice,
    creator: photographer(credit),
    width: pixels(image.width),
    height: pixels(image.height),
  })
}

function photographer(credit: string | undefined): Person | undefined {
  const [, name, jobTitle] = PHOTOGRAPHER.exec(credit ?? '') ?? []
  return name === undefined || jobTitle === undefined ? undefined : { '@type': 'Person', name, jobTitle }
}

function pixels(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? Math.round(value) : undefined
}
