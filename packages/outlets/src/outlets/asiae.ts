import type { OutletProfile } from '@gisa/core'

export const asiae: OutletProfile = {
  id: 'asiae',
  name: '아시아경제',
  nameEn: 'Asia Business Daily',
  kind: 'newspaper',
  url: 'https://www.asiae.co.kr',
  hosts: ['asiae.co.kr'],
  naverOid: '277',
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?asiae\\.co\\.kr/article/(?<id>\\d+)' },
    { pattern: '^https?://(?:[a-z]+\\.)?asiae\\.co\\.kr/news/view\\.htm\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  layouts: [
    {
      headline: ['.area_title h1'],
      subheadline: ['.article_head h4'],
      body: ['#txt_area', '#bodyContents .txt'],
      published: ['.date_box p', '.area_title p'],
      author: ['.reporter p strong'],
      section: ['.lc .btn_title'],
      image: ['.article_photo img'],
      caption: ['.article_photo .txt'],
      rights: ['.txt_prohibition'],
      remove: [
        '.e_article',
        '.e_article ~ *',
        '.article_ad',
        'div[class^=ad_]',
        'div[class^=dablewidget]',
        '.add_middle',
      ],
    },
  ],
  seen: '2023-05',
}
