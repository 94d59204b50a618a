/**
 * The names that Korean servers and pages give to the extension of EUC-KR with all 11,172 syllables (확장 완성형).
 * WHATWG knows most of them as `euc-kr`; `cp949`, `ms949`, `uhc` and `x-windows-949` it does not.
 */
const cp949Labels: ReadonlySet<string> = new Set([
  'cp949',
  'ms949',
  'uhc',
  'windows-949',
  'x-windows-949',
  'euc-kr',
  'euckr',
  'euc_kr',
  'ks_c_5601-1987',
  'ks_c_5601-1989',
  'ksc5601',
  'ksc_5601',
  'ks_c_5601',
  'kscode',
  'korean',
  'csksc56011987',
  'cseuckr',
  'iso-ir-149',
])

/** Labels that servers send by default, whatever the page is in (old Apache: iso-8859-1). */
const defaultLabels: ReadonlySet<string> = new Set([
  'iso-8859-1',
  'latin1',
  'us-ascii',
  'ascii',
  'windows-1252',
  'binary',
])

/** An encoding's label as printed → the name to decode with; undefined where it says nothing (`iso-8859-1`). */
function encodingOf(label: string | undefined): string | undefined {
  const name = label?.trim().toLowerCase()
  if (name === undefined || name === '' || defaultLabels.has(name)) return undefined
  if (cp949Labels.has(name)) return 'cp949'
  return name === 'utf8' ? 'utf-8' : name
}

/** `charset=` of a Content-Type header, of a `<meta>` or `<?xml encoding=` within a page's first 16 kB. */
const inHeader = /charset\s{0,4}=\s{0,4}["']?\s{0,4}([\w.:-]{2,40})/i
const inMeta = /<meta\b[^>]{0,400}?\bcharset\s{0,4}=\s{0,4}["']?\s{0,4}([\w.:-]{2,40})/i
const inXml = /^\s{0,16}<\?xml\b[^>]{0,200}?\bencoding\s{0,4}=\s{0,4}["']([\w.:-]{2,40})/i

/** The encoding that a Content-Type header names. */
export function headerEncoding(contentType: string | undefined): string | undefined {
  return encodingOf(contentType && inHeader.exec(contentType.slice(0, 400))?.[1])
}

/** The encoding that a page's own first bytes name. `head` is them read as Latin-1. */
export function metaEncoding(head: string): string | undefined {
  return encodingOf((inMeta.exec(head) ?? inXml.exec(head))?.[1])
}
