import type { OutletProfile } from '@gisa/core'

export const gndomin: OutletProfile = {
  id: 'gndomin',
  name: '경남도민신문',
  nameEn: 'Gyeongnam Domin Shinmun',
  kind: 'newspaper',
  url: 'https://www.gndomin.com',
  hosts: ['gndomin.com'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?gndomin\\.com/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
