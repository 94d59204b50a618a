import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { gisa, SEEDS, testFolder } from './testing/run-cli.ts'

const article = join(SEEDS, 'thefact--captions-printed-twice.txt')
const site = ['--title', '한빛일보', '--link', 'https://hanbit.example/']

describe('gisa: exit codes', () => {
  test.each<[string, string[], number]>([
    ['an article', ['parse', article], 0],
    ['a page without an article', ['parse', join(SEEDS, 'no-article--login-form.txt')], 1],
    ['one of two inputs without an article', ['parse', article, join(SEEDS, 'no-article--login-form.txt')], 1],
    ['the version', ['--version'], 0],
    ['help', ['--help'], 0],
    ['help of a command', ['feed', '--help'], 0],
    ['no command', [], 2],
    ['an unknown command', ['fetch'], 2],
    ['an unknown option', ['parse', article, '--colour'], 2],
    ['an unknown format', ['parse', article, '--format', 'pdf'], 2],
    ['no file', ['parse'], 2],
    ['a file that is not there', ['parse', 'no-such-page.html'], 2],
    ['an address', ['parse', 'https://news.tf.co.kr/read/life/2112345.htm'], 2],
    ['an address among files', ['feed', article, 'http://hanbit.example/1', ...site], 2],
    ['an address that is none, as --url', ['parse', article, '--url', 'hanbit.example'], 2],
    ['one address for two files', ['parse', article, article, '--url', 'https://hanbit.example/1'], 2],
    ['a feed', ['feed', article, ...site], 0],
    ['a feed without --title', ['feed', article, '--link', 'https://hanbit.example/'], 2],
    ['a feed for an unknown reader', ['feed', article, ...site, '--profile', 'hanbit'], 2],
    ['a feed of nothing', ['feed', join(SEEDS, 'no-article--login-form.txt'), ...site], 1],
    ['an outlet', ['outlets', '더팩트'], 0],
    ['an outlet that nobody knows', ['outlets', '가온누리방송'], 1],
  ])('%s', async (_, args, code) => {
    expect((await gisa(args)).code).toBe(code)
  })

  test('an address says how to go on', async () => {
    const { stderr, stdout } = await gisa(['parse', 'https://news.tf.co.kr/read/life/2112345.htm'])
    expect(stdout).toBe('')
    expect(stderr).toContain('@gisa/fetch')
    expect(stderr).toContain('| gisa parse - --url')
  })

  test('stdout holds nothing but the result', async () => {
    const folder = testFolder()
    writeFileSync(join(folder, 'empty.txt'), '')
    const { stdout, stderr } = await gisa(['parse', join(folder, 'empty.txt')])
    expect(JSON.parse(stdout)).toEqual({ authors: [], body: [] })
    expect(stderr).toContain('no-article/empty')
  })

  test('what a page says cannot steer the terminal', async () => {
    const { stderr } = await gisa(['parse', '/tmp/\u001b[31mred.txt'])
    expect(stderr).toContain('␛[31mred.txt')
    expect(stderr).not.toContain('\u001b')
  })
})
