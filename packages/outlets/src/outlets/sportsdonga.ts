import type { OutletProfile } from '@gisa/core'

export const sportsdonga: OutletProfile = {
  id: 'sportsdonga',
  name: '스포츠동아',
  nameEn: 'Sports Donga',
  kind: 'newspaper',
  url: 'https://sports.donga.com',
  hosts: ['sports.donga.com'],
  naverOid: '382',
  articleUrls: [{ pattern: '^https?://sports\\.donga\\.com/(?:[A-Za-z]+/)?(?:article|3)/all/\\d{8}/(?<id>\\d+)' }],
  layouts: [
    {
      headline: ['.article_tit > h3'],
      body: ['#article_body', '#ct > div.article_word'],
      published: ['.article_tit > p'],
    },
  ],
  seen: '2021-11',
}
