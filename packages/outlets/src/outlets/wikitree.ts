import type { OutletProfile } from '@gisa/core'

export const wikitree: OutletProfile = {
  id: 'wikitree',
  name: '위키트리',
  nameEn: 'Wikitree',
  kind: 'online',
  url: 'https://www.wikitree.co.kr',
  hosts: ['wikitree.co.kr'],
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?wikitree\\.co\\.kr/articles/(?<id>\\d+)' }],
  layouts: [
    {
      body: ['#wikicon'],
      remove: ['#wikicon > div.mt30', '.wikitree_ad'],
    },
  ],
  seen: '2023-05',
}
