import type { CmsFamily } from '@gisa/core'

/** Arc XP, seen at 조선일보 and 조선비즈. The text may stand only in the script `Fusion.globalContent`. */
export const arc: CmsFamily = {
  id: 'arc',
  name: 'Arc XP',
  detect: { selectors: ['#fusion-app'], url: '/\\d{4}/\\d{2}/\\d{2}/[A-Z0-9]{26}(?:/|$)' },
  articleUrls: [{ pattern: '^https?://[^/]+/[a-z0-9_/-]+/\\d{4}/\\d{2}/\\d{2}/(?<id>[A-Z0-9]{26})' }],
  layouts: [
    {
      headline: ['h1.article-header__headline span', 'h1.article-header__headline'],
      subheadline: ['.article-header__headline-container p span'],
      body: ['section.article-body', '#fusion-app article section'],
      published: ['.inputDate'],
      modified: ['.upDate'],
      author: ['.article-byline__author'],
      section: ['.breadcrumb a'],
      caption: ['.article-body figcaption'],
      keywords: ['.article-tags a span'],
    },
  ],
  feeds: ['/arc/outboundfeeds/rss/?outputType=xml'],
}
