import type { OutletProfile } from '@gisa/core'

export const ytn: OutletProfile = {
  id: 'ytn',
  name: 'YTN',
  aliases: ['YTN 뉴스'],
  kind: 'broadcaster',
  url: 'https://www.ytn.co.kr',
  hosts: ['ytn.co.kr'],
  naverOid: '052',
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?ytn\\.co\\.kr/_ln/\\d{4}_(?<id>\\d+)' }],
  layouts: [
    {
      headline: ['h2.news_title span', '#zone1 > .top h3'],
      subheadline: ['#zone1 .subhead'],
      body: ['#CmAdContent', '#zone1 .content .article'],
      published: ['.news_info .date', '#zone1 > .top .time'],
      section: ['.bx_cate_news .bx_title h3', '#zone1 > .top .cate'],
      remove: ['.ad_box', '.txtad', '.hns_mask_div'],
    },
  ],
  seen: '2025-08',
  proven: true,
}
