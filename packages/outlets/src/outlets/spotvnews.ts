import type { OutletProfile } from '@gisa/core'

export const spotvnews: OutletProfile = {
  id: 'spotvnews',
  name: '스포티비뉴스',
  nameEn: 'SPOTV News',
  kind: 'online',
  url: 'https://www.spotvnews.co.kr',
  hosts: ['spotvnews.co.kr'],
  naverOid: '477',
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?spotvnews\\.co\\.kr/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2020-02',
}
