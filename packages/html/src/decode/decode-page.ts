import { getBOMEncoding, normalizeEncoding, TextDecoder } from '@exodus/bytes/encoding.js'
import { headerEncoding, metaEncoding } from './encoding-labels.ts'

/** A page's text, and how it was read. */
export interface DecodedPage {
  text: string
  /** `utf-8`, `cp949` (EUC-KR with all 11,172 syllables), `utf-16le` … */
  encoding: string
  /** What decided: a byte order mark, valid UTF-8, a label that held, or the bytes themselves. */
  rule: 'bom' | 'valid-utf-8' | 'ascii' | 'header' | 'meta' | 'evidence' | 'default'
  /** Characters that the encoding could not give; each is U+FFFD in the text. */
  lost: number
}

const META_SCAN = 16_384

/**
 * Reads a page's bytes as text, validity first: byte order mark; then UTF-8 where the bytes are valid UTF-8 (EUC-KR
 * text practically never is, while headers and metas lie); then the header's label, the page's own, CP949 and UTF-8,
 * whichever loses fewest characters, in this order where they lose alike. CP949 is decoded whole in every runtime,
 * which Node's own decoder is not.
 *
 * @param bytes The body as it came over the wire, decompressed.
 * @param contentType The `Content-Type` header, where there was one: `text/html; charset=ms949`.
 *
 * @example
 * decodePage(new Uint8Array([0xc7, 0xd1])).text //=> '한'
 * decodePage(new Uint8Array([0x8c, 0x63]), 'text/html; charset=ms949').text //=> '똠'
 * decodePage(new Uint8Array([0xea, 0xb8, 0xb0])).rule //=> 'valid-utf-8'
 */
export function decodePage(bytes: Uint8Array, contentType?: string): DecodedPage {
  const bom = getBOMEncoding(bytes)
  if (bom !== null) return { ...decode(bytes, bom), rule: 'bom' }
  const utf8 = validUtf8(bytes)
  if (utf8 !== undefined) return utf8
  const header = headerEncoding(contentType)
  const meta = metaEncoding(latin1(bytes.subarray(0, META_SCAN)))
  let best: DecodedPage | undefined
  for (const [encoding, rule] of [
    [header, 'header'],
    [meta, 'meta'],
    ['cp949', 'evidence'],
    ['utf-8', 'default'],
  ] as const) {
    if (encoding === undefined || !isKnown(encoding)) continue
    const page: DecodedPage = { ...decode(bytes, encoding), rule }
    if (best === undefined || page.lost < best.lost) best = page
    if (best.lost === 0) break
  }
  return best ?? { ...decode(bytes, 'utf-8'), rule: 'default' }
}

/** Undefined unless every byte is part of UTF-8; a character cut off at the end is counted as lost. */
function validUtf8(bytes: Uint8Array): DecodedPage | undefined {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    const text = decoder.decode(bytes, { stream: true })
    const rule = text.length === bytes.length ? 'ascii' : 'valid-utf-8'
    const tail = cutOff(decoder)
    return { text: text + tail, encoding: 'utf-8', rule, lost: tail.length }
  } catch {
    return undefined
  }
}

function cutOff(decoder: InstanceType<typeof TextDecoder>): string {
  try {
    decoder.decode()
    return ''
  } catch {
    return '\ufffd'
  }
}

function decode(bytes: Uint8Array, encoding: string): Omit<DecodedPage, 'rule'> {
  const text = new TextDecoder(encoding === 'cp949' ? 'euc-kr' : encoding).decode(bytes)
  return { text, encoding, lost: countLost(text) }
}

function isKnown(encoding: string): boolean {
  return encoding === 'cp949' || (normalizeEncoding(encoding) ?? 'replacement') !== 'replacement'
}

/** Characters that a decoder gave up: U+FFFD. */
export function countLost(text: string): number {
  let lost = 0
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) lost++
  return lost
}

function latin1(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 4096) text += String.fromCharCode(...bytes.subarray(i, i + 4096))
  return text
}
