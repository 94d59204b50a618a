import type { OutletProfile } from '@gisa/core'

export const kyongbuk: OutletProfile = {
  id: 'kyongbuk',
  name: '경북일보',
  nameEn: 'Kyongbuk Ilbo',
  kind: 'newspaper',
  url: 'https://www.kyongbuk.co.kr',
  hosts: ['kyongbuk.co.kr'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?kyongbuk\\.co\\.kr/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-09',
}
