import type { OutletProfile } from '@gisa/core'

export const inews24: OutletProfile = {
  id: 'inews24',
  name: '아이뉴스24',
  nameEn: 'iNews24',
  kind: 'online',
  url: 'https://www.inews24.com',
  hosts: ['inews24.com'],
  naverOid: '031',
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?inews24\\.com/view/(?<id>\\d+)' },
    { pattern: '^https?://news\\.inews24\\.com/php/news_view\\.php\\?(?:[^#]*&)?g_serial=(?<id>\\d+)' },
  ],
  layouts: [
    {
      headline: ['#content .title'],
      subheadline: ['#content .sub_title'],
      body: ['#articleBody', 'article.view', '#news_content'],
      published: ['.view span time', '#content .info'],
      remove: ['ad', 'container'],
    },
  ],
  feeds: [{ title: 'IT', url: 'https://rss.inews24.com/rss/news_it.xml' }],
  seen: '2023-05',
  notes: 'Elements <ad> and <container> stand inside the text.',
}
