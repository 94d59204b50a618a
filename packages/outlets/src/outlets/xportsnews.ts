import type { OutletProfile } from '@gisa/core'

export const xportsnews: OutletProfile = {
  id: 'xportsnews',
  name: '엑스포츠뉴스',
  nameEn: 'Xports News',
  kind: 'online',
  url: 'https://www.xportsnews.com',
  hosts: ['xportsnews.com'],
  naverOid: '311',
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?xportsnews\\.com/article/(?<id>\\d+)' }],
  layouts: [
    {
      body: ['div.news_contents'],
      remove: ['ul.another_ats', 'ul.another_ats ~ *'],
    },
  ],
  seen: '2020-02',
  notes: 'Headline, date and reporter stand in JSON-LD.',
}
