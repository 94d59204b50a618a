import type { OutletProfile } from '@gisa/core'

export const weeklyChosun: OutletProfile = {
  id: 'weekly-chosun',
  name: '주간조선',
  nameEn: 'Weekly Chosun',
  kind: 'magazine',
  url: 'https://weekly.chosun.com',
  hosts: ['weekly.chosun.com'],
  naverOid: '053',
  articleUrls: [{ pattern: '^https?://weekly\\.chosun\\.com/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' }],
  family: 'ndsoft',
  seen: '2023-05',
}
