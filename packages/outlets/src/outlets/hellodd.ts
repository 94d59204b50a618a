import type { OutletProfile } from '@gisa/core'

export const hellodd: OutletProfile = {
  id: 'hellodd',
  name: '헬로디디',
  nameEn: 'HelloDD',
  kind: 'online',
  url: 'https://www.hellodd.com',
  hosts: ['hellodd.com'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?hellodd\\.com/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
