import type { OutletProfile } from '@gisa/core'

export const pennmike: OutletProfile = {
  id: 'pennmike',
  name: '펜앤드마이크',
  nameEn: 'PenN Mike',
  kind: 'online',
  url: 'https://www.pennmike.com',
  hosts: ['pennmike.com'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?pennmike\\.com/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
