import type { Article } from '@gisa/core'

const LEAD =
  '한빛시는 30일 시청 브리핑실에서 "내년 예산안을 2조 3천억 원으로 편성했다"고 밝혔다. 이는 올해보다 4.5% 늘어난 규모로, R&D와 복지 분야에 집중했다.'

/** An article of the usual length: a picture and twelve paragraphs, some 2.1 kB of HTML. */
export const benchArticle = (n: number): Article => ({
  headline: `한빛시, 내년 예산안 "2조 3천억" 편성…R&D ${n % 90}% 늘려`,
  subheadlines: ['복지·R&D에 집중'],
  id: `hanbit:${n}`,
  url: `https://news.hanbit.kr/article/${n}?section=economy&page=1`,
  datePublished: `${new Date(Date.UTC(2024, 6, 30) - n * 60_000).toISOString().slice(0, 19)}Z`,
  authors: [{ name: '김가온' }, { name: '이도담' }],
  sections: ['경제'],
  images: [
    {
      url: `https://news.hanbit.kr/photo/${n}.jpg`,
      caption: '한빛시청 전경',
      credit: '한빛시 제공',
      width: 800,
      height: 600,
    },
  ],
  body: [
    { type: 'image', image: 0 },
    ...Array.from({ length: 12 }, () => ({ type: 'paragraph' as const, text: LEAD })),
  ],
})

export const benchArticles = (count: number): Article[] => Array.from({ length: count }, (_, n) => benchArticle(n))
