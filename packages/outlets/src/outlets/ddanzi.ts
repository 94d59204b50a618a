import type { OutletProfile } from '@gisa/core'

export const ddanzi: OutletProfile = {
  id: 'ddanzi',
  name: '딴지일보',
  nameEn: 'Ddanzi',
  kind: 'online',
  url: 'https://www.ddanzi.com',
  hosts: ['ddanzi.com'],
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?ddanzi\\.com/ddanziNews/(?<id>\\d+)' }],
  layouts: [
    {
      body: ['.read_content'],
    },
  ],
  feeds: [{ title: '전체', url: 'https://www.ddanzi.com/rss' }],
  seen: '2023-05',
}
