import type { OutletProfile } from '@gisa/core'

export const mediaus: OutletProfile = {
  id: 'mediaus',
  name: '미디어스',
  nameEn: 'Mediaus',
  kind: 'online',
  url: 'https://www.mediaus.co.kr',
  hosts: ['mediaus.co.kr'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?mediaus\\.co\\.kr/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  layouts: [
    {
      headline: ['.headline-title'],
      subheadline: ['.headline-sub'],
      published: ['#head-info .info'],
      author: ['#head-info .info .info-txt'],
      remove: ['[id^=mobonDivBanner]'],
    },
  ],
  seen: '2021-11',
}
