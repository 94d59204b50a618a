import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { testFolder } from '../testing/run-cli.ts'
import { writeFeedFile } from './write-feed-file.ts'

describe('writeFeedFile', () => {
  test('writes chunks and tells their size in bytes', async () => {
    const path = join(testFolder(), 'feed.xml')
    expect(await writeFeedFile(path, ['<rss>', '기사', '</rss>'])).toBe(17)
    expect(readFileSync(path, 'utf8')).toBe('<rss>기사</rss>')
  })

  test('a reader sees the old file until the new one is whole', async () => {
    const folder = testFolder()
    const path = join(folder, 'feed.xml')
    writeFileSync(path, 'old')
    const seen: string[] = []
    async function* chunks(): AsyncIterable<string> {
      yield 'ne'
      seen.push(readFileSync(path, 'utf8'))
      yield 'w'
    }
    await writeFeedFile(path, chunks())
    expect([...seen, readFileSync(path, 'utf8')]).toEqual(['old', 'new'])
  })

  test('where a chunk fails, the old file stays and nothing is left beside it', async () => {
    const folder = testFolder()
    const path = join(folder, 'feed.xml')
    writeFileSync(path, 'old')
    async function* chunks(): AsyncIterable<string> {
      yield 'half'
      throw new Error('the database went away')
    }
    await expect(writeFeedFile(path, chunks())).rejects.toThrow('the database went away')
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['feed.xml'])
  })
})
