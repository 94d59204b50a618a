import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ArticleInput, Block } from '../article/article.ts'
import { oddArticle } from '../testing/odd-article.ts'
import { toText } from './to-text.ts'

const withBody = (...body: Block[]): string => toText({ body })

test('제목, 부제, 기자, 날짜, 본문, 정정, 만든 사람', () => {
  const article: ArticleInput = {
    headline: '한빛시, 내년 예산안 공개',
    labels: ['단독'],
    series: '현지 르포',
    subheadlines: ['올해보다 3% 늘어', '“사상 최대”'],
    authors: [
      { name: '김가온', role: '기자', email: 'gaon@example.kr' },
      { name: '이도담', role: '특파원', place: '파리', affiliation: '한빛일보' },
      { email: 'saena@example.kr' },
    ],
    outlet: { name: '한빛일보' },
    datePublished: '2024-07-30T11:15:00+09:00',
    dateModified: '2024-07-30T03:20:00Z',
    body: [{ type: 'paragraph', text: '한빛시는 30일 예산안을 공개했다.' }],
    corrections: [{ text: '예산은 3조원이 맞습니다.' }],
    contributors: [
      { name: '박새나', role: '영상취재' },
      { name: '한누리', role: '편집' },
    ],
  }
  expect(toText(article)).toBe(
    [
      '[현지 르포] [단독] 한빛시, 내년 예산안 공개',
      '올해보다 3% 늘어',
      '“사상 최대”',
      '',
      '김가온 기자 · 이도담 특파원(파리) · saena@example.kr · 한빛일보',
      '입력 2024-07-30 11:15 · 수정 2024-07-30 03:20 (UTC)',
      '',
      '한빛시는 30일 예산안을 공개했다.',
      '',
      '예산은 3조원이 맞습니다.',
      '',
      '영상취재 박새나 · 편집 한누리',
      '',
    ].join('\n'),
  )
})

describe('블록', () => {
  test.each<[string, Block, string]>([
    ['말의 이름표는 찍힌 대로', { type: 'speech', label: '▷김가온 :', text: '네.' }, '▷김가온 : 네.'],
    ['이름표가 없으면 말한 이', { type: 'speech', speaker: '김가온', text: '네.' }, '김가온: 네.'],
    ['물음', { type: 'question', label: 'Q.', text: '언제인가?' }, 'Q. 언제인가?'],
    ['답', { type: 'answer', text: '내일이다.' }, '내일이다.'],
    ['목록', { type: 'list', items: ['가', '나'] }, '- 가\n- 나'],
    ['번호 목록', { type: 'list', items: ['가', '나'], ordered: true }, '1. 가\n2. 나'],
    [
      '표',
      {
        type: 'table',
        rows: [
          ['구', '값'],
          ['가온', '3'],
        ],
        header: true,
      },
      '구 | 값\n가온 | 3',
    ],
    ['표지', { type: 'marker', text: '[앵커]' }, '[앵커]'],
    ['영상', { type: 'video', caption: '개막식', url: 'https://example.kr/v' }, '개막식 https://example.kr/v'],
    ['삽입', { type: 'embed', url: 'https://example.kr/e' }, 'https://example.kr/e'],
    ['줄이 나뉜 문단', { type: 'paragraph', text: ' 첫째 \r\n\n둘째' }, '첫째\n둘째'],
  ])('%s', (_, block, expected) => {
    expect(withBody(block)).toBe(`${expected}\n`)
  })

  test('사진은 설명과 출처로', () => {
    const images = [
      { caption: '시청 전경.', credit: '한빛뉴스' },
      { url: 'https://example.kr/a.jpg' },
      { credit: '가온군 제공' },
    ]
    const body: Block[] = [0, 1, 2, 7].map((image) => ({ type: 'image', image }))
    expect(toText({ images, body })).toBe('▲ 시청 전경. (사진=한빛뉴스)\n\n▲ (사진=가온군 제공)\n')
  })
  test('본문이 가리키지 않는 사진은 본문 앞에', () => {
    const body: Block[] = [{ type: 'paragraph', text: '본문.' }]
    expect(toText({ images: [{ caption: '전경' }], body })).toBe('▲ 전경\n\n본문.\n')
  })
})

test('날짜만 아는 기사와 한국 밖의 시각', () => {
  expect(toText({ datePublished: '2024-07-30' })).toBe('입력 2024-07-30\n')
  expect(toText({ datePublished: '2024-07-30T11:15:00-04:00' })).toBe('입력 2024-07-30 11:15 (UTC-04:00)\n')
})

test('제어 문자와 짝 잃은 서로게이트를 지운다', () => {
  expect(withBody({ type: 'paragraph', text: '한\u0000빛\u0008시\ud800 😀\udc00' })).toBe('한빛시 😀\n')
})

test('빈 기사', () => {
  expect(toText({})).toBe('')
})

test('기사가 아닌 것을 주면 알린다', () => {
  expect(() => toText(null as never)).toThrow(expect.objectContaining({ code: 'invalid-argument' }))
})

test('꼴이 어떻게 틀린 기사든: 던지지 않고 찍을 수 있는 글자만 남긴다', () => {
  fc.assert(
    fc.property(oddArticle, (article) => {
      expect(toText(article)).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|[\ud800-\udbff](?![\udc00-\udfff])/,
      )
    }),
  )
})
