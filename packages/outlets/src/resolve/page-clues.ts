/** What a page says of its outlet in its head, most telling first. */
export interface PageClues {
  /** Its own address: canonical, Open Graph. */
  urls: string[]
  /** Names that may be the outlet's. */
  names: string[]
}

const TAG = /<(meta|link|title)(?=[\s>])/gi
const ATTRIBUTE =
  /[\s/]{0,50}([^\s=<>"'/]{1,60})(?:\s{0,20}=\s{0,20}(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\s>"']{1,2000})))?/y

const ADDRESS = new Set(['og:url', 'al:web:url', 'twitter:url'])

/** Metadata that names the outlet. Portals put the outlet of the copy into `og:article:author` and `twitter:creator`. */
const NAME = [
  'og:site_name',
  'article:media_name',
  'og:article:author',
  'dd:publisher',
  'article:publisher',
  'article:author',
  'twitter:creator',
  'twitter:site',
  'publisher',
  'copyright',
  'author',
]

/** The most tags of a page that are looked at. */
const LIMIT = 400

function attributesAt(html: string, from: number): Map<string, string> {
  const attributes = new Map<string, string>()
  ATTRIBUTE.lastIndex = from
  for (let count = 0; count < 30; count++) {
    const match = ATTRIBUTE.exec(html)
    if (!match) break
    attributes.set(match[1]!.toLowerCase(), match[2] ?? match[3] ?? match[4] ?? '')
  }
  return attributes
}

/** Reads a page's head by scanning its text; no tree is built. */
export function readPageClues(html: string): PageClues {
  const urls: string[] = []
  const named = new Map<string, string>()
  let title = ''
  let seen = 0
  for (const tag of html.matchAll(TAG)) {
    if (++seen > LIMIT) break
    const after = tag.index + tag[0].length
    const kind = tag[1]!.toLowerCase()
    if (kind === 'title') {
      const open = html.indexOf('>', after) + 1
      title ||= html.slice(open, open + 500).split('<', 1)[0]!
      continue
    }
    const attributes = attributesAt(html, after)
    if (kind === 'link') {
      if (attributes.get('rel')?.toLowerCase() === 'canonical') urls.unshift(attributes.get('href') ?? '')
      continue
    }
    const key = (attributes.get('property') || attributes.get('name') || '').toLowerCase()
    const content = attributes.get('content')
    if (!content) continue
    if (ADDRESS.has(key)) urls.push(content)
    else if (NAME.includes(key) && !named.has(key)) named.set(key, content)
  }
  const names = NAME.flatMap((key) => named.get(key) ?? [])
  // '… - 더팩트', '… | YTN': the outlet stands last in a title
  const last = title.split(/[-|:<>ㅣ｜–—]/).at(-1)
  if (last) names.push(last)
  return { urls, names }
}
