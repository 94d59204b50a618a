import type { OutletProfile } from '@gisa/core'

export const itworld: OutletProfile = {
  id: 'itworld',
  name: 'ITWorld Korea',
  kind: 'online',
  url: 'https://www.itworld.co.kr',
  hosts: ['itworld.co.kr'],
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?itworld\\.co\\.kr/news/(?<id>\\d+)' }],
  layouts: [
    {
      headline: ['.node_title'],
      body: ['.node_body'],
      published: ['.news_list_time'],
      author: ['.node_source'],
    },
  ],
  seen: '2021-11',
  notes: 'Prints relative dates (N일 전).',
}
