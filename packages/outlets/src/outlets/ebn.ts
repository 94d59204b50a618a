import type { OutletProfile } from '@gisa/core'

export const ebn: OutletProfile = {
  id: 'ebn',
  name: 'EBN산업경제',
  nameEn: 'EBN',
  kind: 'online',
  url: 'https://www.ebn.co.kr',
  hosts: ['ebn.co.kr'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?ebn\\.co\\.kr/news/view/(?<id>\\d+)' },
    { pattern: '^https?://(?:[a-z]+\\.)?ebn\\.co\\.kr/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  layouts: [
    {
      body: ['#newsContents'],
    },
  ],
  seen: '2023-05',
  notes: '#newsContents is the layout of 2023, ndsoft that of 2025.',
}
