import type { OutletProfile } from '@gisa/core'

export const kjdaily: OutletProfile = {
  id: 'kjdaily',
  name: '광주매일신문',
  nameEn: 'Kwangju Daily',
  kind: 'newspaper',
  url: 'https://www.kjdaily.com',
  hosts: ['kjdaily.com'],
  layouts: [
    {
      body: ['#main_content'],
    },
  ],
  seen: '2020-02',
}
