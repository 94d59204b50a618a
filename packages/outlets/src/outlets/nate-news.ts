import type { OutletProfile } from '@gisa/core'

export const nateNews: OutletProfile = {
  id: 'nate-news',
  name: '네이트 뉴스',
  nameEn: 'Nate News',
  kind: 'portal',
  url: 'https://news.nate.com',
  hosts: ['news.nate.com'],
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?news\\.nate\\.com/view/(?<id>\\d{8}n\\d{5})' }],
  layouts: [
    {
      headline: ['h1.articleSubecjt', '.articleSubecjt'],
      body: ['#realArtcContents', '#articleContetns'],
      published: ['.articleInfo .firstDate em', '.articleInfo'],
      section: ['.seo_tag li h2 a'],
      image: ['.articleMedia img'],
    },
  ],
  portal: true,
  seen: '2021-11',
  notes: 'articleSubecjt and articleContetns are their spellings.',
}
