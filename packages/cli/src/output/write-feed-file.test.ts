import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import ts from 'typescript'
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

  test('what a killed writer left is removed after an hour, and nothing else', async () => {
    const folder = testFolder()
    const names = [
      'feed.xml.0123456789ab.tmp',
      'feed.xml.ba9876543210.tmp',
      'feed.xml.bak',
      'other.xml.0123456789ab.tmp',
    ]
    for (const name of names) writeFileSync(join(folder, name), 'half')
    const twoHoursAgo = Date.now() / 1000 - 7200
    for (const name of names.filter((_, index) => index !== 1)) utimesSync(join(folder, name), twoHoursAgo, twoHoursAgo)
    await writeFeedFile(join(folder, 'feed.xml'), ['<rss/>'])
    expect(readdirSync(folder).sort()).toEqual(['feed.xml', ...names.slice(1)].sort())
  })

  test('killed a hundred times while it writes, the file is always whole', { timeout: 120_000 }, async () => {
    const folder = testFolder()
    const path = join(folder, 'feed.xml')
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
    const source = readFileSync(new URL('./write-feed-file.ts', import.meta.url), 'utf8')
    const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 }
    writeFileSync(join(folder, 'writer.js'), ts.transpileModule(source, { compilerOptions }).outputText)
    // a writer that goes on writing: sixteen chunks of 64 kB of one letter, then those of the next
    writeFileSync(
      join(folder, 'main.js'),
      `import { writeFeedFile } from './writer.js'
       for (let n = 0; ; n = (n + 1) % 26) {
         await writeFeedFile(${JSON.stringify(path)}, Array(16).fill(String.fromCharCode(97 + n).repeat(65536)))
         if (n === 0) process.stdout.write('.')
       }`,
    )
    let changes = 0
    let before = ''
    for (let round = 0; round < 100; round++) {
      const child = spawn(process.execPath, [join(folder, 'main.js')], { stdio: ['ignore', 'pipe', 'inherit'] })
      await once(child.stdout, 'data')
      await setTimeout(round % 25)
      child.kill('SIGKILL')
      await once(child, 'close')
      const text = readFileSync(path, 'utf8')
      expect(text.length).toBe(16 * 65_536)
      expect(text).toBe(text.charAt(0).repeat(text.length))
      if (text.charAt(0) !== before) changes++
      before = text.charAt(0)
    }
    expect(changes).toBeGreaterThan(10)
  })
})
