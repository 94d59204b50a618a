import type { OutletProfile } from '@gisa/core'

export const newsen: OutletProfile = {
  id: 'newsen',
  name: '뉴스엔',
  nameEn: 'Newsen',
  kind: 'online',
  url: 'https://www.newsen.com',
  hosts: ['newsen.com'],
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?newsen\\.com/news_view\\.php\\?(?:[^#]*&)?uid=(?<id>\\d+)' }],
  layouts: [
    {
      body: ['#CLtag'],
      image: ['#artImg'],
    },
  ],
  seen: '2020-02',
}
