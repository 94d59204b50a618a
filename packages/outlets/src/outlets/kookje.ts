import type { OutletProfile } from '@gisa/core'

export const kookje: OutletProfile = {
  id: 'kookje',
  name: '국제신문',
  nameEn: 'Kookje Daily News',
  kind: 'newspaper',
  url: 'https://www.kookje.co.kr',
  hosts: ['kookje.co.kr'],
  naverOid: '658',
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?kookje\\.co\\.kr/news2011/asp/newsbody\\.asp\\?(?:[^#]*&)?key=(?<id>[\\d.]+)' },
  ],
  layouts: [
    {
      headline: ['.news_title h1'],
      subheadline: ['.news_title h2'],
      body: ['#news_textArea > div.news_article', '.news_article'],
      published: ['.f_news_date'],
      author: ['.f_news_repoter'],
      image: ['#newsimg'],
      caption: ['.imgcaption'],
    },
  ],
  seen: '2023-05',
}
