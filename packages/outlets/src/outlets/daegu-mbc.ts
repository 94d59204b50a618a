import type { OutletProfile } from '@gisa/core'

export const daeguMbc: OutletProfile = {
  id: 'daegu-mbc',
  name: '대구MBC',
  nameEn: 'Daegu MBC',
  kind: 'broadcaster',
  url: 'https://dgmbc.com',
  hosts: ['dgmbc.com'],
  naverOid: '657',
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?dgmbc\\.com/article/(?<id>[A-Za-z0-9]+)' }],
  layouts: [
    {
      body: ['#journal_article_wrap'],
    },
  ],
  seen: '2023-05',
}
