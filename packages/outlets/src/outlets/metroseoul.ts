import type { OutletProfile } from '@gisa/core'

export const metroseoul: OutletProfile = {
  id: 'metroseoul',
  name: '메트로신문',
  nameEn: 'Metro Seoul',
  kind: 'newspaper',
  url: 'https://www.metroseoul.co.kr',
  hosts: ['metroseoul.co.kr'],
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?metroseoul\\.co\\.kr/article/(?<id>\\d+)' }],
  layouts: [
    {
      body: ['.article-txt-contents'],
      published: ['.article-title span:nth-child(2)'],
    },
  ],
  seen: '2023-09',
}
