import type { OutletProfile } from '@gisa/core'

export const heraldcorp: OutletProfile = {
  id: 'heraldcorp',
  name: '헤럴드경제',
  nameEn: 'Herald Business',
  kind: 'newspaper',
  url: 'https://biz.heraldcorp.com',
  hosts: ['biz.heraldcorp.com', 'news.heraldcorp.com'],
  naverOid: '016',
  emailDomains: ['heraldcorp.com'],
  articleUrls: [
    { pattern: '^https?://biz\\.heraldcorp\\.com/article/(?<id>\\d{8})' },
    { pattern: '^https?://(?:biz|news)\\.heraldcorp\\.com/(?:[a-z]+/)?view\\.php\\?(?:[^#]*&)?ud=(?<id>\\d+)' },
  ],
  layouts: [
    {
      headline: ['.article_text span'],
      body: ['article.article-body#articleText', '#articleText'],
      published: ['.new_time'],
      remove: ['.mask_div'],
    },
  ],
  seen: '2023-05',
}
