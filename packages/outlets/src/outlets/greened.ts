import type { OutletProfile } from '@gisa/core'

export const greened: OutletProfile = {
  id: 'greened',
  name: '녹색경제신문',
  nameEn: 'Green Economy',
  aliases: ['녹색경제'],
  kind: 'newspaper',
  url: 'https://www.greened.kr',
  hosts: ['greened.kr'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?greened\\.kr/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
