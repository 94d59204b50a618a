import type { OutletProfile } from '@gisa/core'

export const mediapen: OutletProfile = {
  id: 'mediapen',
  name: '미디어펜',
  nameEn: 'Mediapen',
  kind: 'online',
  url: 'https://www.mediapen.com',
  hosts: ['mediapen.com'],
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?mediapen\\.com/news/view/(?<id>\\d+)' }],
  layouts: [
    {
      body: ['#articleBody'],
      published: ['.article-top .date-repoter'],
    },
  ],
  seen: '2023-09',
}
