import type { OutletProfile } from '@gisa/core'

export const sjbnews: OutletProfile = {
  id: 'sjbnews',
  name: '새전북신문',
  nameEn: 'Sae Jeonbuk',
  kind: 'newspaper',
  url: 'https://sjbnews.com',
  hosts: ['sjbnews.com'],
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?sjbnews\\.com/news/news\\.php\\?(?:[^#]*&)?number=(?<id>\\d+)' }],
  layouts: [
    {
      body: ['.news_text'],
    },
  ],
  seen: '2023-05',
}
