import type { OutletProfile } from '@gisa/core'

export const jeonjuMbc: OutletProfile = {
  id: 'jeonju-mbc',
  name: '전주MBC',
  nameEn: 'Jeonju MBC',
  kind: 'broadcaster',
  url: 'https://www.jmbc.co.kr',
  hosts: ['jmbc.co.kr'],
  naverOid: '659',
}
