import type { OutletProfile } from '@gisa/core'

export const ildaro: OutletProfile = {
  id: 'ildaro',
  name: '일다',
  nameEn: 'Ildaro',
  kind: 'online',
  url: 'https://www.ildaro.com',
  hosts: ['ildaro.com'],
  naverOid: '007',
  feeds: [{ title: '전체', url: 'https://www.ildaro.com/rss/rss_news.php' }],
  seen: '2022-07',
}
