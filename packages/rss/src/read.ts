export type { ReadIssueCode } from './read/feed-fields.ts'
export type { FeedResult, FromFeedOptions } from './read/from-feed.ts'
export { fromFeed } from './read/from-feed.ts'
