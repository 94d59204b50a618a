import type { OutletProfile } from '@gisa/core'

export const dispatch: OutletProfile = {
  id: 'dispatch',
  name: '디스패치',
  nameEn: 'Dispatch',
  kind: 'online',
  url: 'https://www.dispatch.co.kr',
  hosts: ['dispatch.co.kr'],
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?dispatch\\.co\\.kr/(?<id>\\d+)' }],
  layouts: [
    {
      headline: ['.txtBox h4 a'],
      body: ['section.column.read', '.articleSingle'],
      published: ['.txtBox h6'],
    },
  ],
  seen: '2021-11',
}
