import type { OutletProfile } from '@gisa/core'

export const newstomato: OutletProfile = {
  id: 'newstomato',
  name: '뉴스토마토',
  nameEn: 'Newstomato',
  kind: 'online',
  url: 'https://www.newstomato.com',
  hosts: ['newstomato.com'],
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?newstomato\\.com/ReadNews\\.aspx\\?(?:[^#]*&)?no=(?<id>\\d+)' }],
  layouts: [
    {
      body: ['.rns_text'],
      published: ['.rn_sdate'],
    },
  ],
  seen: '2023-09',
}
