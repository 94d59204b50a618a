import type { OutletProfile } from '@gisa/core'

export const joynews24: OutletProfile = {
  id: 'joynews24',
  name: '조이뉴스24',
  nameEn: 'Joynews24',
  kind: 'online',
  url: 'https://www.joynews24.com',
  hosts: ['joynews24.com', 'joynews.inews24.com'],
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?joynews24\\.com/view/(?<id>\\d+)' }],
  layouts: [
    {
      body: ['#articleBody', 'article.view'],
    },
  ],
  seen: '2020-02',
  notes: 'Same engine as inews24.',
}
