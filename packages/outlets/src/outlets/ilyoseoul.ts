import type { OutletProfile } from '@gisa/core'

export const ilyoseoul: OutletProfile = {
  id: 'ilyoseoul',
  name: '일요서울',
  kind: 'newspaper',
  url: 'https://www.ilyoseoul.co.kr',
  hosts: ['ilyoseoul.co.kr'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?ilyoseoul\\.co\\.kr/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
