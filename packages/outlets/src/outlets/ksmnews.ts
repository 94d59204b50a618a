import type { OutletProfile } from '@gisa/core'

export const ksmnews: OutletProfile = {
  id: 'ksmnews',
  name: '경상매일신문',
  nameEn: 'Gyeongsang Maeil',
  kind: 'newspaper',
  url: 'https://www.ksmnews.co.kr',
  hosts: ['ksmnews.co.kr'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?ksmnews\\.co\\.kr/default/index_view_page\\.php\\?(?:[^#]*&)?idx=(?<id>\\d+)' },
  ],
  layouts: [
    {
      body: ['#fontSzArea'],
    },
  ],
  seen: '2023-05',
}
