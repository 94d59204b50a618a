import type { OutletProfile } from '@gisa/core'

export const dailysecu: OutletProfile = {
  id: 'dailysecu',
  name: '데일리시큐',
  nameEn: 'DailySecu',
  kind: 'online',
  url: 'https://www.dailysecu.com',
  hosts: ['dailysecu.com'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?dailysecu\\.com/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  layouts: [
    {
      headline: ['.new_title'],
      subheadline: ['.news_mtitle'],
      body: ['.news_text'],
      published: ['.new_write'],
    },
  ],
  seen: '2021-11',
}
