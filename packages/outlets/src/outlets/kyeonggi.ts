import type { OutletProfile } from '@gisa/core'

export const kyeonggi: OutletProfile = {
  id: 'kyeonggi',
  name: '경기일보',
  nameEn: 'Kyeonggi Ilbo',
  kind: 'newspaper',
  url: 'https://www.kyeonggi.com',
  hosts: ['kyeonggi.com'],
  naverOid: '666',
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?kyeonggi\\.com/article/(?<id>\\d{14})' },
    { pattern: '^https?://(?:[a-z]+\\.)?kyeonggi\\.com/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  layouts: [
    {
      body: ['#arl_view_content'],
    },
  ],
}
