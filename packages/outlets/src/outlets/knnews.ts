import type { OutletProfile } from '@gisa/core'

export const knnews: OutletProfile = {
  id: 'knnews',
  name: '경남신문',
  nameEn: 'Gyeongnam Shinmun',
  kind: 'newspaper',
  url: 'https://www.knnews.co.kr',
  hosts: ['knnews.co.kr'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?knnews\\.co\\.kr/news/articleView\\.php\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  layouts: [
    {
      body: ['#content_li'],
    },
  ],
  seen: '2023-05',
  notes: 'articleView.php, not .html: not ndsoft.',
}
