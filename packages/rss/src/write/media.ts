import type { Picture } from '../item/pictures.ts'
import { plainXml, urlXml } from '../text/escape.ts'

/**
 * One `media:content` a picture (Media RSS 1.5.1), with size, type, caption and credit; the lead picture is the default.
 * Captions are declared plain; a credit has no role, since `제공` and a photographer's name are not told apart.
 */
export function mediaContent(pictures: readonly Picture[]): string {
  let xml = ''
  for (const [index, picture] of pictures.entries()) {
    const { url, type, caption, credit, width, height } = picture
    xml += `<media:content url="${urlXml(url)}"${type ? ` type="${type}"` : ''} medium="image"`
    if (index === 0) xml += ' isDefault="true"'
    if (width) xml += ` width="${width}"`
    if (height) xml += ` height="${height}"`
    xml += '>'
    if (caption) xml += `<media:description type="plain">${plainXml(caption)}</media:description>`
    if (credit) xml += `<media:credit>${plainXml(credit)}</media:credit>`
    xml += '</media:content>\n'
  }
  return xml
}

/** An address that `enclosure` may hold: readers want a host with a dot. */
export const canEnclose = ({ url, type }: Picture): boolean =>
  type !== undefined && /^https?:\/\/(?:[a-z\d-]+\.)+[a-z\d-]+(?:[:/]|$)/.test(url)
