import type { OutletProfile } from '@gisa/core'

export const ksilbo: OutletProfile = {
  id: 'ksilbo',
  name: '경상일보',
  nameEn: 'Gyeongsang Ilbo',
  kind: 'newspaper',
  url: 'https://www.ksilbo.co.kr',
  hosts: ['ksilbo.co.kr'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?ksilbo\\.co\\.kr/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
