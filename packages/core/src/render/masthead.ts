import type { ArticleInput, Author } from '../article/article.ts'
import { listOf, oneLine } from './printable.ts'

/** What stands above a body, each part on lines of its own; empty where the article has nothing of it. */
export interface Masthead {
  /** With series and labels before it, as Korean pages print them: `[단독] 한빛시장 사퇴`. */
  headline: string
  deck: readonly string[]
  /** `김가온 기자 · 박새나 특파원(파리) · 한빛일보` */
  byline: string
  /** `입력 2024-07-30 11:15 · 수정 2024-07-30 12:00` */
  dates: string
}

export function masthead(article: ArticleInput): Masthead {
  const marks = [article.series, ...listOf(article.labels)].map(oneLine).filter((mark) => mark !== '')
  const outlet = oneLine(article.outlet?.name)
  const signed = listOf(article.authors).map((author) => signature(author, outlet))
  const byline = [...signed, ...(signed.includes(outlet) ? [] : [outlet])].filter((part) => part !== '')
  return {
    headline: [...marks.map((mark) => `[${mark}]`), oneLine(article.headline)].filter((part) => part !== '').join(' '),
    deck: listOf(article.subheadlines)
      .map(oneLine)
      .filter((line) => line !== ''),
    byline: [...new Set(byline)].join(' · '),
    dates: [dateLine('입력', article.datePublished), dateLine('수정', article.dateModified)]
      .filter((part) => part !== '')
      .join(' · '),
  }
}

/** `김가온 기자`, `부산=이도담 기자` as `이도담 기자(부산)`; an e-mail address where no name is known. The outlet follows once, after all. */
function signature({ name, role, email, place, affiliation }: Author, outlet: string): string {
  const house = oneLine(affiliation)
  const person = [house === outlet ? '' : house, name, role]
    .map(oneLine)
    .filter((part) => part !== '')
    .join(' ')
  const from = oneLine(place)
  return oneLine(name) === '' ? oneLine(email) || person : `${person}${from && `(${from})`}`
}

const isoMinute = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/

/** To the minute; Korean time goes without saying. What is no ISO 8601 is printed as it is. */
function dateLine(label: string, value: unknown): string {
  const printed = oneLine(value)
  const [, day, minute, zone] = isoMinute.exec(printed) ?? []
  if (printed === '') return ''
  if (day === undefined) return `${label} ${printed}`
  const foreign = zone !== undefined && zone !== '+09:00' ? ` (${zone === 'Z' ? 'UTC' : `UTC${zone}`})` : ''
  return `${label} ${day}${minute === undefined ? '' : ` ${minute}`}${foreign}`
}
