import type { OutletProfile } from '@gisa/core'

export const ohmynews: OutletProfile = {
  id: 'ohmynews',
  name: '오마이뉴스',
  nameEn: 'OhmyNews',
  kind: 'online',
  url: 'https://www.ohmynews.com',
  hosts: ['ohmynews.com'],
  naverOid: '047',
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?ohmynews\\.com/NWS_Web/[^?#]*at_pg\\.aspx\\?(?:[^#]*&)?CNTN_CD=(?<id>A\\d+)' },
  ],
  standing: { promo: ['모든 시민은 기자다'] },
  layouts: [
    {
      headline: ['h2.article_tit', '.newstitle .tit_subject a'],
      subheadline: ['.tit_subtit a', '.newstitle .tit_subtit a'],
      body: ['div.at_contents[itemprop=articleBody]', '.at_contents', 'div.text[itemprop=articleBody]'],
      published: ['.newstitle .info_data div'],
      author: ['.newstitle .info_data div a'],
      remove: ['.atc_btn'],
    },
  ],
  seen: '2025-08',
}
