import type { Metadata } from 'next/dist/lib/metadata/types/metadata-interface'
import { describe, expect, test } from 'vitest'
import type { HeadTag } from '../head/head-tag.ts'
import { toHeadTags } from '../head/to-head-tags.ts'
import { sampleArticle, sampleSite } from '../testing/sample-article.ts'
import { toNextMetadata } from './to-next-metadata.ts'

const property = (property: string, content: string): HeadTag => ({ tag: 'meta', property, content })
const named = (name: string, content: string): HeadTag => ({ tag: 'meta', name, content })

describe('toNextMetadata', () => {
  test('다 채운 기사', () => {
    const metadata: Metadata = toNextMetadata(
      toHeadTags(sampleArticle, sampleSite, { robots: 'max-image-preview:large' }),
    )
    expect(metadata).toEqual({
      description: '한빛시가 내년 예산안을 공개했다. 도서관 예산이 두 배로 늘었다.',
      authors: [{ name: '김가온, 이도담, 디지털뉴스팀' }],
      robots: 'max-image-preview:large',
      alternates: { canonical: 'https://www.hanbit.example/news/2026/11/03/1001' },
      openGraph: {
        type: 'article',
        siteName: '한빛일보',
        locale: 'ko_KR',
        title: sampleArticle.headline,
        description: '한빛시가 내년 예산안을 공개했다. 도서관 예산이 두 배로 늘었다.',
        url: 'https://www.hanbit.example/news/2026/11/03/1001',
        images: [{ url: 'https://img.hanbit.example/1001.jpg', width: 1200, height: 800, alt: '한빛시청' }],
        publishedTime: '2026-11-03T09:00:00+09:00',
        modifiedTime: '2026-11-03T11:30:00+09:00',
        section: '사회',
        authors: ['https://www.hanbit.example/reporter/gaon'],
        tags: ['한빛시', '도서관'],
      },
      twitter: {
        card: 'summary_large_image',
        title: sampleArticle.headline,
        description: '한빛시가 내년 예산안을 공개했다. 도서관 예산이 두 배로 늘었다.',
        images: [{ url: 'https://img.hanbit.example/1001.jpg', alt: '한빛시청' }],
      },
    })
  })

  test.each<[string, HeadTag[], object]>([
    ['없는 것은 쓰지 않는다', [], {}],
    ['og:type만 있어도 기사다', [property('og:type', 'article')], { openGraph: { type: 'article' } }],
    [
      '사진마다 제 크기',
      [
        property('og:image', 'https://img.hanbit.example/1.jpg'),
        property('og:image:width', '1200'),
        property('og:image', 'https://img.hanbit.example/2.jpg'),
        property('og:image:alt', '둘째'),
      ],
      {
        openGraph: {
          type: 'article',
          images: [
            { url: 'https://img.hanbit.example/1.jpg', width: 1200 },
            { url: 'https://img.hanbit.example/2.jpg', alt: '둘째' },
          ],
        },
      },
    ],
    [
      '넣을 데가 없는 것은 other로',
      [property('dable:item_id', '1001'), property('article:section2', '지방자치'), named('news_keywords', '가온')],
      { other: { 'dable:item_id': ['1001'], 'article:section2': ['지방자치'], news_keywords: ['가온'] } },
    ],
    ['사진 없이 크기만', [property('og:image:width', '1200')], { other: { 'og:image:width': ['1200'] } }],
    ['모르는 카드는 작은 카드로', [named('twitter:card', 'app')], { twitter: { card: 'summary' } }],
  ])('%s', (_, tags, metadata) => {
    expect(toNextMetadata(tags)).toEqual(metadata)
  })
})
