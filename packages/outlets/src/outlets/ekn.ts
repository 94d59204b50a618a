import type { OutletProfile } from '@gisa/core'

export const ekn: OutletProfile = {
  id: 'ekn',
  name: '에너지경제',
  nameEn: 'Energy Economy',
  aliases: ['에너지경제신문'],
  kind: 'newspaper',
  url: 'https://www.ekn.kr',
  hosts: ['ekn.kr'],
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?ekn\\.kr/web/view\\.php\\?(?:[^#]*&)?key=(?<id>\\d+)' }],
  layouts: [
    {
      body: ['#news_body_area_contents'],
    },
  ],
  seen: '2023-09',
}
