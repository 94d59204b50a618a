import type { OutletProfile } from '@gisa/core'

export const mydaily: OutletProfile = {
  id: 'mydaily',
  name: '마이데일리',
  nameEn: 'My Daily',
  kind: 'online',
  url: 'https://www.mydaily.co.kr',
  hosts: ['mydaily.co.kr'],
  naverOid: '117',
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?mydaily\\.co\\.kr/page/view/(?<id>\\d{19})' },
    { pattern: '^https?://(?:[a-z]+\\.)?mydaily\\.co\\.kr/new_yk/html/read\\.php\\?(?:[^#]*&)?newsid=(?<id>\\d+)' },
  ],
  family: 'pageview',
  layouts: [
    {
      headline: ['.read_view_wrap dt'],
      body: ['#article'],
      published: ['.read_view_date'],
      remove: ['div.mask_div'],
    },
  ],
  seen: '2021-11',
  notes: 'Selectors belong to read.php pages; /page/view/ pages were not seen.',
}
