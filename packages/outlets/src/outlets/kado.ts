import type { OutletProfile } from '@gisa/core'

export const kado: OutletProfile = {
  id: 'kado',
  name: '강원도민일보',
  nameEn: 'Kangwon Domin Ilbo',
  kind: 'newspaper',
  url: 'https://www.kado.net',
  hosts: ['kado.net'],
  naverOid: '654',
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?kado\\.net/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
