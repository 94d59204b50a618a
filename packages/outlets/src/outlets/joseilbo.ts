import type { OutletProfile } from '@gisa/core'

export const joseilbo: OutletProfile = {
  id: 'joseilbo',
  name: '조세일보',
  nameEn: 'Joseilbo',
  kind: 'online',
  url: 'https://www.joseilbo.com',
  hosts: ['joseilbo.com'],
  naverOid: '123',
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?joseilbo\\.com/news/news_read\\.php\\?(?:[^#]*&)?uid=(?<id>\\d+)' },
    { pattern: '^https?://(?:[a-z]+\\.)?joseilbo\\.com/news/htmls/\\d{4}/\\d{2}/(?<id>\\d+)\\.html' },
  ],
  layouts: [
    {
      body: ['#jose_news_view'],
      remove: ['p.view_subtle'],
    },
  ],
  seen: '2023-05',
}
