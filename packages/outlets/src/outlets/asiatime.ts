import type { OutletProfile } from '@gisa/core'

export const asiatime: OutletProfile = {
  id: 'asiatime',
  name: '아시아타임즈',
  nameEn: 'Asia Time',
  url: 'https://www.asiatime.co.kr',
  hosts: ['asiatime.co.kr'],
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?asiatime\\.co\\.kr/article/(?<id>\\d+)' }],
  layouts: [
    {
      body: ['.article_txt_container'],
    },
  ],
  seen: '2023-05',
}
