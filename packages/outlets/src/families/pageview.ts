import type { CmsFamily } from '@gisa/core'

/** Seen at 매일신문, 디지털데일리 and CEO스코어데일리. */
export const pageview: CmsFamily = {
  id: 'pageview',
  name: 'page/view',
  detect: { url: '/page/view/\\d{19}' },
  articleUrls: [{ pattern: '^https?://[^/]+/page/view/(?<id>\\d{19})' }],
  layouts: [
    {
      body: ['#articlebody', '.article_content'],
      remove: ['.wcms_banner', '.wcms_side'],
    },
  ],
}
