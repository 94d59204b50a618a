import type { OutletProfile } from '@gisa/core'

export const seoulfn: OutletProfile = {
  id: 'seoulfn',
  name: '서울파이낸스',
  nameEn: 'Seoul Finance',
  kind: 'newspaper',
  url: 'https://www.seoulfn.com',
  hosts: ['seoulfn.com'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?seoulfn\\.com/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
