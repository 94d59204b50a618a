import type { ArticleInput, Issue } from '@gisa/core'
import { toInstant } from '../text/dates.ts'

/** What a feed remembers between two runs: plain JSON, to be kept in a file, a database row, a key-value store. */
export interface FeedState {
  version: 1
  /** Newest first. */
  items: FeedStateItem[]
  /** When the feed last changed, ISO 8601. */
  changed?: string
  /** Fingerprints of articles that newer ones pushed out, so that none without date comes back as new. */
  passed?: string[]
}

export interface FeedStateItem {
  /** The article with its first date of publication and its last of change. */
  article: ArticleInput
  /** Fingerprint of all but its dates. */
  hash: string
}

/**
 * Reads a kept state: text or JSON, whole or damaged. What cannot be used is left out, and `onIssue` is told; a state of a
 * later version is left aside as a whole.
 *
 * @example
 * readFeedState(undefined) //=> { version: 1, items: [] }
 * readFeedState('{"version":1,"items":[{').items //=> []
 */
export function readFeedState(kept: unknown, onIssue?: (issue: Issue) => void): FeedState {
  const tell = (code: string, message: string): void => onIssue?.({ code, severity: 'warning', message })
  const empty: FeedState = { version: 1, items: [] }
  if (kept === undefined || kept === null || kept === '') return empty
  let value: unknown = kept
  if (typeof kept === 'string') {
    try {
      value = JSON.parse(kept)
    } catch {
      tell('state/damaged', 'The kept state is no JSON: the feed starts anew')
      return empty
    }
  }
  const { version, items, changed, passed } = (value ?? {}) as Partial<FeedState>
  if ((version as number | undefined) !== 1) {
    tell('state/other-version', `The kept state is of version ${String(version)}, not 1: the feed starts anew`)
    return empty
  }
  const usable = (Array.isArray(items) ? items : []).filter(isItem)
  const lost = Array.isArray(items) ? items.length - usable.length : 1
  if (lost > 0) tell('state/damaged', `${lost} items of the kept state cannot be used`)
  const names = (Array.isArray(passed) ? passed : []).filter((name) => typeof name === 'string')
  return {
    version: 1,
    items: usable,
    ...(toInstant(changed) && { changed: changed! }),
    ...(names.length > 0 && { passed: names }),
  }
}

const isItem = (item: unknown): item is FeedStateItem => {
  const { article, hash } = (item ?? {}) as Partial<FeedStateItem>
  return typeof hash === 'string' && typeof article?.headline === 'string'
}
