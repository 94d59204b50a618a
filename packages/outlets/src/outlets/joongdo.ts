import type { OutletProfile } from '@gisa/core'

export const joongdo: OutletProfile = {
  id: 'joongdo',
  name: '중도일보',
  nameEn: 'Joongdo Ilbo',
  kind: 'newspaper',
  url: 'https://www.joongdo.co.kr',
  hosts: ['joongdo.co.kr'],
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?joongdo\\.co\\.kr/web/view\\.php\\?(?:[^#]*&)?key=(?<id>\\d+)' }],
  family: 'webviewkey',
  seen: '2023-05',
}
