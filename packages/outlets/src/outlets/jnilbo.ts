import type { OutletProfile } from '@gisa/core'

export const jnilbo: OutletProfile = {
  id: 'jnilbo',
  name: '전남일보',
  nameEn: 'Jeonnam Ilbo',
  kind: 'newspaper',
  url: 'https://www.jnilbo.com',
  hosts: ['jnilbo.com'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?jnilbo\\.com/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
}
