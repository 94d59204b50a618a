import type { OutletProfile } from '@gisa/core'

export const weeklyKhan: OutletProfile = {
  id: 'weekly-khan',
  name: '주간경향',
  nameEn: 'Weekly Kyunghyang',
  kind: 'magazine',
  url: 'https://weekly.khan.co.kr',
  hosts: ['weekly.khan.co.kr'],
  naverOid: '033',
  articleUrls: [
    { pattern: '^https?://weekly\\.khan\\.co\\.kr/article/(?<id>\\d{15})' },
    { pattern: '^https?://weekly\\.khan\\.co\\.kr/khnm\\.html\\?(?:[^#]*&)?artid=(?<id>\\d+)' },
  ],
  layouts: [
    {
      body: ['.article_txt'],
      published: ['.article_date'],
      author: ['.byline_wrap'],
    },
  ],
  seen: '2021-11',
}
