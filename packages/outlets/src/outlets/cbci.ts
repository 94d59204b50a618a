import type { OutletProfile } from '@gisa/core'

export const cbci: OutletProfile = {
  id: 'cbci',
  name: 'CBC뉴스',
  kind: 'online',
  url: 'https://www.cbci.co.kr',
  hosts: ['cbci.co.kr'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?cbci\\.co\\.kr/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
