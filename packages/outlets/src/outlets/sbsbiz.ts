import type { OutletProfile } from '@gisa/core'

export const sbsbiz: OutletProfile = {
  id: 'sbsbiz',
  name: 'SBS Biz',
  aliases: ['SBS CNBC'],
  kind: 'broadcaster',
  url: 'https://biz.sbs.co.kr',
  hosts: ['biz.sbs.co.kr'],
  naverOid: '374',
  articleUrls: [{ pattern: '^https?://biz\\.sbs\\.co\\.kr/article_hub/(?<id>\\d{11})' }],
  layouts: [
    {
      body: ['#cnbc-front-articleContent-area-font'],
    },
  ],
}
