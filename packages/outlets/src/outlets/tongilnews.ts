import type { OutletProfile } from '@gisa/core'

export const tongilnews: OutletProfile = {
  id: 'tongilnews',
  name: '통일뉴스',
  nameEn: 'Tongil News',
  kind: 'online',
  url: 'https://www.tongilnews.com',
  hosts: ['tongilnews.com'],
  family: 'ndsoft',
  feeds: [
    { title: '전체기사', url: 'https://www.tongilnews.com/rss/allArticle.xml' },
    { title: '남북관계', url: 'https://www.tongilnews.com/rss/S1N4.xml' },
    { title: '북미관계', url: 'https://www.tongilnews.com/rss/S1N5.xml' },
    { title: '정부정당', url: 'https://www.tongilnews.com/rss/S1N6.xml' },
    { title: '해외동포', url: 'https://www.tongilnews.com/rss/S1N7.xml' },
    { title: '오피니언', url: 'https://www.tongilnews.com/rss/S1N9.xml' },
    { title: '통일문화', url: 'https://www.tongilnews.com/rss/S1N10.xml' },
    { title: '동북아외신', url: 'https://www.tongilnews.com/rss/S1N18.xml' },
  ],
  seen: '2022-07',
}
