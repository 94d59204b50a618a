import type { OutletProfile } from '@gisa/core'

export const osen: OutletProfile = {
  id: 'osen',
  name: 'OSEN',
  aliases: ['오센'],
  kind: 'online',
  url: 'https://www.osen.co.kr',
  hosts: ['osen.co.kr', 'osen.mt.co.kr', 'mosen.mt.co.kr'],
  naverOid: '109',
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?m?osen\\.(?:co|mt\\.co)\\.kr/article/(?<id>G\\d{10})' }],
  layouts: [
    {
      headline: ['strong.view-info_title', '#container .detailTitle .obj'],
      body: ['#articleBody[itemprop=articleBody] .article_paragarph', '#articleBody', '#_article'],
      published: ['.view-info__date', '#container .writer'],
      author: ['.view-info__journalist em'],
      section: ['.page-location a'],
      image: ['img.view_photo'],
      remove: ['#divBox', '.mask_div', '.articleList'],
    },
  ],
  seen: '2021-11',
}
