import type { OutletProfile } from '@gisa/core'

export const upinews: OutletProfile = {
  id: 'upinews',
  name: 'UPI뉴스',
  nameEn: 'UPI News',
  kind: 'online',
  url: 'https://www.upinews.kr',
  hosts: ['upinews.kr'],
  seen: '2020-02',
}
