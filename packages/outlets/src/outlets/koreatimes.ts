import type { OutletProfile } from '@gisa/core'

export const koreatimes: OutletProfile = {
  id: 'koreatimes',
  name: '코리아타임스',
  nameEn: 'Korea Times',
  aliases: ['The Korea Times'],
  kind: 'newspaper',
  url: 'https://www.koreatimes.co.kr',
  hosts: ['koreatimes.co.kr'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?koreatimes\\.co\\.kr/www/[a-z]+/\\d{4}/\\d{2}/\\d+_(?<id>\\d+)\\.html' },
  ],
  layouts: [
    {
      headline: ['.view_page_news_header_wrapper h1'],
      body: ['#p'],
      published: ['.view_page_news_header_wrapper span'],
    },
  ],
  seen: '2021-11',
  notes: 'English.',
}
