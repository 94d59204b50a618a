import type { OutletProfile } from '@gisa/core'

export const vop: OutletProfile = {
  id: 'vop',
  name: '민중의소리',
  nameEn: 'Voice of People',
  kind: 'online',
  url: 'https://www.vop.co.kr',
  hosts: ['vop.co.kr'],
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?vop\\.co\\.kr/(?<id>A\\d+)\\.html' }],
  layouts: [
    {
      headline: ['.article-header h1'],
      subheadline: ['.article-title p'],
      body: ['.article-body .contents', '.article-body'],
      published: ['.article-info .meta-text'],
      author: ['.article-bottom-meta .writer', '.article-info .writer'],
    },
  ],
  seen: '2021-11',
}
