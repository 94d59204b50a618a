import type { OutletProfile } from '@gisa/core'

export const sportsseoul: OutletProfile = {
  id: 'sportsseoul',
  name: '스포츠서울',
  nameEn: 'Sports Seoul',
  kind: 'newspaper',
  url: 'https://www.sportsseoul.com',
  hosts: ['sportsseoul.com'],
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?sportsseoul\\.com/news/read/(?<id>\\d+)' }],
  layouts: [
    {
      headline: ['.viewtitle'],
      body: ['#article-body'],
      published: ['.dateWrap li .date'],
    },
  ],
  seen: '2023-05',
}
