import type { OutletProfile } from '@gisa/core'

export const idaeguShinmun: OutletProfile = {
  id: 'idaegu-shinmun',
  name: '대구신문',
  nameEn: 'Daegu Shinmun',
  kind: 'newspaper',
  url: 'https://www.idaegu.co.kr',
  hosts: ['idaegu.co.kr'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?idaegu\\.co\\.kr/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
