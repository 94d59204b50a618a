import type { OutletProfile } from '@gisa/core'

export const sisaNews: OutletProfile = {
  id: 'sisa-news',
  name: '시사뉴스',
  nameEn: 'Sisa News',
  url: 'https://www.sisa-news.com',
  hosts: ['sisa-news.com'],
  family: 'mediaon',
  seen: '2023-09',
}
