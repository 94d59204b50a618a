import type { OutletProfile } from '@gisa/core'

export const hankyungBusiness: OutletProfile = {
  id: 'hankyung-business',
  name: '한경비즈니스',
  nameEn: 'Hankyung Business',
  kind: 'magazine',
  url: 'https://magazine.hankyung.com',
  hosts: ['magazine.hankyung.com'],
  naverOid: '050',
  articleUrls: [{ pattern: '^https?://magazine\\.hankyung\\.com/business/article/(?<id>\\d{12}[a-z])' }],
}
