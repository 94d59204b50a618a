import type { OutletProfile } from '@gisa/core'

export const sbs: OutletProfile = {
  id: 'sbs',
  name: 'SBS',
  nameEn: 'SBS News',
  aliases: ['SBS 뉴스'],
  kind: 'broadcaster',
  url: 'https://news.sbs.co.kr',
  hosts: ['news.sbs.co.kr'],
  naverOid: '055',
  emailDomains: ['sbs.co.kr'],
  articleUrls: [{ pattern: '^https?://news\\.sbs\\.co\\.kr/news/endPage\\.do\\?(?:[^#]*&)?news_id=(?<id>N\\d+)' }],
  layouts: [
    {
      headline: ['h1.article_main_tit', '#vmNewsTitle'],
      body: ['.main_text .text_area', '.text_area', '.main_text'],
      published: [
        '.date_area meta[itemprop=datePublished]@content',
        '.info_area meta[itemprop=datePublished]@content',
        '.date_area span',
        '.info_area .date span',
      ],
      modified: ['.info_area meta[itemprop=dateModified]@content'],
      author: ['.w_author .reporter span[itemprop=name]', 'a.reporter', '.info_area [itemprop=name]'],
      section: ['.category_list [class^=cate0] a'],
      image: ['.w_article_mainimg img.mainimg', '.w_artcle_conimg img', '.article_image img'],
      caption: ['.img_desc'],
      rights: ['.copyrightsbs'],
    },
  ],
  seen: '2026-10',
  proven: true,
  notes: 'Lines are parted by br; pictures load from data-src and carry the caption in alt.',
}
