import type { OutletProfile } from '@gisa/core'

export const channela: OutletProfile = {
  id: 'channela',
  name: '채널A',
  nameEn: 'Channel A',
  aliases: ['채널A 뉴스'],
  kind: 'broadcaster',
  url: 'https://www.ichannela.com',
  hosts: ['ichannela.com'],
  naverOid: '449',
  articleUrls: [
    {
      pattern:
        '^https?://(?:[a-z]+\\.)?ichannela\\.com/news/main/news_detailPage\\.do\\?(?:[^#]*&)?publishId=(?<id>\\d+)',
    },
  ],
  layouts: [
    {
      headline: ['.news_article_title h2 .title'],
      body: ['.news_page_txt'],
      published: ['.public .date', '.public .time'],
      section: ['.public .cata'],
    },
  ],
}
