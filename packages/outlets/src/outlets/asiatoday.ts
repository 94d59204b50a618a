import type { OutletProfile } from '@gisa/core'

export const asiatoday: OutletProfile = {
  id: 'asiatoday',
  name: '아시아투데이',
  nameEn: 'Asia Today',
  kind: 'newspaper',
  url: 'https://www.asiatoday.co.kr',
  hosts: ['asiatoday.co.kr'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?asiatoday\\.co\\.kr/(?:kn/)?view\\.php\\?(?:[^#]*&)?key=(?<id>\\d+)' },
  ],
  layouts: [
    {
      headline: ['.article_head dt'],
      body: ['#font', '.article_body', '.news_bm'],
      published: ['.article_head .wr_day'],
      author: ['.writer_info > .fwb > a'],
      remove: ['#body_relnews'],
    },
  ],
  seen: '2023-09',
  notes: 'One list gives the ndsoft body id instead.',
}
