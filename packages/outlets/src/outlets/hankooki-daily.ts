import type { OutletProfile } from '@gisa/core'

export const hankookiDaily: OutletProfile = {
  id: 'hankooki-daily',
  name: '데일리한국',
  nameEn: 'Daily Hankook',
  kind: 'online',
  url: 'https://daily.hankooki.com',
  hosts: ['daily.hankooki.com'],
  articleUrls: [{ pattern: '^https?://daily\\.hankooki\\.com/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' }],
  family: 'ndsoft',
  layouts: [
    {
      headline: ['#GS_Title'],
      subheadline: ['#GS_SubTitle'],
      body: ['#GS_Content'],
      published: ['#input_time dd'],
      modified: ['#modify_gisa'],
      author: ['#GS_Reporter ul li'],
    },
  ],
  feeds: [
    { title: '전체', url: 'https://rss.hankooki.com/daily/dh_main.xml' },
    { title: '정치', url: 'https://rss.hankooki.com/daily/dh_politics.xml' },
    { title: '경제', url: 'https://rss.hankooki.com/daily/dh_economy.xml' },
    { title: '사회', url: 'https://rss.hankooki.com/daily/dh_society.xml' },
    { title: '국제', url: 'https://rss.hankooki.com/daily/dh_world.xml' },
    { title: 'IT/과학', url: 'https://rss.hankooki.com/daily/dh_it_tech.xml' },
    { title: '문화', url: 'https://rss.hankooki.com/daily/dh_culture.xml' },
    { title: '라이프', url: 'https://rss.hankooki.com/daily/dh_life.xml' },
    { title: '칼럼', url: 'https://rss.hankooki.com/daily/dh_column.xml' },
  ],
  seen: '2023-05',
}
