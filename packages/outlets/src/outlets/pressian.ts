import type { OutletProfile } from '@gisa/core'

export const pressian: OutletProfile = {
  id: 'pressian',
  name: '프레시안',
  nameEn: 'Pressian',
  kind: 'online',
  url: 'https://www.pressian.com',
  hosts: ['pressian.com'],
  naverOid: '002',
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?pressian\\.com/pages/articles/(?<id>\\d+)' },
    { pattern: '^https?://(?:[a-z]+\\.)?pressian\\.com/news/article\\.html\\?(?:[^#]*&)?no=(?<id>\\d+)' },
  ],
  layouts: [
    {
      headline: ['.view_header .title', '.text-info .title'],
      subheadline: ['.hboxsubtitle'],
      body: ['.section .article_body[itemprop=articleBody]', '.article_body', '#news_body_area'],
      published: ['.byotherspan .date'],
      author: ['.list_author .byline .name', '.head_writer_fullname .byother'],
      remove: ['.article_ad', '.article_ad2', '[class^=ads]'],
    },
  ],
  feeds: [
    { title: '최신 기사', url: 'https://www.pressian.com/api/v3/site/rss/news' },
    { title: '세계', url: 'https://www.pressian.com/api/v3/site/rss/section/65' },
    { title: '정치', url: 'https://www.pressian.com/api/v3/site/rss/section/66' },
    { title: '경제', url: 'https://www.pressian.com/api/v3/site/rss/section/67' },
    { title: '사회', url: 'https://www.pressian.com/api/v3/site/rss/section/68' },
    { title: '문화', url: 'https://www.pressian.com/api/v3/site/rss/section/69' },
    { title: '스포츠', url: 'https://www.pressian.com/api/v3/site/rss/section/70' },
  ],
  seen: '2025-08',
}
