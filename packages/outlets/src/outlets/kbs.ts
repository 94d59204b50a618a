import type { OutletProfile } from '@gisa/core'

export const kbs: OutletProfile = {
  id: 'kbs',
  name: 'KBS',
  nameEn: 'KBS News',
  aliases: ['KBS 뉴스'],
  kind: 'broadcaster',
  url: 'https://news.kbs.co.kr',
  hosts: ['news.kbs.co.kr'],
  naverOid: '056',
  emailDomains: ['kbs.co.kr'],
  articleUrls: [
    {
      pattern:
        '^https?://news\\.kbs\\.co\\.kr/news/(?:pc/view/|mobile/view/|view/)?view\\.do\\?(?:[^#]*&)?ncd=(?<id>\\d+)',
    },
  ],
  layouts: [
    {
      headline: ['h4.headline-title', '.landing-caption .tit-s'],
      body: ['#cont_newstext'],
      published: ['em.input-date', '.landing-caption em.date:contains("입력")'],
      modified: ['em.edit-date', '.landing-caption em.date:contains("수정")'],
      author: ['.name span:first-child', '#ulReporterList .name span'],
      section: ['.category-name', '.landing-caption .cate'],
      image: ['.detail-visual img'],
    },
  ],
  seen: '2025-08',
  proven: true,
  notes: 'A hidden print copy (.view_con_text) repeats the text.',
}
