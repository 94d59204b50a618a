import type { OutletProfile } from '@gisa/core'

export const bbs: OutletProfile = {
  id: 'bbs',
  name: 'BBS불교방송',
  nameEn: 'BBS News',
  aliases: ['BBS', '불교방송'],
  kind: 'broadcaster',
  url: 'https://news.bbsi.co.kr',
  hosts: ['news.bbsi.co.kr'],
  emailDomains: ['bbsi.co.kr'],
  articleUrls: [{ pattern: '^https?://news\\.bbsi\\.co\\.kr/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' }],
  family: 'ndsoft',
  seen: '2023-05',
}
