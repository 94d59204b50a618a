import type { OutletProfile } from '@gisa/core'

export const shinailbo: OutletProfile = {
  id: 'shinailbo',
  name: '신아일보',
  nameEn: 'Shina Ilbo',
  kind: 'newspaper',
  url: 'https://www.shinailbo.co.kr',
  hosts: ['shinailbo.co.kr'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?shinailbo\\.co\\.kr/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
