import type { OutletProfile } from '@gisa/core'

export const sportschosun: OutletProfile = {
  id: 'sportschosun',
  name: '스포츠조선',
  nameEn: 'Sports Chosun',
  aliases: ['스포츠조선닷컴'],
  kind: 'newspaper',
  url: 'https://sports.chosun.com',
  hosts: ['sports.chosun.com', 'sportschosun.com'],
  naverOid: '076',
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?sportschosun\\.com/[a-z]+/\\d{4}-\\d{2}-\\d{2}/(?<id>\\d+)' },
    {
      pattern:
        '^https?://(?:sports\\.chosun|m\\.sportschosun)\\.com/(?:news/[nu]type\\d?|news)\\.htm\\?(?:[^#]*&)?id=(?<id>\\d+)',
    },
  ],
  layouts: [
    {
      headline: ['.acle_c h1'],
      body: ['#articleBody', '.news_text .article', '.news_text'],
      published: ['.acle_c .a_day'],
      remove: ['#divBox', '.mask_div', '.gisa_banner', '[id^=AD_LIVE_AREA_]'],
    },
  ],
  sections: { baseball: '야구', football: '축구', entertainment: '연예' },
  seen: '2021-11',
}
