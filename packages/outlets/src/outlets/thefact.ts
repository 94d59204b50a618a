import type { OutletProfile } from '@gisa/core'

export const thefact: OutletProfile = {
  id: 'thefact',
  name: '더팩트',
  nameEn: 'The Fact',
  aliases: ['TF'],
  kind: 'online',
  url: 'https://news.tf.co.kr',
  hosts: ['tf.co.kr'],
  naverOid: '629',
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?tf\\.co\\.kr/read/[a-z0-9_]+/(?<id>\\d{5,8})\\.html?' },
    { pattern: '^https?://m\\.tf\\.co\\.kr/sa2da/newsread\\?(?:[^#]*&)?idx=(?<id>\\d+)' },
  ],
  layouts: [
    {
      headline: ['.articleTitle'],
      body: ['#content_area', 'div[itemprop=articleBody]', '.mArticle', '#artContent', '.subWrapper .article'],
      remove: [
        '.readAd',
        '#midAd',
        '#SIDE_LEFT_AD',
        '#SIDE_RIGHT_AD',
        'iframe[id^=ADFRAME_]',
        'iframe[src*="nad.tf.co.kr"]',
        'iframe[src^="/public/ad/"]',
        '#taboola-below-article-thumbnails',
        '#PrismDisplayBox',
        '#rectingle_spanTag_ad',
        'div[class^=AD_]',
        'ul.twoLineAd',
        '.swiper-topbanner',
        '#posLeft > div[style*=ececec]',
      ],
    },
  ],
  sections: { ptoday: '정치', economy: '경제', life: '사회', national: '전국', entertain: '연예' },
  seen: '2020-02',
  proven: true,
  notes: 'The bar after 더팩트 in a byline is |, ｜ or ㅣ, with or without spaces.',
}
