import type { OutletProfile } from '@gisa/core'

export const goodkyung: OutletProfile = {
  id: 'goodkyung',
  name: '굿모닝경제',
  nameEn: 'Good Morning Economy',
  url: 'https://www.goodkyung.com',
  hosts: ['goodkyung.com'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?goodkyung\\.com/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-09',
}
