import type { OutletProfile } from '@gisa/core'

export const joongboo: OutletProfile = {
  id: 'joongboo',
  name: '중부일보',
  nameEn: 'Joongboo Ilbo',
  kind: 'newspaper',
  url: 'https://www.joongboo.com',
  hosts: ['joongboo.com'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?joongboo\\.com/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-09',
}
