import type { OutletProfile } from '@gisa/core'

export const gEnews: OutletProfile = {
  id: 'g-enews',
  name: '글로벌이코노믹',
  nameEn: 'Global Economic',
  kind: 'newspaper',
  url: 'https://news.g-enews.com',
  hosts: ['g-enews.com'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?g-enews\\.com/view\\.php\\?(?:[^#]*&)?ud=(?<id>\\w+)' },
    { pattern: '^https?://news\\.g-enews\\.com/[^?#]*article\\.html\\?(?:[^#]*&)?ud=(?<id>\\w+)' },
  ],
  family: 'viewphpud',
  seen: '2023-05',
}
