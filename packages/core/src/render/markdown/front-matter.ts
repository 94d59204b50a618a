import type { ArticleInput } from '../../article/article.ts'
import { listOf, oneLine } from '../printable.ts'

/**
 * What an article says of itself, as YAML 1.2 front matter with the keys that static site generators read. Every value
 * is double-quoted, so that none is taken for a date, a number, `no` or a comment. '' where nothing is known.
 */
export function frontMatter(article: ArticleInput): string {
  const rows: [key: string, value: string | readonly string[] | undefined][] = [
    ['title', article.headline],
    ['subtitle', article.subheadlines],
    ['labels', article.labels],
    ['series', article.series],
    ['date', article.datePublished],
    ['lastmod', article.dateModified],
    ['authors', listOf(article.authors).map(({ name, email }) => oneLine(name) || oneLine(email))],
    ['publisher', article.outlet?.name],
    ['canonical', article.url],
    ['id', article.id],
    ['categories', article.sections],
    ['tags', article.keywords],
    ['description', article.summary],
    ['language', article.language],
  ]
  const lines = rows.flatMap(([key, value]) => yaml(key, value))
  return lines.length === 0 ? '' : ['---', ...lines, '---'].join('\n')
}

function yaml(key: string, value: string | readonly string[] | undefined): string[] {
  if (!Array.isArray(value)) {
    const line = oneLine(value)
    return line === '' ? [] : [`${key}: ${quoted(line)}`]
  }
  const items = listOf(value)
    .map(oneLine)
    .filter((line) => line !== '')
  return items.length === 0 ? [] : [`${key}:`, ...items.map((item) => `  - ${quoted(item)}`)]
}

/** YAML's double-quoted style reads JSON's escapes (YAML 1.2 §7.3.1). */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
