import type { OutletProfile } from '@gisa/core'

export const isplus: OutletProfile = {
  id: 'isplus',
  name: '일간스포츠',
  nameEn: 'Ilgan Sports',
  kind: 'newspaper',
  url: 'https://isplus.com',
  hosts: ['isplus.com', 'isplus.live.joins.com', 'isplus.joins.com'],
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?isplus\\.com/article/view/(?<id>isp\\d+)' }],
  family: 'newsview-3x12',
  layouts: [
    {
      headline: ['#articletitle .title h3'],
      body: ['#article_body', '#article_content'],
      published: ['.artical_date'],
      remove: ['#spnAddLinkArticleContent', '.ad_article_bottom1text'],
    },
  ],
  seen: '2021-11',
  notes: 'Same engine as economist.',
}
