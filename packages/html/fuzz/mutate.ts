/** A pseudo-random number generator (mulberry32): the same seed, the same numbers from 0 to 1. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** What markup breaks on: openings without ends, ends without openings, quotes, entities, JSON, lone bytes. */
const pieces = [
  ...[
    '<',
    '>',
    '</',
    '/>',
    '"',
    "'",
    '=',
    '&',
    ';',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<!',
    '<?',
    '\0',
    '\ufeff',
    '\u200b',
  ],
  ...[
    '<div>',
    '</div>',
    '<p>',
    '</p>',
    '<table><tr><td>',
    '</table>',
    '<a href="',
    '<b><i></b></i>',
    '<svg><title>',
    '<li>',
    '<br>',
  ],
  ...[
    '<script>',
    '</script>',
    '<script type="application/ld+json">',
    '<style>',
    '<title>',
    '<textarea>',
    '<iframe src=x />',
    '<template>',
  ],
  ...[
    '&amp',
    '&#x110000;',
    '&#0;',
    '&nbsp;',
    '&lt;b&gt;',
    '{"@type":"NewsArticle","headline":',
    '}{',
    '\\u',
    'self.__next_f.push([1,"',
  ],
  ...[
    '김가온 기자',
    '2024.07.30 11:15',
    '입력',
    '수정',
    '[',
    ']',
    '(서울=',
    '무단전재 및 재배포 금지',
    '다.',
    '\n\n',
    ' '.repeat(200),
  ],
] as const

type Random = () => number
type Bytes = Uint8Array

const encoder = new TextEncoder()

const join = (...parts: readonly Bytes[]): Bytes => {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

const at = (random: Random, { length }: { length: number }): number => Math.floor(random() * length)

/** Ways to spoil a page; `other` is a second one. */
const mutations: readonly ((page: Bytes, random: Random, other: Bytes) => Bytes)[] = [
  function flip(page, random) {
    const copy = page.slice()
    for (let i = 0; i <= random() * 40; i++) copy[at(random, copy)] = Math.floor(random() * 256)
    return copy
  },
  (page, random) => page.subarray(0, at(random, page)),
  (page, random) => page.subarray(at(random, page)),
  function splice(page, random, other) {
    const from = at(random, other)
    return join(
      page.subarray(0, at(random, page)),
      other.subarray(from, from + 20_000),
      page.subarray(at(random, page)),
    )
  },
  function cut(page, random) {
    const from = at(random, page)
    return join(page.subarray(0, from), page.subarray(from + Math.floor(random() * 4000)))
  },
  function insert(page, random) {
    let spoilt = page
    for (let i = 0; i <= random() * 12; i++) {
      const place = at(random, spoilt)
      const piece = pieces[at(random, pieces)] ?? ''
      spoilt = join(spoilt.subarray(0, place), encoder.encode(piece), spoilt.subarray(place))
    }
    return spoilt
  },
  function repeat(page, random) {
    const place = at(random, page)
    const piece = encoder.encode((pieces[at(random, pieces)] ?? '').repeat(1 + Math.floor(random() ** 4 * 20_000)))
    return join(page.subarray(0, place), piece, page.subarray(place))
  },
  function nest(page, random) {
    const tag = ['div', 'b', 'table', 'ul', 'span', 'font', 'blockquote', 'li'][Math.floor(random() * 8)] ?? 'div'
    const depth = 1 + Math.floor(random() ** 3 * 5000)
    return join(
      encoder.encode(`<${tag}>`.repeat(depth)),
      page,
      encoder.encode(`</${tag}>`.repeat(Math.floor(random() * depth))),
    )
  },
  function copyPart(page, random) {
    const from = at(random, page)
    const part = page.subarray(from, from + Math.floor(random() * 3000))
    return join(page, ...Array.from({ length: 1 + Math.floor(random() * 30) }, () => part))
  },
]

/** A page spoilt in one to four ways. */
export function mutate(pages: readonly Bytes[], random: Random): Bytes {
  let page = pages[at(random, pages)] ?? new Uint8Array()
  for (let i = 0; i <= random() * 4; i++) {
    const mutation = mutations[at(random, mutations)]
    const other = pages[at(random, pages)] ?? page
    if (mutation !== undefined && page.length > 0) page = mutation(page, random, other)
    if (page.length > 600_000) page = page.subarray(0, 600_000)
  }
  return page
}
