import type { CmsFamily } from '@gisa/core'

/** Seen at 브레이크뉴스. */
export const inswaveLike: CmsFamily = {
  id: 'inswave-like',
  name: 'sub_read.html?uid=',
  detect: { url: '/sub_read\\.html\\?uid=\\d' },
  articleUrls: [{ pattern: '^https?://[^/]+/(?:[a-z]+/)?sub_read\\.html\\?(?:[^#]*&)?uid=(?<id>\\d+)' }],
  layouts: [
    {
      headline: ['.read_title'],
      body: ['#textinput', '#CLtag'],
    },
  ],
}
