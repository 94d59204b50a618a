import type { OutletProfile } from '@gisa/core'

export const starnews: OutletProfile = {
  id: 'starnews',
  name: '스타뉴스',
  nameEn: 'Star News',
  kind: 'online',
  url: 'https://www.starnewskorea.com',
  hosts: ['starnewskorea.com', 'star.mt.co.kr'],
  naverOid: '108',
  emailDomains: ['mtstarnews.com'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?starnewskorea\\.com/[a-z-]+/\\d{4}/\\d{2}/\\d{2}/(?<id>\\d{19})' },
    { pattern: '^https?://star\\.mt\\.co\\.kr/stview\\.php\\?(?:[^#]*&)?no=(?<id>\\d+)' },
  ],
  layouts: [
    {
      body: ['#textBody'],
    },
  ],
  seen: '2020-02',
  notes: '#textBody belongs to star.mt.co.kr; pages of starnewskorea.com were not seen.',
}
