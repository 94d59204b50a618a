import type { OutletProfile } from '@gisa/core'

export const sportsworldi: OutletProfile = {
  id: 'sportsworldi',
  name: '스포츠월드',
  nameEn: 'Sports World',
  kind: 'newspaper',
  url: 'https://www.sportsworldi.com',
  hosts: ['sportsworldi.com'],
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?sportsworldi\\.com/newsView/(?<id>\\d+)' }],
  layouts: [
    {
      body: ['#Article'],
    },
  ],
  seen: '2020-02',
}
