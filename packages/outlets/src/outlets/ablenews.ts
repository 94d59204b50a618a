import type { OutletProfile } from '@gisa/core'

export const ablenews: OutletProfile = {
  id: 'ablenews',
  name: '에이블뉴스',
  nameEn: 'Able News',
  kind: 'online',
  url: 'https://www.ablenews.co.kr',
  hosts: ['ablenews.co.kr'],
  feeds: [
    { title: '전체기사', url: 'http://www.ablenews.co.kr/ablerss/RssNews.aspx' },
    { title: '정보세상', url: 'http://www.ablenews.co.kr/ablerss/RssNews.aspx?CategoryCode=0000' },
    { title: '오피니언', url: 'http://www.ablenews.co.kr/ablerss/RssNews.aspx?CategoryCode=0005' },
    { title: '노동/경제', url: 'http://www.ablenews.co.kr/ablerss/RssNews.aspx?CategoryCode=0015' },
    { title: '여성/아동', url: 'http://www.ablenews.co.kr/ablerss/RssNews.aspx?CategoryCode=0024' },
    { title: '문화/체육', url: 'http://www.ablenews.co.kr/ablerss/RssNews.aspx?CategoryCode=0029' },
    { title: '인물/단체', url: 'http://www.ablenews.co.kr/ablerss/RssNews.aspx?CategoryCode=0032' },
    { title: '정치/정책', url: 'http://www.ablenews.co.kr/ablerss/RssNews.aspx?CategoryCode=0042' },
  ],
  seen: '2022-07',
}
