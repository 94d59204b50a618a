import type { OutletProfile } from '@gisa/core'

export const dnews: OutletProfile = {
  id: 'dnews',
  name: '대한경제',
  nameEn: 'Daehan Economy',
  aliases: ['e대한경제'],
  kind: 'newspaper',
  url: 'https://www.dnews.co.kr',
  hosts: ['dnews.co.kr'],
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?dnews\\.co\\.kr/uhtml/view\\.jsp\\?(?:[^#]*&)?idxno=(?<id>\\d+)' }],
  seen: '2023-05',
}
