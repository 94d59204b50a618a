import type { OutletProfile } from '@gisa/core'

export const idomin: OutletProfile = {
  id: 'idomin',
  name: '경남도민일보',
  nameEn: 'Gyeongnam Domin Ilbo',
  kind: 'newspaper',
  url: 'https://www.idomin.com',
  hosts: ['idomin.com'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?idomin\\.com/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
