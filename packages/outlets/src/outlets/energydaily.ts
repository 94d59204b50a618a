import type { OutletProfile } from '@gisa/core'

export const energydaily: OutletProfile = {
  id: 'energydaily',
  name: '에너지데일리',
  url: 'https://www.energydaily.co.kr',
  hosts: ['energydaily.co.kr'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?energydaily\\.co\\.kr/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
