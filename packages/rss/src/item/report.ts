import type { ArticleInput, Issue } from '@gisa/core'

/** What a writer tells of: `code` of the issues that `options.onIssue` gets. */
export type FeedIssueCode =
  | 'feed/no-article'
  | 'feed/no-headline'
  | 'feed/no-url'
  | 'feed/no-date'
  | 'feed/no-updated'
  | 'feed/no-feed-url'
  | 'feed/no-identity'
  | 'feed/bad-url'
  | 'feed/bad-date'
  | 'feed/implausible-date'
  | 'feed/bad-modified'
  | 'feed/local-time'
  | 'feed/future'
  | 'feed/duplicate'
  | 'feed/full'
  | 'feed/logo-type'
  | 'sitemap/no-clock'
  | 'profile/foreign-host'
  | 'profile/too-old'
  | 'profile/title-length'
  | 'profile/description-length'
  | 'text/control-characters'
  | 'text/lone-surrogates'
  | 'text/lost-characters'
  | 'text/markup'

const ISSUES: Readonly<Record<FeedIssueCode, readonly [Issue['severity'], string]>> = {
  'feed/no-article': ['error', 'Left out: no article'],
  'feed/no-headline': ['error', 'Left out: no headline'],
  'feed/no-url': ['error', 'Left out: no address'],
  'feed/no-date': ['error', 'Left out: no date'],
  'feed/no-updated': ['error', 'No date of change is known: give options.updated or options.now'],
  'feed/no-feed-url': ['warning', 'channel.feedUrl is missing: readers cannot know where the feed stands'],
  'feed/no-identity': ['warning', 'No id and no address: with another headline it will look new'],
  'feed/bad-url': ['error', 'No http(s) address'],
  'feed/bad-date': ['error', 'Not a date'],
  'feed/implausible-date': ['warning', 'A date that readers distrust was left out'],
  'feed/bad-modified': ['warning', 'A change before publication or in the future was left out'],
  'feed/local-time': ['info', 'No zone: taken as Korean time'],
  'feed/future': ['warning', 'Left out until its date'],
  'feed/duplicate': ['warning', 'Left out: an item has this id already'],
  'feed/full': ['warning', 'Left out with all older ones: the feed is full'],
  'feed/logo-type': ['warning', 'The logo was left out: RSS readers show JPEG, PNG and GIF'],
  'sitemap/no-clock': ['warning', 'Without options.now, articles older than 48 hours stay in'],
  'profile/foreign-host': ['error', 'Left out: not on the host of the channel'],
  'profile/too-old': ['info', 'Left out: too old for this reader'],
  'profile/title-length': ['warning', 'The headline was shortened'],
  'profile/description-length': ['warning', "The channel's description was shortened"],
  'text/control-characters': ['warning', 'Control characters were taken out'],
  'text/lone-surrogates': ['warning', 'Halves of characters were taken out'],
  'text/lost-characters': ['warning', 'Lost characters (U+FFFD) were taken out'],
  'text/markup': ['warning', 'HTML tags were taken out of plain text'],
}

/** Tells the caller about one thing, once for each article. */
export type Report = (code: FeedIssueCode, detail?: unknown) => void

const nothing: Report = () => {}

/** Reports about an article name it, so that an editor finds it. */
export function reporter(onIssue: ((issue: Issue) => void) | undefined, article?: ArticleInput): Report {
  if (onIssue === undefined) return nothing
  const told = new Set<string>()
  const names = [article?.headline, article?.id, article?.url]
  return (code, detail) => {
    if (told.has(code)) return
    told.add(code)
    const [severity, text] = ISSUES[code]
    const of = names.find((value) => typeof value === 'string' && value !== '')?.slice(0, 80)
    const message = [text, detail === undefined ? '' : `: ${String(detail).slice(0, 80)}`, of ? ` (${of})` : ''].join(
      '',
    )
    onIssue({ code, severity, message })
  }
}
