import type { OutletProfile } from '@gisa/core'

export const etoday: OutletProfile = {
  id: 'etoday',
  name: '이투데이',
  nameEn: 'Etoday',
  kind: 'newspaper',
  url: 'https://www.etoday.co.kr',
  hosts: ['etoday.co.kr'],
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?etoday\\.co\\.kr/news/view/(?<id>\\d+)' }],
  layouts: [
    {
      headline: ['h1.main_title'],
      body: ['div.articleView[itemprop=articleBody]', '.articleView'],
    },
  ],
  seen: '2023-05',
}
