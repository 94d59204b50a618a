import type { OutletProfile } from '@gisa/core'

export const fnnews: OutletProfile = {
  id: 'fnnews',
  name: '파이낸셜뉴스',
  nameEn: 'Financial News',
  kind: 'newspaper',
  url: 'https://www.fnnews.com',
  hosts: ['fnnews.com'],
  naverOid: '014',
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?fnnews\\.com/news/(?<id>\\d{18})' }],
  layouts: [
    {
      headline: ['h1.mg', '.tit_sect .txt_tit strong'],
      body: ['#article_content', '.cont_view', '#article_body'],
      published: ['.sub_news_data .news_data .list_02'],
      author: ['#customByline', '.sub_news_data .news_data .list_01 a'],
      remove: ['#ad_body'],
    },
  ],
  seen: '2023-05',
}
