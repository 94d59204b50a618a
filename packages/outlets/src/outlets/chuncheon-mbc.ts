import type { OutletProfile } from '@gisa/core'

export const chuncheonMbc: OutletProfile = {
  id: 'chuncheon-mbc',
  name: '춘천MBC',
  nameEn: 'Chuncheon MBC',
  kind: 'broadcaster',
  url: 'https://chmbc.co.kr',
  hosts: ['chmbc.co.kr'],
  layouts: [
    {
      body: ['#journal_article_wrap'],
    },
  ],
  seen: '2023-05',
}
