import type { OutletProfile } from '@gisa/core'

export const mbn: OutletProfile = {
  id: 'mbn',
  name: 'MBN',
  aliases: ['MBN 뉴스'],
  kind: 'broadcaster',
  url: 'https://www.mbn.co.kr',
  hosts: ['mbn.co.kr', 'mbn.mk.co.kr'],
  naverOid: '057',
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?mbn\\.co\\.kr/news/[a-z]+/(?<id>\\d+)' },
    { pattern: '^https?://(?:[a-z]+\\.)?mbn\\.co\\.kr/pages/news/newsView\\.php\\?(?:[^#]*&)?news_seq_no=(?<id>\\d+)' },
    { pattern: '^https?://mbn\\.mk\\.co\\.kr/pages/news/newsView\\.php\\?(?:[^#]*&)?news_seq_no=(?<id>\\d+)' },
  ],
  layouts: [
    {
      headline: ['.title_box h1', '#article_title .title_n'],
      body: ['#newsViewArea[itemprop=articleBody]', '#newsViewArea'],
      published: ['.txt_box .time', '#article_title .reg_dt'],
      modified: ['#article_title .upd_dt'],
      section: ['.title_box .section'],
      remove: ['[id*=google]'],
    },
  ],
  seen: '2023-05',
  notes: '기사입력 and 최종수정 share one element.',
}
