import { type Candidates, findStamps, type Issue } from '@gisa/core'
import { stampsIn } from '../lines/stamps-in.ts'
import { tells } from '../lines/telling-words.ts'
import { holds, type PageElement } from '../tree/page-tree.ts'
import { dateCandidates, inKoreanTime, minuteOf, readDate, reconcileDates, type StatedDate } from './date-candidates.ts'
import { type PageFacts, statedOf } from './page-facts.ts'
import { metaValues } from './page-head.ts'

const publishedMetas = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:regdate',
  'dd:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish_date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'article_date_original',
  'dc.date.issued',
  'dc.date',
  'regdate',
  'date',
] as const
const modifiedMetas = [
  'article:modified_time',
  'og:article:modified_time',
  'article:modified',
  'dd:modified_time',
  'datemodified',
  'og:updated_time',
  'dc.date.modified',
] as const

/** When the page says it was published and changed, each witness a candidate. */
export function dateFields(facts: PageFacts): { candidates: Candidates; issues: Issue[] } {
  const visible = visibleStamps(facts)
  const stamps = visible.map(({ iso }) => iso)
  const markup = fromMarkup(facts)
  const published = reconcileDates(
    [
      ...statedDates(facts, 'datePublished'),
      ...fromMetas(facts, publishedMetas),
      ...fromMicrodata(facts, 'datepublished'),
      ...fromLayout(facts, 'published'),
      ...markup.published,
      ...fromPrint(facts, 'published'),
      ...unlabelled(facts),
    ],
    stamps,
  )
  const earliest = published.dates[0]
  const modified = reconcileDates(
    [
      ...statedDates(facts, 'dateModified'),
      ...fromMetas(facts, modifiedMetas),
      ...fromMicrodata(facts, 'datemodified'),
      ...fromLayout(facts, 'modified'),
      ...markup.modified,
      ...fromPrint(facts, 'modified'),
      ...secondUnlabelled(facts),
    ],
    stamps,
  )
  const issues = [...published.issues, ...modified.issues]
  // print has no seconds
  const later = modified.dates.filter((date) => {
    const isEarlier = earliest !== undefined && date.iso.length > 10 && minuteOf(date.iso) < minuteOf(earliest.iso)
    if (isEarlier) {
      const message = `${date.detail} says changed at ${date.iso}, before it was published at ${earliest.iso}.`
      issues.push({ code: 'date/modified-before-published', message, severity: 'info' })
    }
    return !isEarlier
  })
  const first = dateCandidates('datePublished', published.dates)
  const second = dateCandidates('dateModified', later)
  return {
    candidates: {
      ...(first.candidates.length > 0 && { datePublished: first.candidates }),
      ...(second.candidates.length > 0 && { dateModified: second.candidates }),
    },
    issues: [...issues, ...first.issues],
  }
}

function statedDates(facts: PageFacts, field: 'datePublished' | 'dateModified'): StatedDate[] {
  return statedOf(facts, field).flatMap(({ value, source, detail }) => {
    const date = readDate(value, source, detail ?? source)
    return date === undefined ? [] : [date]
  })
}

function fromMetas({ head }: PageFacts, names: readonly string[]): StatedDate[] {
  return metaValues(head, ...names).flatMap(({ name, value }) => {
    const source = name.startsWith('og:') || name.startsWith('article:') ? 'open-graph' : 'meta'
    return readDate(value, source, name) ?? []
  })
}

function fromMicrodata({ microdata }: PageFacts, name: string): StatedDate[] {
  return microdata
    .filter(({ property }) => property === name)
    .flatMap(({ value }) => readDate(value, 'microdata', name) ?? [])
}

/** A layout's element may hold both stamps: the label says which. */
function fromLayout({ laidOut }: PageFacts, kind: 'published' | 'modified'): StatedDate[] {
  return laidOut[kind].slice(0, 3).flatMap(({ text, detail }) => {
    const stamps = findStamps(text.slice(0, 300))
    const own = stamps.find((stamp) => stamp.kind === kind) ?? stamps.find((stamp) => stamp.kind === undefined)
    return own === undefined ? [] : { iso: inKoreanTime(own.iso), local: own.local, source: 'layout', detail }
  })
}

const dateAttribute = /^data-(?:[a-z]{1,12}-)?(?:date-?time|date|time|regdate|published|publish-date)$/

/** Attributes of elements near the headline: `<time datetime>`, `data-date-time`, `data-modify-date-time`. */
function fromMarkup(facts: PageFacts): Record<'published' | 'modified', StatedDate[]> {
  const dates = { published: [] as StatedDate[], modified: [] as StatedDate[] }
  for (const element of metaElements(facts)) {
    for (const name in element.attribs) {
      const isTime = name === 'datetime' && element.name === 'time'
      if (!isTime && !(name.startsWith('data-') && dateAttribute.test(name))) continue
      const value = element.attribs[name] ?? ''
      if (!/\d{1,2}:\d{2}|T\d{4}/.test(value)) continue
      const line = isTime
        ? facts.page.lines.find((one) => holds(element, one.element) || one.element === element.parent)
        : undefined
      const label = line && stampsIn(line)[0]?.kind
      const isModified =
        /modif|updat/i.test(`${name} ${element.attribs.class ?? ''} ${element.attribs.itemprop ?? ''}`) ||
        label === 'modified'
      const date = readDate(value, 'markup', `${element.name}[${name}]`)
      if (date !== undefined) dates[isModified ? 'modified' : 'published'].push(date)
    }
  }
  return dates
}

/** Labelled stamps between headline and body, whatever else stands on their line. */
function fromPrint({ page, headline, first }: PageFacts, kind: 'published' | 'modified'): StatedDate[] {
  if (headline === undefined || first <= headline) return []
  return page.lines.slice(headline + 1, first).flatMap((line) =>
    stampsIn(line)
      .filter((stamp) => stamp.kind === kind)
      .map(
        ({ iso, local }): StatedDate => ({
          iso: inKoreanTime(iso),
          local,
          source: 'heuristic',
          detail: 'stamp below the headline',
        }),
      ),
  )
}

/** The first stamp with a time between headline and body, where none has a label. */
function unlabelled({ page, headline, first }: PageFacts): StatedDate[] {
  if (headline === undefined || first <= headline) return []
  const stamps = page.lines.slice(headline + 1, first).flatMap(stampsIn)
  const [stamp] = stamps.filter(({ iso, kind }) => kind === undefined && iso.length > 10)
  if (stamp === undefined || stamps.some(({ kind }) => kind === 'published')) return []
  return [
    {
      iso: inKoreanTime(stamp.iso),
      local: stamp.local,
      source: 'heuristic',
      detail: 'stamp without a label below the headline',
    },
  ]
}

/** `2025-03-18 17:14 / 2025-03-18 18:20`: two times on one line without labels say published and changed. */
function secondUnlabelled({ page, headline, first }: PageFacts): StatedDate[] {
  if (headline === undefined || first <= headline) return []
  for (const line of page.lines.slice(headline + 1, first)) {
    const [one, two, ...more] = stampsIn(line)
    if (one === undefined || two === undefined || more.length > 0) continue
    const isBare = [one, two].every(({ kind, iso }) => kind === undefined && iso.length > 10)
    const between = line.text.slice(one.end, two.start)
    if (!isBare || !/^\s{0,3}[/|ㅣ│｜,]?\s{0,3}$/.test(between) || minuteOf(two.iso) <= minuteOf(one.iso)) continue
    return [
      { iso: inKoreanTime(two.iso), local: two.local, source: 'heuristic', detail: 'second stamp below the headline' },
    ]
  }
  return []
}

const asides: ReadonlySet<string> = new Set(['aside', 'nav', 'a'])
/** Elements that are looked at for dates. */
const MOST = 200

/** Elements about the article's date: `time`, or a telling class, around headline and body, outside lists of others. */
function* metaElements({ tree, page, headline, first, last }: PageFacts): Generator<PageElement> {
  const start = page.lines[headline ?? Math.max(0, first - 20)]?.element.order ?? 0
  const end = page.lines[Math.min(last + 8, page.lines.length - 1)]?.element.last ?? tree.elements.length - 1
  const others = tells['page/related'] | tells['page/chrome'] | tells['page/promo']
  for (let i = Math.max(0, start - 60), seen = 0; i <= end && seen < MOST; i++) {
    const element = tree.elements[i]
    if (element === undefined) continue
    const telling = page.telling[element.order] ?? 0
    if (element.name !== 'time' && (telling & tells['page/meta']) === 0) continue
    seen++
    let isOthers = false
    for (let up = element.parent, steps = 0; up !== null && steps < 6; up = up.parent, steps++) {
      if (((page.telling[up.order] ?? 0) & others) !== 0 || asides.has(up.name)) isOthers = true
    }
    if (!isOthers) yield element
  }
}

/** Stamps printed between the headline and some lines below the body. */
function visibleStamps({ page, headline, first, last }: PageFacts): { iso: string }[] {
  const from = headline ?? Math.max(0, first - 15)
  const near = page.lines.slice(Math.max(0, from - 8), first < 0 ? from + 30 : first + 1)
  const below = last < 0 ? [] : page.lines.slice(Math.max(0, last - 3), last + 10)
  return [...near, ...below].flatMap(stampsIn)
}
