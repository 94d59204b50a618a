import { describe, expect, test } from 'vitest'
import type { PageRule } from './lines/page-rules.ts'
import type { PageHints, SourceDocument, SourceMedia } from './lines/source-document.ts'
import { splitLines } from './lines/split-lines.ts'
import { parseDocument } from './parse-document.ts'
import { indexOutlets } from './recognise/context.ts'
import { sampleOutlets } from './testing/sample-outlets.ts'

const PROSE = '한빛시는 11일 내년 예산안을 시의회에 제출했다고 밝혔다. 예산은 올해보다 4.2% 늘어난 1조2000억원이다.'
const MORE = '가장 크게 늘어난 분야는 교통이다. 시는 가온천을 따라 노면전차를 놓고 버스 노선 12개를 새로 짜기로 했다.'

/** A document of lines, with hints for some of them. */
function documentOf(
  lines: readonly (string | [text: string, hints: Partial<PageHints>])[],
  rest: Partial<SourceDocument> = {},
): SourceDocument {
  const source = lines.map((line) => (typeof line === 'string' ? line : line[0])).join('\n\n')
  return {
    source,
    lines: splitLines(source).map((line, i) => {
      const given = lines[i]
      return typeof given === 'string' || !given ? line : { ...line, page: { element: 'p', rules: [], ...given[1] } }
    }),
    ...rest,
  }
}
const rules = (...list: PageRule[]): Partial<PageHints> => ({ rules: list })
const picture = (at: number, url: string): SourceMedia => ({ at, type: 'image', image: { url } })

describe('parseDocument: 페이지가 아는 것과 줄이 말하는 것', () => {
  test('페이지가 가리킨 제목은 본문처럼 읽히는 줄이라도 제목이다', () => {
    const { lines } = parseDocument(
      documentOf([['한빛시, 낡은 다리 모두 살핀다', rules('page/headline')], PROSE, MORE]),
    )
    expect(lines[0]?.role).toBe('headline')
  })

  test('페이지가 정한 줄은 다시 보지 않지만, 제보와 저작권은 읽는다', () => {
    const { article, lines } = parseDocument(
      documentOf([
        PROSE,
        MORE,
        ['▶이메일: jebo@example.kr', { ruled: 'promo' }],
        ['ⓒ 한빛일보, 무단전재 및 재배포, AI 학습 금지', { ruled: 'notice' }],
        [PROSE.replace('11일', '12일'), { ruled: 'chrome' }],
      ]),
    )
    expect(lines.map(({ role }) => role)).toEqual(['body', 'body', 'promo', 'notice', 'chrome'])
    expect(article.tipline).toEqual({ emails: ['jebo@example.kr'] })
    expect(article.rights?.aiTraining).toBe('reserved')
    expect(article.body).toHaveLength(2)
  })

  test('설명은 페이지가 이은 사진의 것이다', () => {
    const { article } = parseDocument(
      documentOf([PROSE, ['새로 놓일 다리의 모습. /한빛시', { rules: ['page/caption'], captions: 1 }], MORE], {
        media: [picture(0, 'https://img.hanbit.example/1.jpg'), picture(1, 'https://img.hanbit.example/2.jpg')],
      }),
    )
    expect(article.images).toEqual([
      { url: 'https://img.hanbit.example/1.jpg' },
      { url: 'https://img.hanbit.example/2.jpg', caption: '새로 놓일 다리의 모습.', credit: '한빛시' },
    ])
    expect(article.body.map((block) => (block.type === 'image' ? block.image : block.type))).toEqual([
      0,
      'paragraph',
      1,
      'paragraph',
    ])
  })

  test('목록과 표와 인용은 페이지의 짜임대로 한 덩어리가 된다', () => {
    const { article } = parseDocument(
      documentOf([
        PROSE,
        ['다리 열두 개', { rules: ['page/structure', 'page/in-body'], structure: { type: 'list', group: 1 } }],
        ['버스 노선 열두 개', { rules: ['page/structure', 'page/in-body'], structure: { type: 'list', group: 1 } }],
        MORE,
      ]),
    )
    expect(article.body[1]).toEqual({ type: 'list', items: ['다리 열두 개', '버스 노선 열두 개'] })
  })

  test('인쇄된 이름은 페이지의 자료에 있는 필자를 채운다', () => {
    const { article, trace } = parseDocument(
      documentOf([`[한빛일보 김가온 기자] ${PROSE}`, MORE, 'gaon@hanbit.example'], {
        candidates: { authors: [{ value: [{ name: '김가온' }], source: 'json-ld' }] },
      }),
      { trace: true },
    )
    expect(article.authors).toEqual([
      { name: '김가온', role: '기자', email: 'gaon@hanbit.example', affiliation: '한빛일보' },
    ])
    expect(trace?.authors?.won.source).toBe('json-ld')
  })

  test('문 앞에서 내린 판정과 알림은 그대로 남는다', () => {
    const { article, issues } = parseDocument(
      documentOf(['로그인', '아이디'], {
        noArticle: 'login',
        issues: [{ code: 'charset/guessed', message: 'guessed', severity: 'info' }],
      }),
    )
    expect(issues.map(({ code }) => code)).toEqual(['charset/guessed', 'no-article/login'])
    expect(article.body).toEqual([])
  })

  const headline = '한빛시, 낡은 다리 모두 살핀다…내년 봄 공사 시작'
  const deck = '시의회 “예산 먼저 밝혀야”'
  const stamp = '입력 2024.07.30 11:15'
  const rolesOf = (lines: readonly string[], known?: string): (string | undefined)[] =>
    parseDocument(
      documentOf(lines, known ? { candidates: { headline: [{ value: known, source: 'open-graph' }] } } : {}),
    ).lines.map(({ role }) => role)

  test('두 번 인쇄된 제목은 한 번 찾으면 어디서나 제목이고, 그 아래의 줄은 제목이 아니다', () => {
    const page = [
      '정치',
      '경제',
      '사회',
      headline,
      deck,
      stamp,
      PROSE,
      MORE,
      '많이 본 뉴스',
      '가온시장 야시장',
      headline,
    ]
    const roles = rolesOf(page)
    expect(roles[3]).toBe('headline')
    expect(roles[4]).not.toBe('headline')
    expect(roles).toEqual(rolesOf(page, headline))
  })

  test('두 번 인쇄된 다른 기사의 제목은 제목이 되지 않는다', () => {
    const other = '가온시장 야시장 다시 연다…주말마다 공연'
    const roles = rolesOf([headline, stamp, PROSE, MORE, PROSE.replace('11일', '12일'), '많이 본 뉴스', other, other])
    expect(roles[0]).toBe('headline')
    expect(roles.slice(-2)).toEqual(['related', 'related'])
  })

  test('outlets는 목록이어도, 미리 만든 색인이어도 된다', () => {
    const document = documentOf([`[더팩트 | 김가온 기자] ${PROSE}`, MORE])
    const byList = parseDocument(document, { outlets: sampleOutlets })
    expect(byList.article.outlet).toEqual({ id: 'thefact', name: '더팩트' })
    expect(parseDocument(document, { outlets: indexOutlets(sampleOutlets) })).toEqual(byList)
  })

  test('trace가 있어야 근거가 실린다', () => {
    const document = documentOf([PROSE, MORE])
    expect(parseDocument(document).lines[0]).not.toHaveProperty('evidence')
    expect(parseDocument(document, { trace: true }).lines[0]?.evidence?.rules).toContainEqual({
      rule: 'sentence/statement',
      weight: expect.any(Number),
    })
  })
})
