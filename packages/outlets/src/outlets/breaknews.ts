import type { OutletProfile } from '@gisa/core'

export const breaknews: OutletProfile = {
  id: 'breaknews',
  name: '브레이크뉴스',
  nameEn: 'Break News',
  kind: 'online',
  url: 'https://www.breaknews.com',
  hosts: ['breaknews.com'],
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?breaknews\\.com/(?:sub_read\\.html\\?uid=)?(?<id>\\d+)' }],
  family: 'inswave-like',
  seen: '2020-02',
}
