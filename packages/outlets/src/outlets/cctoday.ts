import type { OutletProfile } from '@gisa/core'

export const cctoday: OutletProfile = {
  id: 'cctoday',
  name: '충청투데이',
  nameEn: 'Chungcheong Today',
  kind: 'newspaper',
  url: 'https://www.cctoday.co.kr',
  hosts: ['cctoday.co.kr'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?cctoday\\.co\\.kr/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
