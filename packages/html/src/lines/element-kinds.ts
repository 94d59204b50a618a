const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Elements that begin and end a line. */
export const blocks: ReadonlySet<string> = words(
  '#root html body address article aside blockquote button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td template tfoot th thead tr ul video iframe',
)

/** Blocks that no blank line parts from their like. */
export const tight: ReadonlySet<string> = words('li tr dt dd td th tbody thead tfoot button legend caption')

export const headings: ReadonlySet<string> = words('h1 h2 h3 h4 h5 h6')

/** Elements that stress their text. */
export const strong: ReadonlySet<string> = words('strong b')
export const emphasis: ReadonlySet<string> = words('em i')
