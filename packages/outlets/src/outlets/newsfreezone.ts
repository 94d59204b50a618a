import type { OutletProfile } from '@gisa/core'

export const newsfreezone: OutletProfile = {
  id: 'newsfreezone',
  name: '뉴스프리존',
  nameEn: 'News Freezone',
  kind: 'online',
  url: 'https://www.newsfreezone.co.kr',
  hosts: ['newsfreezone.co.kr'],
  articleUrls: [
    {
      pattern: '^https?://(?:[a-z]+\\.)?newsfreezone\\.co\\.kr/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)',
    },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
