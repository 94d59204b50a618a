import type { OutletProfile } from '@gisa/core'

export const nongmin: OutletProfile = {
  id: 'nongmin',
  name: '농민신문',
  nameEn: 'Farmers Newspaper',
  kind: 'newspaper',
  url: 'https://www.nongmin.com',
  hosts: ['nongmin.com'],
  naverOid: '662',
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?nongmin\\.com/article/(?<id>\\d+)' }],
  layouts: [
    {
      body: ['.news_txt.ck-content'],
    },
  ],
  seen: '2023-05',
}
