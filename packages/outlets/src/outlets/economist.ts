import type { OutletProfile } from '@gisa/core'

export const economist: OutletProfile = {
  id: 'economist',
  name: '이코노미스트',
  nameEn: 'Economist Korea',
  kind: 'magazine',
  url: 'https://economist.co.kr',
  hosts: ['economist.co.kr'],
  naverOid: '243',
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?economist\\.co\\.kr/article/view/(?<id>ecn\\d+)' }],
  family: 'newsview-3x12',
  layouts: [
    {
      headline: ['.view-article-title'],
      body: ['#article_body > .content', '#article_body'],
    },
  ],
  seen: '2023-05',
  notes: 'Same engine as isplus.',
}
