import type { OutletProfile } from '@gisa/core'

export const tfmedia: OutletProfile = {
  id: 'tfmedia',
  name: '조세금융신문',
  nameEn: 'TF Media',
  kind: 'newspaper',
  url: 'https://www.tfmedia.co.kr',
  hosts: ['tfmedia.co.kr'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?tfmedia\\.co\\.kr/news/article\\.html\\?(?:[^#]*&)?no=(?<id>\\d+)' },
  ],
  family: 'mediaon',
  seen: '2023-05',
  notes: '조세금융신문, not 더팩트 (tf.co.kr).',
}
