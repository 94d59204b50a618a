import type { OutletProfile } from '@gisa/core'

export const jejusori: OutletProfile = {
  id: 'jejusori',
  name: '제주의소리',
  nameEn: 'Jeju Sori',
  kind: 'online',
  url: 'https://www.jejusori.net',
  hosts: ['jejusori.net'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?jejusori\\.net/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
