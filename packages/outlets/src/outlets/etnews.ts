import type { OutletProfile } from '@gisa/core'

export const etnews: OutletProfile = {
  id: 'etnews',
  name: '전자신문',
  nameEn: 'ETNews',
  aliases: ['전자신문인터넷'],
  kind: 'newspaper',
  url: 'https://www.etnews.com',
  hosts: ['etnews.com'],
  naverOid: '030',
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?etnews\\.com/(?<id>\\d{14})' }],
  layouts: [
    {
      headline: ['.article_title'],
      body: ['#articleBody', '.article_body'],
      remove: [
        '.article_ad',
        '.ad_newsviewWrap',
        '#BpromotionBanner',
        '.footer_btnwrap',
        '.daum_ddn_area',
        '[id^=beacon]',
      ],
    },
  ],
  feeds: [{ title: '전체', url: 'https://rss.etnews.com/Section901.xml' }],
  seen: '2021-11',
}
