import type { OutletProfile } from '@gisa/core'

export const kihoilbo: OutletProfile = {
  id: 'kihoilbo',
  name: '기호일보',
  nameEn: 'Kiho Ilbo',
  kind: 'newspaper',
  url: 'https://www.kihoilbo.co.kr',
  hosts: ['kihoilbo.co.kr'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?kihoilbo\\.co\\.kr/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-09',
}
