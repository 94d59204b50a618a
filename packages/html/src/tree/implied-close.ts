/**
 * End tags that HTML lets authors leave out, as far as they move text: an opening tag in `by` ends the element unless
 * one of `within` lies between. HTML Standard, 13.1.2.4 "Optional tags" and 13.2.6.4.7 "in body" (for `p` and `a`).
 */
export interface ImpliedClose {
  by: ReadonlySet<string>
  within: ReadonlySet<string>
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const table = words('table template')
const list = words('ul ol menu table template')

export const impliedCloses: readonly (readonly [string, ImpliedClose])[] = [
  [
    'p',
    {
      by: words(
        'address article aside blockquote center details dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p pre section summary table ul dd dt',
      ),
      within: words('button td th table object template caption figure blockquote li dd dt div section article'),
    },
  ],
  ['li', { by: words('li'), within: list }],
  ['dt', { by: words('dt dd'), within: words('dl table template') }],
  ['dd', { by: words('dt dd'), within: words('dl table template') }],
  ['option', { by: words('option optgroup'), within: words('select datalist') }],
  ['td', { by: words('td th tr tbody tfoot thead'), within: table }],
  ['th', { by: words('td th tr tbody tfoot thead'), within: table }],
  ['tr', { by: words('tr tbody tfoot thead'), within: table }],
  ['tbody', { by: words('tbody tfoot thead'), within: table }],
  ['thead', { by: words('tbody tfoot thead'), within: table }],
  ['tfoot', { by: words('tbody tfoot thead'), within: table }],
  ['a', { by: words('a'), within: words('td th table object template') }],
  // an unclosed script may have swallowed </head><body>
  [
    'head',
    {
      by: words(
        'body div p section article header main nav aside footer h1 h2 h3 h4 h5 h6 ul ol dl table form figure center hr br a span img strong b em i font button input',
      ),
      within: words('template noscript'),
    },
  ],
  ['button', { by: words('button'), within: words('template') }],
]

/** Elements without an end tag. */
export const voidElements: ReadonlySet<string> = words(
  'area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr',
)

/** Elements whose text has no entities. */
export const rawTexts: ReadonlySet<string> = words('script style xmp textarea')

/** An end tag of another name does not reach beyond these. */
export const scopes: ReadonlySet<string> = words('table td th caption template object marquee button')
