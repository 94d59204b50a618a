/** Names that CMSs leave in text: HTML's signs and punctuation. Letters (`&eacute;`) a Korean page writes as they are. */
const NAMES: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  apos: "'",
  nbsp: '\u00a0',
  cent: '¢',
  pound: '£',
  yen: '¥',
  sect: '§',
  copy: '©',
  laquo: '«',
  raquo: '»',
  reg: '®',
  deg: '°',
  plusmn: '±',
  sup1: '¹',
  sup2: '²',
  sup3: '³',
  micro: 'µ',
  para: '¶',
  middot: '·',
  frac14: '¼',
  frac12: '½',
  frac34: '¾',
  times: '×',
  divide: '÷',
  bull: '•',
  hellip: '…',
  prime: '′',
  Prime: '″',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  dagger: '†',
  permil: '‰',
  lsaquo: '‹',
  rsaquo: '›',
  euro: '€',
  trade: '™',
  larr: '←',
  uarr: '↑',
  rarr: '→',
  darr: '↓',
  harr: '↔',
  infin: '∞',
  asymp: '≈',
  ne: '≠',
  le: '≤',
  ge: '≥',
  sim: '∼',
  minus: '−',
  radic: '√',
  sum: '∑',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  pi: 'π',
  omega: 'ω',
  Omega: 'Ω',
  spades: '♠',
  clubs: '♣',
  hearts: '♥',
  diams: '♦',
  shy: '\u00ad',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  zwnj: '\u200c',
  zwj: '\u200d',
}

/** Windows-1252's signs, which `&#147;` and its like mean (HTML Standard, numeric character reference end state). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

// &quot; &#034; &#x22; — not &quot without its semicolon, nor R&D;
const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{1,7}));/g

/**
 * Decodes HTML character references once: `&quot;` is a quotation mark, and `&amp;quot;` stays `&quot;`. Google does the
 * same pass over every string of structured data (w3c/json-ld-syntax #498). Unknown names stay as they are.
 *
 * @example
 * decodeEntities('&quot;한빛&middot;가온&#034;') //=> '"한빛·가온"'
 * decodeEntities('R&D; &amp;lt;') //=> 'R&D; &lt;'
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(REFERENCE, (reference: string, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return Object.hasOwn(NAMES, name) ? (NAMES[name] ?? reference) : reference
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
    if (code >= 0x80 && code < 0xa0) return WINDOWS_1252.charAt(code - 0x80)
    return code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? reference : String.fromCodePoint(code)
  })
}
