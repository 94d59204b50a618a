import type { OutletProfile } from '@gisa/core'

export const seoul: OutletProfile = {
  id: 'seoul',
  name: '서울신문',
  nameEn: 'Seoul Shinmun',
  kind: 'newspaper',
  url: 'https://www.seoul.co.kr',
  hosts: ['seoul.co.kr'],
  naverOid: '081',
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?seoul\\.co\\.kr/news/newsView\\.php\\?(?:[^#]*&)?id=(?<id>\\d+)' }],
  layouts: [
    {
      headline: ['h1.h38', 'h1.atit2'],
      subheadline: ['h2.stit', '.title_sub'],
      body: ['#articleContent .viewContent', '.viewContent', '#atic_txt1', '.v_article'],
      published: ['.dateInfo .writeInfo', '.v_days'],
      modified: ['.dateInfo .updateInfo'],
      author: ['.reporterInfo .name a'],
      section: ['.breadcrumb ol li a'],
      image: ['.v_photoarea img.viewImage'],
      caption: ['figcaption.v_photo_caption'],
      remove: ['#hnsIframe'],
    },
  ],
  feeds: [
    { title: '정치', url: 'https://www.seoul.co.kr/xml/rss/rss_politics.xml' },
    { title: '사회', url: 'https://www.seoul.co.kr/xml/rss/rss_society.xml' },
    { title: '경제', url: 'https://www.seoul.co.kr/xml/rss/rss_economy.xml' },
    { title: '국제', url: 'https://www.seoul.co.kr/xml/rss/rss_international.xml' },
    { title: '문화/건강', url: 'https://www.seoul.co.kr/xml/rss/rss_life.xml' },
    { title: '스포츠', url: 'https://www.seoul.co.kr/xml/rss/rss_sports.xml' },
    { title: '연예', url: 'https://www.seoul.co.kr/xml/rss/rss_entertainment.xml' },
  ],
  seen: '2022-07',
}
