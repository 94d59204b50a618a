import type { OutletProfile } from '@gisa/core'

export const youthdaily: OutletProfile = {
  id: 'youthdaily',
  name: '청년일보',
  nameEn: 'Youth Daily',
  url: 'https://www.youthdaily.co.kr',
  hosts: ['youthdaily.co.kr'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?youthdaily\\.co\\.kr/news/article\\.html\\?(?:[^#]*&)?no=(?<id>\\d+)' },
  ],
  family: 'mediaon',
  seen: '2023-05',
}
