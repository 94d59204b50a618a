import type { OutletProfile } from '@gisa/core'

export const mI: OutletProfile = {
  id: 'm-i',
  name: '매일일보',
  nameEn: 'Maeil Ilbo',
  kind: 'newspaper',
  url: 'https://www.m-i.kr',
  hosts: ['m-i.kr'],
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?m-i\\.kr/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' }],
  family: 'ndsoft',
  seen: '2023-05',
}
