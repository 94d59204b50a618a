import type { OutletProfile } from '@gisa/core'

export const enewstoday: OutletProfile = {
  id: 'enewstoday',
  name: '이뉴스투데이',
  nameEn: 'eNewsToday',
  url: 'https://www.enewstoday.co.kr',
  hosts: ['enewstoday.co.kr'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?enewstoday\\.co\\.kr/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
