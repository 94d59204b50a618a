import type { OutletProfile } from '@gisa/core'

export const jjan: OutletProfile = {
  id: 'jjan',
  name: '전북일보',
  nameEn: 'Jeonbuk Ilbo',
  kind: 'newspaper',
  url: 'https://www.jjan.kr',
  hosts: ['jjan.kr'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?jjan\\.kr/(?<id>\\d+)' },
    { pattern: '^https?://(?:[a-z]+\\.)?jjan\\.kr/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  layouts: [
    {
      body: ['.article_txt_container'],
      remove: ['.arti_copy'],
    },
  ],
  seen: '2023-05',
}
