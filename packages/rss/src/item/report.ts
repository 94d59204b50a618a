import type { ArticleInput, Issue } from '@gisa/core'

/**
 * What a writer tells of: `code` of the issues that `options.onIssue` gets. The first word says what was done, and each
 * stands for a sentence: `left-out/no-headline` is "Left out: no headline".
 */
export type FeedIssueCode =
  | `left-out/${'not-an-article' | 'no-headline' | 'no-address' | 'no-date' | 'not-yet-published' | 'duplicate' | 'feed-is-full'}`
  | `left-out/${'on-another-host' | 'too-old' | 'unusable-address' | 'unreadable-date' | 'implausible-date'}`
  | `left-out/${'date-modified' | 'logo'}`
  | `taken-out/${'control-characters' | 'lone-surrogates' | 'lost-characters' | 'markup'}`
  | `shortened/${'headline' | 'channel-description'}`
  | `assumed/${'korean-time'}`
  | `missing/${'channel-feed-url' | 'id-and-address' | 'date-of-change' | 'options-now'}`

/** Tells the caller about one thing, once for each article. */
export type Report = (code: FeedIssueCode, detail?: unknown) => void

const silent: Report = () => {}

/** Reports about an article name it, so that an editor finds it. */
export function reporter(onIssue: ((issue: Issue) => void) | undefined, article?: ArticleInput): Report {
  if (!onIssue) return silent
  const told = new Set<string>()
  return (code, detail) => {
    if (told.has(code)) return
    told.add(code)
    const words = `${code[0]!.toUpperCase()}${code.slice(1)}`.replace('/', ': ').replaceAll('-', ' ')
    const of = article?.headline || article?.id || article?.url
    const message = [words, detail, of].filter(Boolean).join(' · ').slice(0, 200)
    onIssue({ code, severity: code.startsWith('assumed') ? 'info' : 'warning', message })
  }
}
