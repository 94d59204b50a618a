import type { OutletProfile } from '@gisa/core'

export const koreaherald: OutletProfile = {
  id: 'koreaherald',
  name: '코리아헤럴드',
  nameEn: 'Korea Herald',
  aliases: ['The Korea Herald'],
  kind: 'newspaper',
  url: 'https://www.koreaherald.com',
  hosts: ['koreaherald.com'],
  naverOid: '044',
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?koreaherald\\.com/view\\.php\\?(?:[^#]*&)?ud=(?<id>\\d+)' }],
  layouts: [
    {
      headline: ['.nview .title_sec'],
      subheadline: ['.nview .stitle_sec'],
      body: ['#articleText'],
      published: ['.nview .writedata .date'],
    },
  ],
  seen: '2021-11',
  notes: 'English.',
}
