import type { OutletProfile } from '@gisa/core'

export const yna: OutletProfile = {
  id: 'yna',
  name: '연합뉴스',
  nameEn: 'Yonhap News Agency',
  aliases: ['Yonhap'],
  kind: 'wire',
  url: 'https://www.yna.co.kr',
  hosts: ['yna.co.kr', 'yonhapnews.co.kr'],
  naverOid: '001',
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?yna\\.co\\.kr/view/(?<id>[A-Z]{3}\\d+)' },
    { pattern: '^https?://(?:[a-z]+\\.)?yonhapnews\\.co\\.kr/[^?#]*(?<id>AKR\\d+)\\.HTML' },
  ],
  layouts: [
    {
      headline: ['h1.tit01', 'h1.tit-article', '#articleWrap h1', '#articleWrap h2'],
      subheadline: ['.tit-sub h2.tit01', '.article .stit strong b'],
      body: ['.story-news.article', '.story-news', '#articleWrap .article'],
      published: [
        '.update-time[data-published-time]@data-published-time',
        '.update-time .txt-time01',
        '.article .adrs .pblsh',
        '.share-info .tt em',
      ],
      author: ['.txt-con .tit-name a'],
      section: ['.nav-path01 li a'],
      caption: ['.image-zone01 figcaption .txt-desc', '.article-img .img-info strong'],
      keywords: ['.keyword-zone .list01 a'],
      rights: ['p.txt-copyright', '.adrs .cprgt', '.adrs'],
      remove: ['.related-zone', '.article_ban', '.article-ad-box', '.banner-0-wrap'],
    },
  ],
  feeds: [
    { title: '전체', url: 'https://www.yna.co.kr/rss/news.xml' },
    { title: '산업', url: 'https://www.yna.co.kr/rss/industry.xml' },
  ],
  seen: '2026-10',
  proven: true,
}
