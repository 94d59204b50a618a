import { webUrl } from '../text/web-url.ts'

/**
 * What names a picture whatever its size: the file's name in its address, without its ending. Undefined for what is no
 * web address.
 *
 * @example
 * pictureName('/2026/lib-300x200.jpg', 'https://www.hanbit.example/') //=> 'lib'
 * pictureName('https://img.hanbit.example/lib_1200.webp?q=80', undefined) //=> 'lib'
 */
export function pictureName(address: string | undefined, base: string | undefined): string | undefined {
  const url = webUrl(address, base)
  const file = url === undefined ? '' : (new URL(url).pathname.split('/').at(-1) ?? '')
  const name = file
    .toLowerCase()
    .replace(/\.\w{2,5}$/, '')
    .replace(/[-_](?:\d{2,4}(?:x\d{2,4})?|[a-z]\d?)$/, '')
  return name || undefined
}

/**
 * Whether two names are those of one picture: its cuts begin alike.
 *
 * @example
 * isSamePicture('news-p.v1.20250527.04c4b9c4_r', 'news-p.v1.20250527.04c4b9c4_p1') //=> true
 * isSamePicture('stroll', 'bridge') //=> false
 */
export function isSamePicture(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  let same = 0
  while (same < short.length && short[same] === long[same]) same++
  return same === short.length || (same >= 12 && same * 10 >= long.length * 7)
}
