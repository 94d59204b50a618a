import type { OutletProfile } from '@gisa/core'

export const newsmin: OutletProfile = {
  id: 'newsmin',
  name: '뉴스민',
  nameEn: 'Newsmin',
  kind: 'online',
  url: 'https://www.newsmin.co.kr',
  hosts: ['newsmin.co.kr'],
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?newsmin\\.co\\.kr/news/(?<id>\\d+)' }],
  layouts: [
    {
      body: ['.td-post-content'],
    },
  ],
  seen: '2023-05',
}
