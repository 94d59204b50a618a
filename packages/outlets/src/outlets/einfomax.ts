import type { OutletProfile } from '@gisa/core'

export const einfomax: OutletProfile = {
  id: 'einfomax',
  name: '연합인포맥스',
  nameEn: 'Yonhap Infomax',
  aliases: ['인포맥스'],
  url: 'https://news.einfomax.co.kr',
  hosts: ['news.einfomax.co.kr'],
  articleUrls: [
    { pattern: '^https?://news\\.einfomax\\.co\\.kr/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  proven: true,
}
