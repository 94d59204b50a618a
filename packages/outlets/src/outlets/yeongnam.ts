import type { OutletProfile } from '@gisa/core'

export const yeongnam: OutletProfile = {
  id: 'yeongnam',
  name: '영남일보',
  nameEn: 'Yeongnam Ilbo',
  kind: 'newspaper',
  url: 'https://www.yeongnam.com',
  hosts: ['yeongnam.com'],
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?yeongnam\\.com/web/view\\.php\\?(?:[^#]*&)?key=(?<id>\\d+)' }],
  layouts: [
    {
      headline: ['.article-top-title'],
      body: ['.article-news-body'],
    },
  ],
  seen: '2023-05',
}
