import type { OutletProfile } from '@gisa/core'

export const kwnews: OutletProfile = {
  id: 'kwnews',
  name: '강원일보',
  nameEn: 'Kangwon Ilbo',
  kind: 'newspaper',
  url: 'https://www.kwnews.co.kr',
  hosts: ['kwnews.co.kr'],
  naverOid: '087',
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?kwnews\\.co\\.kr/article/(?<id>\\d{14})' },
    { pattern: '^https?://(?:[a-z]+\\.)?kwnews\\.co\\.kr/page/view/(?<id>\\d{19})' },
  ],
  family: 'pageview',
  seen: '2023-05',
  notes: 'Selectors belong to /page/view/ pages; /article/ pages were not seen.',
}
