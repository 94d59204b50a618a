import type { OutletProfile } from '@gisa/core'

export const hani21: OutletProfile = {
  id: 'hani21',
  name: '한겨레21',
  nameEn: 'Hankyoreh 21',
  kind: 'magazine',
  url: 'https://h21.hani.co.kr',
  hosts: ['h21.hani.co.kr'],
  naverOid: '036',
  articleUrls: [{ pattern: '^https?://h21\\.hani\\.co\\.kr/arti/[a-z_/]+/(?<id>\\d+)\\.html' }],
  layouts: [
    {
      headline: ['header.article_head'],
      body: ['div.article_body'],
      remove: ['.article_tools'],
    },
  ],
  feeds: [
    { title: 'cover', url: 'http://h21.hani.co.kr/rss/cover/' },
    { title: 'special', url: 'http://h21.hani.co.kr/rss/special/' },
    { title: 'politics', url: 'http://h21.hani.co.kr/rss/politics/' },
    { title: 'economy', url: 'http://h21.hani.co.kr/rss/economy/' },
    { title: 'society', url: 'http://h21.hani.co.kr/rss/society/' },
    { title: 'world', url: 'http://h21.hani.co.kr/rss/world/' },
    { title: 'culture', url: 'http://h21.hani.co.kr/rss/culture/' },
  ],
  seen: '2023-05',
}
