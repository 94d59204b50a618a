import type { OutletProfile } from '@gisa/core'

export const arirang: OutletProfile = {
  id: 'arirang',
  name: '아리랑국제방송',
  nameEn: 'Arirang',
  kind: 'broadcaster',
  url: 'https://www.arirang.com',
  hosts: ['arirang.com'],
  layouts: [
    {
      headline: ['.newsView_section_title-wrap .title div'],
      body: ['.newsView_section_content'],
      published: ['.date .written .time-fs-fixed'],
    },
  ],
  notes: 'English.',
}
