import type { OutletProfile } from '@gisa/core'

export const fannstar: OutletProfile = {
  id: 'fannstar',
  name: '팬앤스타',
  nameEn: 'Fan N Star',
  url: 'https://fannstar.tf.co.kr',
  hosts: ['fannstar.tf.co.kr'],
  notes: 'Voting site of 더팩트, linked in its promotions; not a news site.',
}
