import type { OutletProfile } from '@gisa/core'

export const obs: OutletProfile = {
  id: 'obs',
  name: 'OBS경인TV',
  nameEn: 'OBS',
  aliases: ['OBS 뉴스'],
  kind: 'broadcaster',
  url: 'https://www.obsnews.co.kr',
  hosts: ['obsnews.co.kr'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?obsnews\\.co\\.kr/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-09',
}
