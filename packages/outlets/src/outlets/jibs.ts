import type { OutletProfile } from '@gisa/core'

export const jibs: OutletProfile = {
  id: 'jibs',
  name: 'JIBS',
  aliases: ['JIBS 제주방송'],
  kind: 'broadcaster',
  url: 'https://www.jibs.co.kr',
  hosts: ['jibs.co.kr'],
  naverOid: '661',
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?jibs\\.co\\.kr/news/articles/articlesDetail/(?<id>\\d+)' }],
  layouts: [
    {
      body: ['#print-div-content'],
    },
  ],
  seen: '2023-05',
}
