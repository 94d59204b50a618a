import type { OutletProfile } from '@gisa/core'

export const incheonilbo: OutletProfile = {
  id: 'incheonilbo',
  name: '인천일보',
  nameEn: 'Incheon Ilbo',
  kind: 'newspaper',
  url: 'https://www.incheonilbo.com',
  hosts: ['incheonilbo.com'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?incheonilbo\\.com/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2020-02',
}
