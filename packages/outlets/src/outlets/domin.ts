import type { OutletProfile } from '@gisa/core'

export const domin: OutletProfile = {
  id: 'domin',
  name: '전북도민일보',
  nameEn: 'Jeonbuk Domin Ilbo',
  kind: 'newspaper',
  url: 'https://www.domin.co.kr',
  hosts: ['domin.co.kr'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?domin\\.co\\.kr/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
