import type { Article } from '@gisa/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Url } from '../text/typed-text.ts'
import { readHtmlBlocks } from './html-blocks.ts'

const read = (html: string) => readHtmlBlocks(html, 'https://news.hanbit.kr/a/1' as Url)

describe('피드의 HTML', () => {
  test.each<[string, string, Article['body']]>([
    [
      '문단',
      '<p>가 &amp; 나</p>\n<p>다</p>',
      [
        { type: 'paragraph', text: '가 & 나' },
        { type: 'paragraph', text: '다' },
      ],
    ],
    [
      'br만 있는 글',
      '가<br/><br />나',
      [
        { type: 'paragraph', text: '가' },
        { type: 'paragraph', text: '나' },
      ],
    ],
    [
      '빈칸은 하나가 된다',
      '<p>\n  가\n  <b> 나</b> </p>',
      [{ type: 'paragraph', text: '가 나', marks: [{ start: 2, end: 3, type: 'strong' }] }],
    ],
    [
      'div와 태그 없는 글',
      '앞<div>가</div>뒤',
      [
        { type: 'paragraph', text: '앞' },
        { type: 'paragraph', text: '가' },
        { type: 'paragraph', text: '뒤' },
      ],
    ],
    [
      '작은 제목',
      '<h2>소제목</h2>가',
      [
        { type: 'heading', text: '소제목', level: 2 },
        { type: 'paragraph', text: '가' },
      ],
    ],
    [
      '인용문',
      '<blockquote><p>가</p></blockquote>나',
      [
        { type: 'blockquote', text: '가' },
        { type: 'paragraph', text: '나' },
      ],
    ],
    ['목록', '<ul><li>가</li><li>나<ul><li>다</li></ul></li></ul>', [{ type: 'list', items: ['가', '나', '다'] }]],
    ['차례 있는 목록', '<ol><li>가<li>나</ol>', [{ type: 'list', items: ['가', '나'], ordered: true }]],
    [
      '표',
      '<table><tr><th>해<th>값</tr><tr><td>2024</td><td></td></tr></table>',
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
    ],
    [
      '링크와 강조',
      '<p>한빛시 <a href="/lib">도<b>서</b>관</a>이 <a href="javascript:1">연다</a></p>',
      [
        {
          type: 'paragraph',
          text: '한빛시 도서관이 연다',
          marks: [
            { start: 4, end: 7, type: 'link', url: 'https://news.hanbit.kr/lib' },
            { start: 5, end: 6, type: 'strong' },
          ],
        },
      ],
    ],
    [
      '끼움',
      '<iframe src="https://video.hanbit.kr/1"></iframe>',
      [{ type: 'embed', url: 'https://video.hanbit.kr/1' }],
    ],
    ['스크립트와 꼴', '<style>a{}</style>가<script>"<p>나</p>"</script>', [{ type: 'paragraph', text: '가' }]],
    ['글 속의 부등호', '<p>1 < 2, <단독> 3 > 2</p>', [{ type: 'paragraph', text: '1 < 2, <단독> 3 > 2' }]],
    ['주석', '가<!-- <p>나</p> -->다', [{ type: 'paragraph', text: '가다' }]],
    [
      '닫히지 않은 것',
      '<p>가<b>나<ul><li>다',
      [
        { type: 'paragraph', text: '가나', marks: [{ start: 1, end: 2, type: 'strong' }] },
        { type: 'list', items: ['다'] },
      ],
    ],
  ])('%s', (_, html, body) => expect(read(html).body).toEqual(body))

  test('사진, 설명, 출처', () => {
    const html =
      '<p>가</p><figure><img src="/1.jpg" width="600" height=400 alt="도서관"><figcaption>도서관 앞 <small>가상통신 제공</small></figcaption></figure><img data-src="/2.jpg"><img src="data:image/gif;base64,AA">'
    expect(read(html)).toEqual({
      body: [
        { type: 'paragraph', text: '가' },
        { type: 'image', image: 0 },
        { type: 'image', image: 1 },
      ],
      images: [
        {
          url: 'https://news.hanbit.kr/1.jpg',
          alt: '도서관',
          width: 600,
          height: 400,
          caption: '도서관 앞',
          credit: '가상통신 제공',
        },
        { url: 'https://news.hanbit.kr/2.jpg' },
      ],
    })
  })

  test('어떤 글이든 읽고, 표시는 글 안에 있다', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...'<p> </p> <b> </b> <a href="/x"> </a> <ul> <li> </ul> <table> <tr> <td> </table> <img src="/1.jpg"> <figcaption> <small> <br> <h2> </h2> < > " &amp; <script> </script> <!-- -->'.split(
          ' ',
        ),
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        for (const block of read(pieces.join('')).body) {
          for (const mark of block.marks ?? []) {
            const { text } = block as { text: string }
            expect(mark.start).toBeGreaterThanOrEqual(0)
            expect(mark.end).toBeGreaterThan(mark.start)
            expect(mark.end).toBeLessThanOrEqual(text.length)
          }
        }
      }),
      { numRuns: 1000 },
    )
  })

  test.each([
    ['여는 괄호', '<'.repeat(200_000)],
    ['여는 태그', '<p '.repeat(100_000)],
    ['깊은 겹침', '<div><b><blockquote><ul><li>'.repeat(20_000)],
    ['닫히지 않은 따옴표', `<a href="${'x'.repeat(300_000)}`],
    ['열린 주석', '<!--'.repeat(50_000)],
    ['빈칸', `<a href ${' '.repeat(200_000)}`],
    ['빈칸뿐인 글', `<p>${' \n'.repeat(200_000)}</p>`.repeat(2)],
    ['글자마다 태그', '가<b>'.repeat(50_000)],
  ])('큰 입력도 곧 읽는다: %s', (_, html) => {
    const start = performance.now()
    read(html)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
