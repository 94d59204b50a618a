import type { OutletProfile } from '@gisa/core'

export const yonhapnewstv: OutletProfile = {
  id: 'yonhapnewstv',
  name: '연합뉴스TV',
  nameEn: 'Yonhap News TV',
  aliases: ['뉴스Y'],
  kind: 'broadcaster',
  url: 'https://www.yonhapnewstv.co.kr',
  hosts: ['yonhapnewstv.co.kr'],
  naverOid: '422',
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?yonhapnewstv\\.co\\.kr/news/(?<id>(?:AKR|MYH)\\d+\\w*)' }],
  layouts: [
    {
      headline: ['.article-inheader h2', '.heading-depth01 h2.title'],
      body: ['.article-body-text', '#articleBody'],
      published: ['.reporter-info span', '.article-head .info li'],
      author: ['.reporter-name span'],
      section: ['.article-inheader h3 a', '.article-head .subTitle'],
      image: ['.ynaobject.ynaimage img.yna_img'],
      caption: ['.yna_caption'],
      keywords: ['.article-keyword li a'],
      remove: ['.article-body-ad', '.view-ad-center'],
    },
  ],
  seen: '2023-05',
  proven: true,
  notes: 'The layout with #articleBody is that of 2023.',
}
