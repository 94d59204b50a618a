import { describe, expect, test } from 'vitest'
import { parseText } from './parse-text.ts'

const PROSE = '한빛시는 11일 내년 예산안을 시의회에 제출했다고 밝혔다. 예산은 올해보다 4.2% 늘어난 1조2000억원이다.'
/** What the engine spends beside the work itself, in milliseconds. */
const SLACK = 200

/** The processor's time for the cheapest of some runs, in milliseconds; what else the machine does counts not. */
function workOf(text: string): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < 2; i++) {
    const start = process.cpuUsage()
    parseText(text)
    least = Math.min(least, process.cpuUsage(start).user / 1000)
  }
  return least
}

describe('a text of any shape is read in time linear in its length', { timeout: 120_000 }, () => {
  test.each<[what: string, unit: string, count: number]>([
    ['opening brackets', '(', 100_000],
    ['opening square brackets', '[', 50_000],
    ['opening lenticular brackets', '【', 50_000],
    ['opening angle brackets', '<', 100_000],
    ['straight quotation marks', '"', 50_000],
    ['opening quotation marks', '“', 50_000],
    ['single quotation marks', "'", 50_000],
    ['기자', '기자 ', 25_000],
    ['names', '김가온 기자 ', 15_000],
    ['sentence ends', '…다.', 50_000],
    ['blank lines', '\n', 50_000],
    ['lines of one letter', '가\n', 15_000],
    ['lines of one label', '입력\n', 10_000],
    ['markers', '[앵커]\n', 10_000],
    ['wire captions', '(서울=연합뉴스) 김가온 기자 = 회의가 열리고 있다. 2024.6.11\n', 1_500],
    ['paragraphs', `${PROSE}\n\n`, 1_000],
    ['one line of letters', '가', 250_000],
    ['one line of words', '가나 ', 80_000],
    ['one line of sentences', `${PROSE} `, 1_500],
    ['one line of glued sentences', PROSE, 1_500],
    ['one line of quotations', '한 시장은 "좋다"고 말했다. ', 5_000],
    ['@ signs', '@', 100_000],
    ['broken addresses', 'a@', 50_000],
    ['dotted addresses', 'a@b.', 50_000],
    ['digits', '1', 100_000],
    ['dates', '2024.1.1 ', 15_000],
    ['days', '11일 ', 20_000],
    ['slashes', '/', 100_000],
    ['middle dots', '·', 100_000],
    ['equal signs', '=', 100_000],
    ['full stops', '.', 100_000],
    ['white space', ' \t', 50_000],
    ['invisible characters', '\u200b', 100_000],
    ['lists', '△가 ', 30_000],
    ['credits', '사진=', 30_000],
    ['copyright signs', 'ⓒ', 100_000],
    ['entities', '&lt;', 50_000],
    ['addresses of pages', 'http://a', 30_000],
    ['lines of hashtags and commas', `#가${',,나'.repeat(40)}##\n`, 200],
    ['lines of unfinished speakers', `[${'가'.repeat(60)}!\n`, 500],
    ['lines of unfinished signatures', `${'김가온 '.repeat(30)}@\n`, 300],
    ['conjoining jamo', '\u1100\u1161', 50_000],
  ])('%s', (_what, unit, count) => {
    // four times the text: linear work grows four times, quadratic work sixteen times
    const once = workOf(unit.repeat(count / 2))
    const fourfold = workOf(unit.repeat(count * 2))
    expect(fourfold).toBeLessThan(9 * once + SLACK)
  })
})
