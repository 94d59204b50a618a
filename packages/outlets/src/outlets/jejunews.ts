import type { OutletProfile } from '@gisa/core'

export const jejunews: OutletProfile = {
  id: 'jejunews',
  name: '제주일보',
  nameEn: 'Jeju News',
  kind: 'newspaper',
  url: 'https://www.jejunews.com',
  hosts: ['jejunews.com'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?jejunews\\.com/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2026-10',
  notes: 'Share buttons, copyright and editor box stand inside the text node.',
}
