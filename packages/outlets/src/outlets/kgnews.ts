import type { OutletProfile } from '@gisa/core'

export const kgnews: OutletProfile = {
  id: 'kgnews',
  name: '경기신문',
  nameEn: 'Kyeonggi Shinmun',
  kind: 'newspaper',
  url: 'https://www.kgnews.co.kr',
  hosts: ['kgnews.co.kr'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?kgnews\\.co\\.kr/news/article\\.html\\?(?:[^#]*&)?no=(?<id>\\d+)' },
  ],
  family: 'mediaon',
  seen: '2023-05',
}
