import type { OutletProfile } from '@gisa/core'

export const daejonilbo: OutletProfile = {
  id: 'daejonilbo',
  name: '대전일보',
  nameEn: 'Daejon Ilbo',
  kind: 'newspaper',
  url: 'https://www.daejonilbo.com',
  hosts: ['daejonilbo.com'],
  naverOid: '656',
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?daejonilbo\\.com/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
