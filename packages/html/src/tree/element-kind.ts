const words = (text: string): readonly string[] => text.split(' ')

/** What HTML says of the elements of one name; each element has that of its own at hand. */
export interface ElementKind {
  /** What a reader of lines makes of it. */
  reads: 'content' | 'break' | 'rule' | 'picture' | 'frame' | 'nothing'
  /** It begins and ends a line. Custom elements do: they hold parts of the page, `<news-body>`. */
  isBlock: boolean
  /** A block that no blank line parts from its like. */
  isTight: boolean
  isHeading: boolean
  /** It sets some words of a line apart. */
  isInline: boolean
  /** How it stresses its text. */
  stress: 'strong' | 'em' | undefined
  /** Its name says which part of a page it is. */
  isPart: boolean
  /** No reader sees its content, or sees it as something else than text. */
  isUnseen: boolean
}

const blocks = words(
  '#root html body address article aside blockquote button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td template tfoot th thead tr ul video iframe',
)
const tight = words('li tr dt dd td th tbody thead tfoot button legend caption')
const headings = words('h1 h2 h3 h4 h5 h6')
const inline = words('span a em time strong b i u font label')
const strong = words('strong b')
const parts = words('nav menu button form footer aside figcaption time')
const emphasis = words('em i')
const unseen = words(
  'script style noscript template head title svg math select option optgroup datalist textarea input canvas object embed iframe frame frameset noframes map area param source track audio video progress meter dialog rp amp-ad amp-embed amp-sidebar amp-analytics amp-consent',
)
const reads: readonly (readonly [string, ElementKind['reads']])[] = [
  ['br', 'break'],
  ['hr', 'rule'],
  ['img', 'picture'],
  ['amp-img', 'picture'],
  ['iframe', 'frame'],
  ['video', 'frame'],
  ['embed', 'frame'],
  ['wbr', 'nothing'],
]

const other: ElementKind = {
  reads: 'content',
  isBlock: false,
  isTight: false,
  isHeading: false,
  isInline: false,
  stress: undefined,
  isPart: false,
  isUnseen: false,
}
const custom: ElementKind = { ...other, isBlock: true }

const kinds: ReadonlyMap<string, ElementKind> = (() => {
  const map = new Map<string, ElementKind>()
  const say = (names: readonly string[], said: Partial<ElementKind>): void => {
    for (const name of names) map.set(name, { ...(map.get(name) ?? unlisted(name)), ...said })
  }
  say(blocks, { isBlock: true })
  say(tight, { isTight: true })
  say(headings, { isHeading: true })
  say(inline, { isInline: true })
  say(strong, { stress: 'strong' })
  say(emphasis, { stress: 'em' })
  say(parts, { isPart: true })
  say(unseen, { isUnseen: true })
  for (const [name, how] of reads) say([name], { reads: how })
  return map
})()

function unlisted(name: string): ElementKind {
  return name.includes('-') ? custom : other
}

/** The kind of the elements with a name, in lower case. */
export function kindOf(name: string): ElementKind {
  return kinds.get(name) ?? unlisted(name)
}
