import type { OutletProfile } from '@gisa/core'

export const boannews: OutletProfile = {
  id: 'boannews',
  name: '보안뉴스',
  nameEn: 'Boan News',
  kind: 'online',
  url: 'https://www.boannews.com',
  hosts: ['boannews.com'],
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?boannews\\.com/media/view\\.asp\\?(?:[^#]*&)?idx=(?<id>\\d+)' }],
  layouts: [
    {
      published: ['#news_util01'],
    },
  ],
  feeds: [{ title: '전체', url: 'https://www.boannews.com/media/news_rss.xml' }],
  notes: 'Pages and feed are EUC-KR (2026-08).',
}
