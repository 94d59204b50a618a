import { describe, expect, test } from 'vitest'
import { gisa } from '../testing/run-cli.ts'

describe('gisa outlets', () => {
  test.each([
    ['더팩트', 'thefact'],
    ['The Fact', 'thefact'],
    ['thefact', 'thefact'],
    ['tf.co.kr', 'thefact'],
    ['https://news.tf.co.kr/read/life/2112345.htm', 'thefact'],
  ])('%s is found', async (query, id) => {
    const { stdout } = await gisa(['outlets', query, '--json'])
    expect(JSON.parse(stdout).map((outlet: { id: string }) => outlet.id)).toContain(id)
  })

  test('without a question all are listed, a line each, in 100 columns', async () => {
    const { stdout } = await gisa(['outlets'])
    const lines = stdout.trimEnd().split('\n')
    expect(lines.length).toBeGreaterThan(100)
    expect(lines[0]).toMatch(/^id +name +kind +feeds +host$/)
  })

  test('nothing found is an empty list', async () => {
    expect(await gisa(['outlets', '가온누리방송', '--json'])).toMatchObject({ code: 1, stdout: '[]\n' })
  })
})
