import type { OutletProfile } from '@gisa/core'

export const labortoday: OutletProfile = {
  id: 'labortoday',
  name: '매일노동뉴스',
  nameEn: 'Labor Today',
  kind: 'newspaper',
  url: 'https://www.labortoday.co.kr',
  hosts: ['labortoday.co.kr'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?labortoday\\.co\\.kr/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  feeds: [{ title: '전체', url: 'https://www.labortoday.co.kr/rss/allArticle.xml' }],
  seen: '2023-05',
}
