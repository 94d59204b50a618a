import type { OutletProfile } from '@gisa/core'

export const busan: OutletProfile = {
  id: 'busan',
  name: '부산일보',
  nameEn: 'Busan Ilbo',
  kind: 'newspaper',
  url: 'https://www.busan.com',
  hosts: ['busan.com'],
  naverOid: '082',
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?busan\\.com/view/busan/view\\.php\\?(?:[^#]*&)?code=(?<id>\\d{19})' },
  ],
  family: 'pageview',
  layouts: [
    {
      body: ['.article_content'],
      remove: ['.wcms_side'],
    },
  ],
  seen: '2023-05',
}
