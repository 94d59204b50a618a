import type { OutletProfile } from '@gisa/core'

export const thelec: OutletProfile = {
  id: 'thelec',
  name: '디일렉',
  nameEn: 'The Elec',
  kind: 'online',
  url: 'https://www.thelec.kr',
  hosts: ['thelec.kr'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?thelec\\.kr/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
