import type { OutletProfile } from '@gisa/core'

export const cpbc: OutletProfile = {
  id: 'cpbc',
  name: '가톨릭평화방송',
  nameEn: 'CPBC',
  aliases: ['CPBC 뉴스'],
  kind: 'broadcaster',
  url: 'https://news.cpbc.co.kr',
  hosts: ['news.cpbc.co.kr'],
  emailDomains: ['cpbc.co.kr'],
  layouts: [
    {
      body: ['.article_body'],
    },
  ],
}
