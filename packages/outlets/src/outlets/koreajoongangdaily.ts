import type { OutletProfile } from '@gisa/core'

export const koreajoongangdaily: OutletProfile = {
  id: 'koreajoongangdaily',
  name: '코리아중앙데일리',
  nameEn: 'Korea JoongAng Daily',
  kind: 'newspaper',
  url: 'https://koreajoongangdaily.joins.com',
  hosts: ['koreajoongangdaily.joins.com'],
  naverOid: '640',
  layouts: [
    {
      headline: ['#sTitle_a'],
      subheadline: ['#articletitle .title h4'],
      body: ['#articlebody'],
      published: ['.date'],
      remove: ['.article_middle_ad'],
    },
  ],
  seen: '2021-11',
  notes: 'English.',
}
