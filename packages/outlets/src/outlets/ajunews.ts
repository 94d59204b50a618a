import type { OutletProfile } from '@gisa/core'

export const ajunews: OutletProfile = {
  id: 'ajunews',
  name: '아주경제',
  nameEn: 'Aju Business Daily',
  kind: 'newspaper',
  url: 'https://www.ajunews.com',
  hosts: ['ajunews.com'],
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?ajunews\\.com/view/(?<id>\\d{17})' }],
  layouts: [
    {
      headline: ['article.view_header h1'],
      body: ['#articleBody'],
      remove: ['div[class^=dcamp_ad]', '.relate_box', '.article_bot', '.article_bot ~ *'],
    },
  ],
  seen: '2023-09',
}
