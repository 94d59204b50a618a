import type { OutletProfile } from '@gisa/core'

export const tvchosun: OutletProfile = {
  id: 'tvchosun',
  name: 'TV조선',
  nameEn: 'TV Chosun',
  kind: 'broadcaster',
  url: 'https://news.tvchosun.com',
  hosts: ['news.tvchosun.com'],
  naverOid: '448',
  articleUrls: [
    { pattern: '^https?://news\\.tvchosun\\.com/site/data/html_dir/\\d{4}/\\d{2}/\\d{2}/(?<id>\\d+)\\.html' },
  ],
  layouts: [
    {
      headline: ['.view-title h2.title'],
      body: ['.item-main .contents .text-box'],
      published: ['.view-title .editor .date li p'],
      author: ['.view-title .editor .name-box a.reporter'],
      section: ['.view-title .category span a'],
      caption: ['.img-box span.description'],
    },
  ],
  seen: '2023-05',
  notes: 'Prints 오후 before a 24-hour clock: 오후 17:25.',
}
