import type { OutletProfile } from '@gisa/core'

export const skyedaily: OutletProfile = {
  id: 'skyedaily',
  name: '스카이데일리',
  nameEn: 'Sky Daily',
  kind: 'online',
  url: 'https://www.skyedaily.com',
  hosts: ['skyedaily.com'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?skyedaily\\.com/news/news_view\\.html\\?(?:[^#]*&)?ID=(?<id>\\d+)' },
  ],
  layouts: [
    {
      headline: ['.articletitle .bigtitle'],
      body: ['#gisaview', '#newsContent'],
      published: ['.articletitle div:nth-child(6) > font'],
    },
  ],
  seen: '2023-09',
}
