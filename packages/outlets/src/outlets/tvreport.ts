import type { OutletProfile } from '@gisa/core'

export const tvreport: OutletProfile = {
  id: 'tvreport',
  name: 'TV리포트',
  nameEn: 'TV Report',
  kind: 'online',
  url: 'https://www.tvreport.co.kr',
  hosts: ['tvreport.co.kr'],
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?tvreport\\.co\\.kr/(?:[a-z]+/article/)?(?<id>\\d+)' }],
  layouts: [
    {
      body: ['#contentarea'],
    },
  ],
  seen: '2020-02',
}
