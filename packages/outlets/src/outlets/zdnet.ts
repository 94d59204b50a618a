import type { OutletProfile } from '@gisa/core'

export const zdnet: OutletProfile = {
  id: 'zdnet',
  name: '지디넷코리아',
  nameEn: 'ZDNet Korea',
  aliases: ['지디넷'],
  kind: 'online',
  url: 'https://zdnet.co.kr',
  hosts: ['zdnet.co.kr'],
  naverOid: '092',
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?zdnet\\.co\\.kr/view/\\?(?:[^#]*&)?no=(?<id>\\d{14})' }],
  layouts: [
    {
      headline: ['.news_head h1'],
      subheadline: ['.news_head p.summary'],
      body: ['#articleBody', 'div[itemprop=articleBody]', '.view_cont'],
      published: ['.news_head .meta span'],
      author: ['.m_container .sub_view_tit3 .tit3_1 span'],
      remove: ['.news_box', '.view_ad'],
    },
  ],
  feeds: [{ title: 'FeedBurner', url: 'https://feeds.feedburner.com/zdkorea' }],
  seen: '2023-05',
  notes: 'An h2 관련기사 opens the related block.',
}
