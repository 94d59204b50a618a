import type { OutletProfile } from '@gisa/core'

export const ccdailynews: OutletProfile = {
  id: 'ccdailynews',
  name: '충청일보',
  nameEn: 'Chungcheong Daily',
  kind: 'newspaper',
  url: 'https://www.ccdailynews.com',
  hosts: ['ccdailynews.com'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?ccdailynews\\.com/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
