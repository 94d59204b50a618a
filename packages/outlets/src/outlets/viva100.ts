import type { OutletProfile } from '@gisa/core'

export const viva100: OutletProfile = {
  id: 'viva100',
  name: '브릿지경제',
  nameEn: 'Viva100',
  aliases: ['브릿지경제신문'],
  kind: 'newspaper',
  url: 'https://www.viva100.com',
  hosts: ['viva100.com'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?viva100\\.com/article/(?<id>\\d{14})' },
    { pattern: '^https?://(?:[a-z]+\\.)?viva100\\.com/main/view\\.php\\?(?:[^#]*&)?key=(?<id>\\d+)' },
  ],
  layouts: [
    {
      body: ['.left_text_box'],
    },
  ],
  seen: '2023-05',
  notes: 'Selectors belong to /main/view.php pages; /article/ pages were not seen.',
}
