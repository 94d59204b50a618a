import type { OutletProfile } from '@gisa/core'

export const aflnews: OutletProfile = {
  id: 'aflnews',
  name: '농수축산신문',
  kind: 'newspaper',
  url: 'https://www.aflnews.co.kr',
  hosts: ['aflnews.co.kr'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?aflnews\\.co\\.kr/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
