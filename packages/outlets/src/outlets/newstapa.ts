import type { OutletProfile } from '@gisa/core'

export const newstapa: OutletProfile = {
  id: 'newstapa',
  name: '뉴스타파',
  nameEn: 'Newstapa',
  kind: 'online',
  url: 'https://newstapa.org',
  hosts: ['newstapa.org'],
  naverOid: '607',
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?newstapa\\.org/article/(?<id>[\\w-]+)' }],
  layouts: [
    {
      body: ['#editor_fontsize'],
    },
  ],
}
