import type { OutletProfile } from '@gisa/core'

export const newsis: OutletProfile = {
  id: 'newsis',
  name: '뉴시스',
  nameEn: 'Newsis',
  kind: 'wire',
  url: 'https://www.newsis.com',
  hosts: ['newsis.com'],
  naverOid: '003',
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?newsis\\.com/view/(?:\\?id=)?(?<id>NISX\\d{8}_\\d+)' }],
  layouts: [
    {
      headline: ['.viewnewstitle'],
      body: ['.viewer > article', '.articleBody', '#articleBody', '#textBody'],
      remove: ['#view_ad', '.iwmads'],
    },
  ],
  feeds: [
    { title: '국제', url: 'https://newsis.com/RSS/international.xml' },
    { title: '금융', url: 'https://newsis.com/RSS/bank.xml' },
    { title: '사회', url: 'https://newsis.com/RSS/society.xml' },
    { title: '스포츠', url: 'https://newsis.com/RSS/sports.xml' },
    { title: '문화', url: 'https://newsis.com/RSS/culture.xml' },
    { title: '정치', url: 'https://newsis.com/RSS/politics.xml' },
    { title: '경제', url: 'https://newsis.com/RSS/economy.xml' },
    { title: '산업', url: 'https://newsis.com/RSS/industry.xml' },
    { title: 'IT/바이오', url: 'https://newsis.com/RSS/health.xml' },
    { title: '연예', url: 'https://newsis.com/RSS/entertain.xml' },
    { title: '속보', url: 'https://www.newsis.com/RSS/sokbo.xml' },
  ],
  seen: '2023-05',
  notes: '.summury is their spelling of the printed summary.',
}
