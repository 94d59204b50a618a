import type { Finding } from '@gisa/core'
import type { ProfileId } from '../profiles/profile.ts'
import type { FeedView } from './feed-view.ts'

/** One rule: what it says, where it is written, and how a feed breaks it. */
export interface Rule extends Pick<Finding, 'level' | 'source' | 'fix' | 'message'> {
  /** Its number in the rule list: `R11`. Several checks may belong to one rule. */
  rule: string
  /** Formats that it is about; all unless given. */
  formats?: readonly FeedView['format'][]
  find: (feed: FeedView, setting: LintSetting) => Iterable<Hit>
}

/** A place where a rule is broken. */
export interface Hit {
  where?: string | undefined
  line?: number | undefined
  /** Put behind the message: the value, a number. */
  detail?: string | undefined
}

interface LintSetting {
  /** Milliseconds; without it nothing is checked against the clock. */
  now: number | undefined
  profile: ProfileId
}
