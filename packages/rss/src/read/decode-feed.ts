import { getBOMEncoding, normalizeEncoding, TextDecoder } from '@exodus/bytes/encoding.js'

/** A feed's text, and how it was read. */
export interface DecodedFeed {
  text: string
  /** `utf-8`, `euc-kr` (with all 11,172 syllables) … */
  encoding: string
  /** Characters that the encoding could not give. */
  lost: number
}

/** Names of the extension of EUC-KR with all syllables (확장 완성형) that WHATWG does not know. */
const KOREAN = /^(?:cp949|ms949|uhc|x-windows-949|euckr|euc_kr|ks_c_5601)$/
const CHARSET = /charset\s{0,4}=\s{0,4}["']?([\w.:-]{2,40})/i
const DECLARATION = /^[^<]{0,64}<\?xml\b[^>]{0,200}?\bencoding\s{0,4}=\s{0,4}["']([\w.:-]{2,40})/i

/**
 * Reads a feed's bytes as text, validity first: byte order mark; then UTF-8 where the bytes are valid UTF-8, since Korean
 * feeds declare EUC-KR and send UTF-8 or the other way round, and EUC-KR text is practically never valid UTF-8; then the
 * label of the header, of the XML declaration, CP949 and UTF-8, whichever loses fewest characters.
 */
export function decodeFeed(bytes: Uint8Array, contentType?: string): DecodedFeed {
  const bom = getBOMEncoding(bytes)
  if (bom !== null) return decode(bytes, bom)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', lost: 0 }
  } catch {
    const head = String.fromCharCode(...bytes.subarray(0, 300))
    const labels = [CHARSET.exec(contentType ?? '')?.[1], DECLARATION.exec(head)?.[1], 'euc-kr', 'utf-8']
    const encodings = [...new Set(labels.map(encodingOf).filter((encoding) => encoding !== undefined))]
    const decoded = encodings.map((encoding) => decode(bytes, encoding))
    return decoded.reduce((best, next) => (next.lost < best.lost ? next : best))
  }
}

/** A label's encoding; undefined where it is unknown, or one that old servers name for everything. */
function encodingOf(label: string | undefined): string | undefined {
  const name = label?.toLowerCase()
  if (name === undefined || /^(?:iso-8859-1|latin1|us-ascii|ascii|windows-1252)$/.test(name)) return undefined
  const encoding = KOREAN.test(name) ? 'euc-kr' : normalizeEncoding(name)
  return encoding && encoding !== 'replacement' ? encoding : undefined
}

function decode(bytes: Uint8Array, encoding: string): DecodedFeed {
  const text = new TextDecoder(encoding).decode(bytes)
  return { text, encoding, lost: text.split('\uFFFD').length - 1 }
}
