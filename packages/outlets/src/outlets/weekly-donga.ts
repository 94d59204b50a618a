import type { OutletProfile } from '@gisa/core'

export const weeklyDonga: OutletProfile = {
  id: 'weekly-donga',
  name: '주간동아',
  nameEn: 'Weekly Donga',
  kind: 'magazine',
  url: 'https://weekly.donga.com',
  hosts: ['weekly.donga.com'],
  naverOid: '037',
  articleUrls: [{ pattern: '^https?://weekly\\.donga\\.com/(?:[a-z]+/)?3/all/\\d+/(?<id>\\d+)' }],
  layouts: [
    {
      body: ['#text'],
    },
  ],
  seen: '2023-05',
}
