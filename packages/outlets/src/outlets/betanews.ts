import type { OutletProfile } from '@gisa/core'

export const betanews: OutletProfile = {
  id: 'betanews',
  name: '베타뉴스',
  nameEn: 'Betanews',
  kind: 'online',
  url: 'https://www.betanews.net',
  hosts: ['betanews.net'],
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?betanews\\.net/article/(?<id>\\d+)' }],
  layouts: [
    {
      body: ['#articleBody'],
    },
  ],
  seen: '2023-05',
}
