import type { CmsFamily } from '@gisa/core'

/** One shape of address (three letters, twelve digits), seen at 쿠키뉴스, 대구일보, 이코노미스트 and 일간스포츠; the pages differ. */
export const newsview3x12: CmsFamily = {
  id: 'newsview-3x12',
  name: 'newsView',
  detect: { url: '/(?:newsView|article/view)/[a-z]{3}\\d{12}' },
  articleUrls: [{ pattern: '^https?://[^/]+/(?:newsView|article/view)/(?<id>[a-z]{3}\\d{12})' }],
  layouts: [],
}
