import type { RenderBody } from '../item/body-html.ts'
import type { FeedItem } from '../item/feed-item.ts'
import type { Report } from '../item/report.ts'
import type { FeedOptions } from './feed-options.ts'
import type { FeedSetting } from './feed-setting.ts'

/** How a format writes a feed: the same for a string and for a stream. */
export interface FeedFormat<Options extends FeedOptions> {
  /** What stands before the first item. Throws for options that are a caller's mistake. */
  head(setting: FeedSetting<Options>): string
  /** An item, or undefined with a report where this format cannot carry it. */
  item(item: FeedItem, setting: FeedSetting<Options>, report: Report): string | undefined
  /** Between two items. */
  between: string
  /** What stands after the last item. */
  foot: string
  /** How it renders a body; absent where it carries none. */
  content?: RenderBody
  /** Limits of the format itself, whoever reads it. */
  limits?: { items?: number; hours?: number }
}
