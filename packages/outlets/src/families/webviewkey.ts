import type { CmsFamily } from '@gisa/core'

/** Seen at 중도일보 and, formerly, 경인일보. */
export const webviewkey: CmsFamily = {
  id: 'webviewkey',
  name: 'view.php?key=',
  detect: { url: '/view\\.php\\?key=\\d{17}' },
  articleUrls: [{ pattern: '^https?://[^/]+/(?:[a-z]+/)?view\\.php\\?(?:[^#]*&)?key=(?<id>\\d{17})' }],
  layouts: [
    {
      body: ['#font'],
    },
  ],
}
