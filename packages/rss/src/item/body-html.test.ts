import type { Article } from '@gisa/core'
import { describe, expect, test } from 'vitest'
import type { Url } from '../text/typed-text.ts'
import { bodyHtml } from './body-html.ts'
import { toPictures } from './pictures.ts'

const base = 'https://news.hanbit.kr/a/1' as Url
const html = (body: Article['body'], images?: Article['images'], figures = true): string => {
  const article = { headline: '제목', body, ...(images && { images }) }
  const onLoss = (): void => {}
  return bodyHtml(article, { base, pictures: toPictures(article, base, onLoss), figures, onLoss })
}

describe('본문은 덩이에서 만든다', () => {
  test.each<[string, Article['body'], string]>([
    ['문단', [{ type: 'paragraph', text: '시장은 "R&D"라고 했다.' }], '<p>시장은 "R&amp;D"라고 했다.</p>'],
    ['문단 속 줄바꿈', [{ type: 'paragraph', text: '가\n나' }], '<p>가<br>나</p>'],
    ['인용문', [{ type: 'blockquote', text: '가' }], '<blockquote><p>가</p></blockquote>'],
    ['표시줄', [{ type: 'marker', text: '[앵커]' }], '<p>[앵커]</p>'],
    [
      '작은 제목',
      [
        { type: 'heading', text: '가' },
        { type: 'heading', text: '나', level: 1 },
      ],
      '<h3>가</h3><h2>나</h2>',
    ],
    [
      '방송 말',
      [
        { type: 'speech', label: '▷김가온 :', speaker: '김가온', text: '네.' },
        { type: 'speech', speaker: '이도담', text: '네.' },
      ],
      '<p><strong>▷김가온 :</strong> 네.</p><p><strong>이도담</strong> 네.</p>',
    ],
    [
      '문답',
      [
        { type: 'question', text: '왜?' },
        { type: 'answer', label: 'A.', text: '그래서.' },
      ],
      '<p>왜?</p><p><strong>A.</strong> 그래서.</p>',
    ],
    ['목록', [{ type: 'list', items: ['가', '', '나'], ordered: true }], '<ol><li>가</li><li>나</li></ol>'],
    [
      '표',
      [
        {
          type: 'table',
          rows: [
            ['해', '값'],
            ['2024', ''],
          ],
          header: true,
        },
      ],
      '<table><tr><th>해</th><th>값</th></tr><tr><td>2024</td><td></td></tr></table>',
    ],
    [
      '끼움',
      [{ type: 'embed', url: 'https://video.hanbit.kr/1?a&b' }],
      '<p><a href="https://video.hanbit.kr/1?a&amp;b">https://video.hanbit.kr/1?a&amp;b</a></p>',
    ],
    ['위험한 끼움', [{ type: 'embed', url: 'javascript:alert(1)' }], ''],
    [
      '영상 쪽',
      [{ type: 'video', url: 'https://video.hanbit.kr/1', thumbnail: '/t.jpg', caption: '현장' }],
      '<figure><a href="https://video.hanbit.kr/1"><img src="https://news.hanbit.kr/t.jpg" alt="현장"></a><figcaption>현장</figcaption></figure>',
    ],
    [
      '빈 덩이',
      [
        { type: 'paragraph', text: ' ' },
        { type: 'list', items: [] },
        { type: 'table', rows: [] },
      ],
      '',
    ],
  ])('%s', (_, body, expected) => expect(html(body)).toBe(expected))
})

describe('사진', () => {
  const picture = { url: '/1.jpg', caption: '도서관 앞', credit: '가상통신 제공', width: 600, height: 400 }
  const figure =
    '<figure><img src="https://news.hanbit.kr/1.jpg" alt="도서관 앞" width="600" height="400"><figcaption>도서관 앞 <small>가상통신 제공</small></figcaption></figure>'

  test('제자리에 설명, 출처와 함께 선다', () => {
    expect(
      html(
        [
          { type: 'paragraph', text: '가' },
          { type: 'image', image: 0 },
        ],
        [picture],
      ),
    ).toBe(`<p>가</p>${figure}`)
  })
  test('자리가 없으면 첫 사진은 위에, 나머지는 아래에 선다', () => {
    expect(html([{ type: 'paragraph', text: '가' }], [picture, { url: '/2.jpg' }])).toBe(
      `${figure}<p>가</p><figure><img src="https://news.hanbit.kr/2.jpg" alt=""></figure>`,
    )
  })
  test('figure를 모르는 독자에게는 div', () => {
    expect(html([], [{ url: '/1.jpg', credit: '김가온' }], false)).toBe(
      '<div><img src="https://news.hanbit.kr/1.jpg" alt=""><p><small>김가온</small></p></div>',
    )
  })
  test('쓸 수 없는 사진은 빠진다', () => {
    expect(
      html(
        [
          { type: 'image', image: 0 },
          { type: 'image', image: 7 },
        ],
        [{ url: 'data:image/png;base64,AA' }],
      ),
    ).toBe('')
  })
})

describe('글 속 표시', () => {
  const marked = (marks: NonNullable<Article['body'][number]['marks']>): string =>
    html([{ type: 'paragraph', text: '한빛시 도서관', marks }])

  test('링크와 강조', () => {
    expect(marked([{ start: 4, end: 7, type: 'link', url: '/lib' }])).toBe(
      '<p>한빛시 <a href="https://news.hanbit.kr/lib">도서관</a></p>',
    )
    expect(
      marked([
        { start: 0, end: 3, type: 'strong' },
        { start: 0, end: 7, type: 'em' },
      ]),
    ).toBe('<p><em><strong>한빛시</strong> 도서관</em></p>')
  })
  test('엇갈린 표시는 닫았다가 다시 연다', () => {
    expect(
      marked([
        { start: 0, end: 5, type: 'strong' },
        { start: 4, end: 7, type: 'em' },
      ]),
    ).toBe('<p><strong>한빛시 <em>도</em></strong><em>서관</em></p>')
  })
  test('같은 강조가 겹치면 하나가 된다', () => {
    expect(
      marked([
        { start: 0, end: 3, type: 'em' },
        { start: 2, end: 5, type: 'em' },
      ]),
    ).toBe('<p><em>한빛시 도</em>서관</p>')
  })
  test('틀린 자리와 위험한 주소는 표시가 아니다', () => {
    const marks = [
      { start: 5, end: 2 },
      { start: 0, end: 99 },
      { start: -1, end: 2 },
      { start: Number.NaN, end: 2 },
    ]
    expect(marked(marks.map((at) => ({ ...at, type: 'em' as const })))).toBe('<p>한빛시 도서관</p>')
    expect(marked([{ start: 0, end: 3, type: 'link', url: 'javascript:alert(1)' }])).toBe('<p>한빛시 도서관</p>')
  })
})
