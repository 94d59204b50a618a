import type { OutletProfile } from '@gisa/core'

export const polinews: OutletProfile = {
  id: 'polinews',
  name: '폴리뉴스',
  nameEn: 'Polinews',
  kind: 'online',
  url: 'https://www.polinews.co.kr',
  hosts: ['polinews.co.kr'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?polinews\\.co\\.kr/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
