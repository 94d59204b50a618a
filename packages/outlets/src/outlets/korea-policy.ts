import type { OutletProfile } from '@gisa/core'

export const koreaPolicy: OutletProfile = {
  id: 'korea-policy',
  name: '대한민국 정책브리핑',
  nameEn: 'Korea Policy Briefing',
  aliases: ['정책브리핑'],
  kind: 'government',
  url: 'https://www.korea.kr',
  hosts: ['korea.kr'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?korea\\.kr/news/[A-Za-z]+View\\.do\\?(?:[^#]*&)?newsId=(?<id>\\d+)' },
  ],
  layouts: [
    {
      body: ['#viewCont'],
    },
  ],
  seen: '2023-05',
}
