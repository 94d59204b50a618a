import type { OutletProfile } from '@gisa/core'

export const mt: OutletProfile = {
  id: 'mt',
  name: '머니투데이',
  nameEn: 'Money Today',
  kind: 'newspaper',
  url: 'https://www.mt.co.kr',
  hosts: ['mt.co.kr'],
  naverOid: '008',
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?mt\\.co\\.kr/[a-z-]+/\\d{4}/\\d{2}/\\d{2}/(?<id>\\d{19})' },
    { pattern: '^https?://news\\.mt\\.co\\.kr/mtview\\.php\\?(?:[^#]*&)?no=(?<id>\\d{19})' },
  ],
  layouts: [
    {
      headline: ['h1.headline', 'h1.subject'],
      subheadline: ['h2.sub_subject'],
      body: ['#articleView', '#textBody', '.con_area'],
      published: ['.col2 .date', '.info2 .date'],
      author: ['.name.col1 strong'],
      section: ['.breadcrumb a[data-testid=category]'],
      caption: ['#articleView figure figcaption'],
      remove: ['#now-sence'],
    },
  ],
  seen: '2023-05',
  notes: 'Redesigned about 2025-12.',
}
