import type { OutletProfile } from '@gisa/core'

export const gnmaeil: OutletProfile = {
  id: 'gnmaeil',
  name: '경남매일',
  nameEn: 'Gyeongnam Maeil',
  kind: 'newspaper',
  url: 'https://www.gnmaeil.com',
  hosts: ['gnmaeil.com'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?gnmaeil\\.com/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
