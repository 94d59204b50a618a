import type { OutletProfile } from '@gisa/core'

export const gjdream: OutletProfile = {
  id: 'gjdream',
  name: '광주드림',
  nameEn: 'Gwangju Dream',
  kind: 'online',
  url: 'https://www.gjdream.com',
  hosts: ['gjdream.com'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?gjdream\\.com/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
