import type { OutletProfile } from '@gisa/core'

export const dt: OutletProfile = {
  id: 'dt',
  name: '디지털타임스',
  nameEn: 'Digital Times',
  kind: 'newspaper',
  url: 'https://www.dt.co.kr',
  hosts: ['dt.co.kr'],
  naverOid: '029',
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?dt\\.co\\.kr/article/(?<id>\\d+)' },
    { pattern: '^https?://(?:[a-z]+\\.)?dt\\.co\\.kr/contents\\.html\\?(?:[^#]*&)?article_no=(?<id>\\d+)' },
  ],
  layouts: [
    {
      headline: ['#news_names h1'],
      subheadline: ['#news_names h3'],
      body: ['.article_view', '.art_txt', '#NewsAdContent'],
      published: ['#news_names p'],
      remove: ['[alt="DT Main"]'],
    },
  ],
  feeds: [{ title: 'ICT', url: 'https://www.dt.co.kr/rss/google/ict' }],
  seen: '2023-05',
  notes: 'Selectors belong to contents.html pages; /article/ pages were not seen.',
}
