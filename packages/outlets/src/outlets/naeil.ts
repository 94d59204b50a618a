import type { OutletProfile } from '@gisa/core'

export const naeil: OutletProfile = {
  id: 'naeil',
  name: '내일신문',
  nameEn: 'Naeil Shinmun',
  kind: 'newspaper',
  url: 'https://www.naeil.com',
  hosts: ['naeil.com'],
  naverOid: '086',
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?naeil\\.com/news_view/\\?(?:[^#]*&)?id_art=(?<id>\\d+)' }],
  layouts: [
    {
      subheadline: ['.article-subtitle.type01 > p'],
      body: ['.article-view'],
      published: ['header.article-header .group .datetime .date', '.articleArea .date'],
    },
  ],
  seen: '2023-05',
}
