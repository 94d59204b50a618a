import type { OutletProfile } from '@gisa/core'

export const dailian: OutletProfile = {
  id: 'dailian',
  name: '데일리안',
  nameEn: 'Dailian',
  kind: 'online',
  url: 'https://www.dailian.co.kr',
  hosts: ['dailian.co.kr'],
  naverOid: '119',
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?dailian\\.co\\.kr/news/view/(?<id>\\d+)' }],
  layouts: [
    {
      headline: ['#view_titlebox .view_titlebox_r1'],
      subheadline: ['#view_titlebox .view_subtitle'],
      body: ['.article description', '#view_con'],
      published: ['#view_titlebox2_3 span'],
    },
  ],
  seen: '2023-05',
  notes: 'The text stands in a <description> element.',
}
