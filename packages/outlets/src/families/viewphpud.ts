import type { CmsFamily } from '@gisa/core'

/** Seen at 글로벌이코노믹 and 한국금융신문. */
export const viewphpud: CmsFamily = {
  id: 'viewphpud',
  name: 'view.php?ud=',
  detect: { selectors: ['.detailCont', '.vcon_con_intxt'], url: '/view\\.php\\?ud=\\w' },
  articleUrls: [{ pattern: '^https?://[^/]+/(?:[a-z]+/)?view\\.php\\?(?:[^#]*&)?ud=(?<id>\\w+)' }],
  layouts: [
    {
      body: ['.vtxt.detailCont', '.detailCont', '.vcon_con_intxt'],
      published: ['.vcon_hd_din3'],
    },
  ],
}
