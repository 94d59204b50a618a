import type { OutletProfile } from '@gisa/core'

export const healthChosun: OutletProfile = {
  id: 'health-chosun',
  name: '헬스조선',
  nameEn: 'Health Chosun',
  url: 'https://health.chosun.com',
  hosts: ['health.chosun.com'],
  naverOid: '346',
}
