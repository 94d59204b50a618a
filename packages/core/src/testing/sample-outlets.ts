import type { OutletProfile } from '../article/outlet-profile.ts'

/** Profiles as `@gisa/outlets` holds them, of outlets that the tests' invented texts are said to come from. */
export const sampleOutlets: readonly OutletProfile[] = [
  { id: 'yna', name: '연합뉴스', kind: 'wire', hosts: ['www.yna.co.kr'] },
  { id: 'newsis', name: '뉴시스', kind: 'wire', hosts: ['www.newsis.com'] },
  { id: 'news1', name: '뉴스1', aliases: ['News1'], kind: 'wire', hosts: ['www.news1.kr'] },
  { id: 'thefact', name: '더팩트', kind: 'online', hosts: ['news.tf.co.kr'], emailDomains: ['tf.co.kr'] },
  { id: 'heraldcorp', name: '헤럴드경제', kind: 'newspaper', hosts: ['biz.heraldcorp.com'] },
  { id: 'edaily', name: '이데일리', kind: 'newspaper', hosts: ['www.edaily.co.kr'] },
  { id: 'kbs', name: 'KBS', kind: 'broadcaster', hosts: ['news.kbs.co.kr'] },
  { id: 'hanbit', name: '한빛일보', kind: 'newspaper', hosts: ['www.hanbit.example'] },
]
