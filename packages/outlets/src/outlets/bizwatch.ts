import type { OutletProfile } from '@gisa/core'

export const bizwatch: OutletProfile = {
  id: 'bizwatch',
  name: '비즈워치',
  nameEn: 'Business Watch',
  kind: 'online',
  url: 'https://news.bizwatch.co.kr',
  hosts: ['news.bizwatch.co.kr'],
  naverOid: '648',
  emailDomains: ['bizwatch.co.kr'],
  articleUrls: [{ pattern: '^https?://news\\.bizwatch\\.co\\.kr/article/[a-z_]+/(?<id>\\d{4}/\\d{2}/\\d{2}/\\d{4})' }],
  layouts: [
    {
      headline: ['.top_content h1'],
      body: ['[itemprop=articleBody]'],
    },
  ],
  sections: { finance: '금융', industry: '산업', market: '증권', real_estate: '부동산' },
}
