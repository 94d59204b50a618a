import { type ArticleInput, GisaError, type Issue } from '@gisa/core'

/** What every writer takes. */
export interface WriteOptions {
  /** The present, for telling dates that lie in the future. Without it no clock is read. */
  now?: Date
  /** Called for everything that was left out or put right. Nothing else tells: what is written is always usable. */
  onIssue?: (issue: Issue) => void
}

/** Reports to the caller, if he listens. */
export type Report = (code: string, message: string, severity?: Issue['severity']) => void

export function reporter({ onIssue }: WriteOptions): Report {
  return (code, message, severity = 'warning') => onIssue?.({ code, message, severity })
}

const LISTS = [
  'authors',
  'body',
  'contributors',
  'corrections',
  'images',
  'keywords',
  'labels',
  'quotations',
  'sections',
  'subheadlines',
] as const
/** Those that hold texts; the others hold objects. */
const TEXTS = 'keywords labels sections subheadlines'

/** Throws for what only the caller can have got wrong: no article, a field that is no list, an option that does not exist. */
export function checkArguments(name: string, article: ArticleInput, options: object, known: readonly string[]): void {
  if (typeof article !== 'object' || article === null || Array.isArray(article)) {
    throw new GisaError('invalid-argument', `${name}: \`article\` must be an Article or your CMS record`)
  }
  for (const field of LISTS) {
    const value: unknown = article[field] ?? []
    const isItem = (item: unknown): boolean => TEXTS.includes(field) || (typeof item === 'object' && item !== null)
    if (Array.isArray(value) && value.every(isItem)) continue
    throw new GisaError(
      'invalid-argument',
      `${name}: \`article.${field}\` is no list of its kind; see validateArticle of @gisa/core`,
    )
  }
  for (const option of Object.keys(options)) {
    if (!known.includes(option)) {
      throw new GisaError('unknown-option', `${name}: there is no option \`${option}\`; there are ${known.join(', ')}`)
    }
  }
}
