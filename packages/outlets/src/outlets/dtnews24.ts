import type { OutletProfile } from '@gisa/core'

export const dtnews24: OutletProfile = {
  id: 'dtnews24',
  name: '디트뉴스24',
  nameEn: 'DTNews24',
  kind: 'online',
  url: 'https://www.dtnews24.com',
  hosts: ['dtnews24.com'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?dtnews24\\.com/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
