import type { OutletProfile } from '@gisa/core'

export const incheonin: OutletProfile = {
  id: 'incheonin',
  name: '인천in',
  nameEn: 'Incheon In',
  kind: 'online',
  url: 'https://www.incheonin.com',
  hosts: ['incheonin.com'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?incheonin\\.com/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
