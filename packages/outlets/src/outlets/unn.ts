import type { OutletProfile } from '@gisa/core'

export const unn: OutletProfile = {
  id: 'unn',
  name: '한국대학신문',
  kind: 'newspaper',
  url: 'https://news.unn.net',
  hosts: ['news.unn.net'],
  emailDomains: ['unn.net'],
  articleUrls: [{ pattern: '^https?://news\\.unn\\.net/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' }],
  family: 'ndsoft',
  seen: '2023-05',
}
