import type { OutletProfile } from '@gisa/core'

export const chosunbiz: OutletProfile = {
  id: 'chosunbiz',
  name: '조선비즈',
  nameEn: 'ChosunBiz',
  kind: 'online',
  url: 'https://biz.chosun.com',
  hosts: ['biz.chosun.com'],
  naverOid: '366',
  emailDomains: ['chosunbiz.com'],
  articleUrls: [
    { pattern: '^https?://biz\\.chosun\\.com/[a-z0-9_/-]+/\\d{4}/\\d{2}/\\d{2}/(?<id>[A-Z0-9]{26})' },
    { pattern: '^https?://biz\\.chosun\\.com/site/data/html_dir/\\d{4}/\\d{2}/\\d{2}/(?<id>\\d+)\\.html' },
  ],
  family: 'arc',
  layouts: [
    {
      headline: ['#title_text'],
      subheadline: ['.article h3'],
      body: ['#articleBody'],
      published: ['#date_text'],
      remove: ['.promotion'],
    },
  ],
  seen: '2021-11',
  notes: 'Arc, as chosun; the # selectors belong to the pages before.',
}
