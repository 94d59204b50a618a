import type { OutletProfile } from '@gisa/core'

export const sisafocus: OutletProfile = {
  id: 'sisafocus',
  name: '시사포커스',
  nameEn: 'Sisa Focus',
  url: 'https://www.sisafocus.co.kr',
  hosts: ['sisafocus.co.kr'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?sisafocus\\.co\\.kr/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
