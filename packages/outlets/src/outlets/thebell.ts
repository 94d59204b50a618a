import type { OutletProfile } from '@gisa/core'

export const thebell: OutletProfile = {
  id: 'thebell',
  name: '더벨',
  nameEn: 'The Bell',
  kind: 'online',
  url: 'https://www.thebell.co.kr',
  hosts: ['thebell.co.kr'],
  articleUrls: [
    {
      pattern: '^https?://(?:[a-z]+\\.)?thebell\\.co\\.kr/free/content/ArticleView\\.asp\\?(?:[^#]*&)?key=(?<id>\\d+)',
    },
  ],
  layouts: [
    {
      headline: ['p.tit'],
      body: ['.viewSection', '#article-main'],
    },
  ],
  notes: 'Two body elements in two sources.',
}
