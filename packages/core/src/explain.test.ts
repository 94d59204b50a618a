import { describe, expect, test } from 'vitest'
import { explain } from './explain.ts'
import { parseText } from './parse-text.ts'

const TEXT = `한빛시, 가온천 산책로 개통
입력: 2026.10.14 20:40

[한빛일보 김가온 기자] 한빛시는 14일 가온천 산책로를 개통했다고 밝혔다.

시는 내년 봄까지 누리교 아래로 700m를 더 늘릴 계획이라고 덧붙였다.`

describe('explain: a parse for people', () => {
  test('each line stands with its role, its rules and the runner-up', () => {
    const text = explain(parseText(TEXT, { trace: true }))
    const at = text.split('\n').findIndex((line) => /^ {5}0 {2}headline {4}\d\.\d\d {2}before \w+$/.test(line))
    expect(at).toBeGreaterThan(0)
    expect(text.split('\n')[at + 1]).toBe('        한빛시, 가온천 산책로 개통')
    expect(text.split('\n')[at + 2]).toMatch(/[+-]\d(\.\d+)? [a-z]+\/[a-z-]+/)
  })

  test('each field stands with where it came from and what lost to it', () => {
    const options = { trace: true, datePublished: '2026-10-14T20:00:00+09:00' }
    const text = explain(parseText(TEXT, options))
    expect(text).toContain(
      [
        '  datePublished  2026-10-14T20:00:00+09:00',
        '                 from given: options',
        '                 over text: stamp/published at 20–36: 2026-10-14T20:40:00+09:00',
      ].join('\n'),
    )
  })

  test('a source without an article says why', () => {
    expect(explain(parseText('', { trace: true }))).toMatch(/^Fields\n {2}none\n\nLines\n {2}none\n\nIssues\n {2}error/)
  })

  test('without a trace it says what to do', () => {
    expect(explain(parseText(TEXT))).toContain('Parse with { trace: true }')
  })

  test('a line of the output stays a line, whatever the text holds', () => {
    const text = explain(parseText(`가\u0007나\u0085다 ${'😀'.repeat(300)}`, { trace: true }))
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
    expect(text).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/)
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(400)
  })
})
