import fc from 'fast-check'
import markdownIt from 'markdown-it'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { ArticleInput, Block, Mark } from '../article/article.ts'
import type { Issue } from '../article/issue.ts'
import { oddArticle, oddText } from '../testing/odd-article.ts'
import { lines } from './printable.ts'
import { type MarkdownOptions, toMarkdown } from './to-markdown.ts'

const withBody = (...body: Block[]): string => toMarkdown({ body })
const reader = markdownIt({ html: true })

/** The words that a Markdown reader shows. */
function shown(markdown: string): string {
  const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' }
  return reader
    .render(markdown)
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|amp|quot);/g, (entity) => entities[entity] ?? entity)
}

test('기사 하나', () => {
  const article: ArticleInput = {
    headline: '한빛시, 내년 예산안 공개',
    labels: ['단독'],
    subheadlines: ['올해보다 3% 늘어'],
    authors: [{ name: '김가온', role: '기자' }],
    datePublished: '2024-07-30T11:15:00+09:00',
    images: [{ url: 'https://example.kr/a(1).jpg', caption: '시청 전경.', credit: '한빛뉴스' }],
    body: [
      { type: 'image', image: 0 },
      {
        type: 'paragraph',
        text: '한빛시는 30일 공개했다.',
        marks: [{ start: 0, end: 3, type: 'link', url: 'https://example.kr' }],
      },
      { type: 'heading', text: '왜 늘었나' },
      { type: 'speech', label: '[기자]', text: '예산이 늘었습니다.' },
      { type: 'question', label: '―', text: '언제 정하나?' },
      { type: 'answer', text: '“내일이다.”' },
    ],
  }
  expect(toMarkdown(article)).toBe(
    [
      '# \\[단독\\] 한빛시, 내년 예산안 공개',
      '**올해보다 3% 늘어**',
      '김가온 기자\\\n입력 2024-07-30 11:15',
      '![시청 전경.](https://example.kr/a%281%29.jpg)',
      '*시청 전경. (사진=한빛뉴스)*',
      '[한빛시](https://example.kr)는 30일 공개했다.',
      '## 왜 늘었나',
      '**\\[기자\\]** 예산이 늘었습니다.',
      '**― 언제 정하나?**',
      '“내일이다.”\n',
    ].join('\n\n'),
  )
  expect(toMarkdown(article, { images: false })).not.toContain('시청 전경')
})

describe('블록', () => {
  test.each<[string, Block, string]>([
    ['인용문', { type: 'blockquote', text: '첫째\n둘째' }, '> 첫째\\\n> 둘째'],
    ['작은 제목의 깊이', { type: 'heading', text: '소제목 #', level: 3 }, '### 소제목 \\#'],
    ['목록', { type: 'list', items: ['가', '- 나'] }, '- 가\n- \\- 나'],
    [
      '표',
      { type: 'table', rows: [['구', '값|'], ['가온']], header: true },
      '| 구 | 값\\| |\n| --- | --- |\n| 가온 |  |',
    ],
    ['머리 없는 표', { type: 'table', rows: [['가온', '3']] }, '|  |  |\n| --- | --- |\n| 가온 | 3 |'],
    ['영상', { type: 'video', caption: '개막식', url: 'https://example.kr/v' }, '[개막식](https://example.kr/v)'],
    ['위험한 주소는 글로만', { type: 'video', caption: '개막식', url: 'javascript:alert(1)' }, '개막식'],
  ])('%s', (_, block, expected) => {
    expect(withBody(block)).toBe(`${expected}\n`)
  })
})

describe('글자 그대로', () => {
  test.each([
    ['범위의 물결', '1~3일과 5~7일', '1\\~3일과 5\\~7일'],
    ['매체 이름의 꺾쇠', '<더한빛>은', '\\<더한빛>은'],
    ['대괄호', '[앵커] 안녕하십니까', '\\[앵커\\] 안녕하십니까'],
    ['번호', '1. 예산', '1\\. 예산'],
    ['해시태그', '#한빛시', '#한빛시'],
    ['주소의 밑줄', 'ga_on@example.kr', 'ga_on@example.kr'],
    ['엔티티', '&lt;한빛&gt;', '\\&lt;한빛\\&gt;'],
  ])('%s', (_, text, expected) => {
    expect(withBody({ type: 'paragraph', text })).toBe(`${expected}\n`)
  })

  test('어떤 문단이든: 읽으면 찍힌 글이 그대로 나온다', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        const expected = lines(text).join('\n')
        expect(shown(withBody({ type: 'paragraph', text })).replace(/\s+/g, '')).toBe(expected.replace(/\s+/g, ''))
      }),
      { numRuns: 500 },
    )
  })
})

describe('링크와 강조', () => {
  const text = '한 시장은 "좋다"고 말했다.'
  test.each<[string, Mark[], string]>([
    ['따옴표는 강조 밖에', [{ start: 6, end: 10, type: 'strong' }], '한 시장은 "**좋다**"고 말했다.'],
    [
      '링크 안의 강조',
      [
        { start: 0, end: 4, type: 'em' },
        { start: 0, end: 4, type: 'link', url: 'https://example.kr' },
      ],
      '[*한 시장*](https://example.kr)은 "좋다"고 말했다.',
    ],
    [
      '엇갈린 것은 앞의 것만',
      [
        { start: 0, end: 4, type: 'strong' },
        { start: 2, end: 9, type: 'em' },
      ],
      '**한 시장**은 "좋다"고 말했다.',
    ],
    ['위험한 링크', [{ start: 0, end: 4, type: 'link', url: 'javascript:alert(1)' }], text],
    ['글 밖', [{ start: 5, end: 99, type: 'strong' }], text],
    [
      '전자우편',
      [{ start: 0, end: 4, type: 'link', url: 'mailto:han@example.kr' }],
      '[한 시장](mailto:han@example.kr)은 "좋다"고 말했다.',
    ],
  ])('%s', (_, marks, expected) => {
    expect(withBody({ type: 'paragraph', text, marks })).toBe(`${expected}\n`)
  })
})

describe('머리말', () => {
  test('YAML로 읽으면 기사의 값이 나온다', () => {
    const text = toMarkdown(
      {
        headline: '“예산”: 3조 #1 - \'안\' "no"',
        authors: [{ name: '김가온' }, { email: 'gaon@example.kr' }],
        outlet: { name: '한빛일보' },
        datePublished: '2024-07-30',
        url: 'https://example.kr/1',
        keywords: ['예산', 'yes', '1.0'],
      },
      { frontMatter: true },
    )
    expect(parse(text.split('---')[1] ?? '')).toEqual({
      title: '“예산”: 3조 #1 - \'안\' "no"',
      date: '2024-07-30',
      authors: ['김가온', 'gaon@example.kr'],
      publisher: '한빛일보',
      canonical: 'https://example.kr/1',
      tags: ['예산', 'yes', '1.0'],
    })
  })

  test('어떤 제목이든 YAML로 읽힌다', () => {
    fc.assert(
      fc.property(oddText, (headline) => {
        const text = toMarkdown({ headline }, { frontMatter: true })
        const title = lines(headline).join(' ').replace(/\s+/g, ' ').trim()
        const yaml = text.startsWith('---\n') ? text.slice(4, text.indexOf('\n---\n')) : ''
        expect(parse(yaml)?.title ?? '').toBe(title)
      }),
    )
  })
})

describe('자르기', () => {
  const article: ArticleInput = {
    headline: '예산안',
    authors: [{ name: '김가온', role: '기자' }],
    body: [
      { type: 'paragraph', text: '첫 문장이다. 둘째 문장이다.' },
      { type: 'list', items: ['가', '나', '다'] },
      { type: 'paragraph', text: '끝 문장이다.' },
    ],
  }
  const head = '# 예산안\n\n김가온 기자\n'
  test.each<[string, number, string, string]>([
    ['문장 끝에서', 30, `${head}\n첫 문장이다.\n`, '0 of 3 blocks kept, and the beginning of the next'],
    [
      '항목 끝에서',
      44,
      `${head}\n첫 문장이다. 둘째 문장이다.\n\n- 가\n- 나\n`,
      '1 of 3 blocks kept, and the beginning of the next',
    ],
    ['블록 끝에서', 48, `${head}\n첫 문장이다. 둘째 문장이다.\n\n- 가\n- 나\n- 다\n`, '2 of 3 blocks kept'],
    ['제목과 기자는 남는다', 5, head, '0 of 3 blocks kept; headline and byline alone are over the limit'],
  ])('%s: %i자', (_, maxChars, expected, message) => {
    const issues: Issue[] = []
    expect(toMarkdown(article, { maxChars, onIssue: (issue) => issues.push(issue) })).toBe(expected)
    expect(issues).toEqual([{ code: 'markdown/cut', severity: 'info', message }])
  })

  test('토큰은 부르는 쪽이 센다', () => {
    const countTokens = (text: string): number => text.split(/\s+/).filter(Boolean).length
    const text = toMarkdown(article, { maxTokens: 6, countTokens })
    expect(text).toBe(`${head}\n첫 문장이다.\n`)
    expect(countTokens(text)).toBeLessThanOrEqual(6)
  })

  test('다 들어가면 알릴 것이 없다', () => {
    expect(toMarkdown(article, { maxChars: 1000, onIssue: () => expect.unreachable() })).toBe(toMarkdown(article))
  })

  test('어떤 기사, 어떤 한도든: 한도를 지키고, 온전한 글의 앞부분으로 시작한다', () => {
    fc.assert(
      fc.property(oddArticle, fc.nat(200), (odd, maxChars) => {
        const least = toMarkdown({ ...odd, body: [], images: [], corrections: [], contributors: [] })
        expect(toMarkdown(odd, { maxChars }).length).toBeLessThanOrEqual(Math.max(maxChars, least.length))
      }),
    )
  })
})

describe('잘못 부르면 알린다', () => {
  test.each<[string, MarkdownOptions]>([
    ['maxChars', { maxChars: -1 }],
    ['maxTokens', { maxTokens: Number.NaN, countTokens: () => 1 }],
    ['countTokens', { maxTokens: 10 }],
  ])('%s', (name, options) => {
    expect(() => toMarkdown({}, options)).toThrow(
      expect.objectContaining({ code: 'invalid-argument', message: expect.stringContaining(name) }),
    )
  })
  test('기사가 아닌 것', () => {
    expect(() => toMarkdown(undefined as never)).toThrow(expect.objectContaining({ code: 'invalid-argument' }))
  })
})

test('꼴이 어떻게 틀린 기사든: 던지지 않고, 위험한 주소도 HTML도 내보내지 않는다', () => {
  fc.assert(
    fc.property(oddArticle, fc.boolean(), (article, frontMatter) => {
      const html = reader.render(toMarkdown(article, { frontMatter: false }))
      expect(html).not.toMatch(
        /<(?!\/?(?:p|h[1-6]|strong|em|a|img|ul|ol|li|blockquote|br|table|thead|tbody|tr|th|td)\b)/,
      )
      expect(html).not.toMatch(/(?:href|src)="(?!https?:|mailto:)/)
      toMarkdown(article, { frontMatter })
    }),
    { numRuns: 300 },
  )
})
