import type { OutletProfile } from '@gisa/core'

export const gukjenews: OutletProfile = {
  id: 'gukjenews',
  name: '국제뉴스',
  nameEn: 'Gukje News',
  url: 'https://www.gukjenews.com',
  hosts: ['gukjenews.com'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?gukjenews\\.com/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
}
