import type { OutletProfile } from '@gisa/core'

export const businesspost: OutletProfile = {
  id: 'businesspost',
  name: '비즈니스포스트',
  nameEn: 'Business Post',
  kind: 'online',
  url: 'https://www.businesspost.co.kr',
  hosts: ['businesspost.co.kr'],
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?businesspost\\.co\\.kr/BP\\?(?:[^#]*&)?num=(?<id>\\d+)' }],
  layouts: [
    {
      body: ['.detail_editor'],
    },
  ],
  seen: '2023-05',
}
