import type { OutletProfile } from '@gisa/core'

export const ggilbo: OutletProfile = {
  id: 'ggilbo',
  name: '금강일보',
  nameEn: 'Geumgang Ilbo',
  kind: 'newspaper',
  url: 'https://www.ggilbo.com',
  hosts: ['ggilbo.com'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?ggilbo\\.com/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
