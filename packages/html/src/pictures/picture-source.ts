import type { Image } from '@gisa/core'
import { absoluteUrl } from '../tree/absolute-url.ts'
import { detached } from '../tree/detached.ts'
import type { PageElement } from '../tree/page-tree.ts'

/** Where pages put a picture's real address until it is loaded, most trusted first. */
const lazyAttributes = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-url',
  'data-image',
  'data-img',
  'data-original-src',
] as const
const setAttributes = ['data-srcset', 'data-lazy-srcset', 'srcset'] as const

/** Names of files that are furniture: icons, pixels, buttons, advertisements. */
const furnitureFile =
  /(?:^|[/_.-])(?:ico|icon|icons|logo|btn|button|blank|spacer|pixel|bullet|banner|loading|transparent|no_?ima?ge?s?|emoticon|sprite|bg|sns)(?:[/_.\d-]|$)|\/ads?\/|doubleclick|adservice|googlesyndication/i
const furnitureClass = /(?:^|[\s_-])(?:ico|icon|logo|btn|emoticon|profile)(?:$|[\s_-])/i

/** The picture that an `<img>` shows; undefined where it is an icon, a counting pixel, a banner or an advertisement. */
export function pictureOf(img: PageElement, base: string | undefined): Image | undefined {
  const { attribs } = img
  const url = unproxied(addressOf(img, base))
  const width = pixels(attribs.width)
  const height = pixels(attribs.height)
  if ((width ?? 999) < 60 || (height ?? 999) < 60 || (width ?? 0) > (height ?? Number.POSITIVE_INFINITY) * 5)
    return undefined
  const file = url === undefined ? localFile(attribs.src) : pathOf(url)
  if (file === undefined || furnitureFile.test(file) || furnitureClass.test(attribs.class ?? '')) return undefined
  const alt = attribs.alt === undefined ? undefined : detached(attribs.alt.replace(/\s+/g, ' ').trim())
  if (alt !== undefined && furnitureAlt.test(alt)) return undefined
  return {
    ...(url !== undefined && { url }),
    ...(alt !== undefined && alt !== '' && !genericAlt.test(alt) && { alt }),
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
  }
}

/** Where a browser that saved the page put the picture: `./기사_files/1.jpg`. Its address on the web is lost. */
const savedFile = /^(?:\.\/)?[^/?#:]{1,200}_files\/[^/?#]{1,200}$/

/** A picture without an address: of a page whose own is not known, or of a saved one. */
function localFile(src: string | undefined): string | undefined {
  const file = src?.trim() ?? ''
  return file === '' || /^(?:data|blob|about|javascript):/i.test(file) ? undefined : file
}

const furnitureAlt = /배너|구독하기|바로 ?가기$|로고$|banner|logo/i

/** Alternative texts that say nothing: 사진설명, 기사 이미지, a file's name. */
const genericAlt =
  /^(?:(?:기사|본문|뉴스)?\s?(?:사진|이미지|그림|썸네일)\s?(?:설명|확대|보기|\d{1,3})?|image|photo|[\w.-]{1,80}\.(?:jpe?g|png|gif|webp))$/i

function pathOf(url: string): string {
  return url.slice(url.indexOf('/', 9))
}

/** The picture behind a resizing proxy: Daum's `thumb/…?fname=https://…`, Next.js' `/_next/image?url=…`. */
function unproxied(url: string | undefined): string | undefined {
  if (url === undefined || !url.includes('?')) return url
  const query = new URL(url).searchParams
  return (
    ['fname', 'url', 'src', 'image']
      .map((name) => absoluteUrl(query.get(name) ?? undefined, url))
      .find((inner) => inner !== undefined && /\.(?:jpe?g|png|gif|webp|avif)(?:$|\?)/i.test(inner)) ?? url
  )
}

function addressOf(img: PageElement, base: string | undefined): string | undefined {
  for (const name of lazyAttributes) {
    const value = img.attribs[name]
    if (value !== undefined && /[./]/.test(value)) {
      const url = absoluteUrl(value, base)
      if (url !== undefined) return url
    }
  }
  const sets = setAttributes.map((name) => img.attribs[name])
  const picture = img.parent?.name === 'picture' ? img.parent.children : []
  for (const child of picture) {
    if (child.type === 'tag' && child.name === 'source') sets.push(child.attribs['data-srcset'], child.attribs.srcset)
  }
  return sets.map((set) => largestOf(set, base)).find((url) => url !== undefined) ?? ownAddress(img.attribs.src, base)
}

function ownAddress(src: string | undefined, base: string | undefined): string | undefined {
  return savedFile.test(src?.trim() ?? '') ? undefined : absoluteUrl(src, base)
}

/** `a.jpg 640w, b.jpg 1280w`: the widest. */
function largestOf(set: string | undefined, base: string | undefined): string | undefined {
  let best: string | undefined
  let most = -1
  for (const part of (set ?? '').slice(0, 8000).split(/,\s/)) {
    const [address = '', size = ''] = part.trim().split(/\s+/)
    const weight = Number.parseFloat(size) || 0
    const url = address.startsWith('data:') ? undefined : absoluteUrl(address, base)
    if (url !== undefined && weight > most) {
      best = url
      most = weight
    }
  }
  return best
}

function pixels(value: string | undefined): number | undefined {
  const number = /^\s{0,3}(\d{1,5})(?:\.\d{1,4})?(?:px)?\s{0,3}$/.exec(value ?? '')?.[1]
  return number === undefined || number === '0' ? undefined : Number(number)
}
