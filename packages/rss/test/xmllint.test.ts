import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { toAtom, toNewsSitemap, toRss } from '../src/index.ts'
import { CHANNEL, HARD_INPUTS, NOW } from './hard-inputs.ts'

const xmllint = (xml: string, ...options: string[]) =>
  spawnSync('xmllint', ['--noout', ...options, '-'], { input: xml, encoding: 'utf8' })
const isInstalled = spawnSync('xmllint', ['--version']).status === 0
const schemas = join(process.env.GISA_SHARED_DIR ?? '', 'vocabulary', 'feeds')
const hasSchemas = process.env.GISA_SHARED_DIR !== undefined && existsSync(join(schemas, 'atom.rng'))

// a second opinion, where the machine has it: libxml2 on the sixty hard inputs, and the schemas of the formats
describe.skipIf(!isInstalled)('xmllint', () => {
  test('바른 XML이다', { timeout: 60_000 }, () => {
    for (const list of Object.values(HARD_INPUTS)) {
      for (const xml of [toRss(list, CHANNEL, { now: NOW }), toAtom(list, CHANNEL, { now: NOW })])
        expect(xmllint(xml).stderr).toBe('')
    }
  })
  test.skipIf(!hasSchemas)('Atom은 RFC 4287의 RELAX NG에 맞는다', { timeout: 60_000 }, () => {
    for (const list of Object.values(HARD_INPUTS)) {
      expect(xmllint(toAtom(list, CHANNEL, { now: NOW }), '--relaxng', join(schemas, 'atom.rng')).stderr).toBe(
        '- validates\n',
      )
    }
  })
  test.skipIf(!hasSchemas)('사이트맵은 스키마에 맞는다 (빈 것은 스키마가 모른다)', { timeout: 60_000 }, () => {
    for (const list of Object.values(HARD_INPUTS)) {
      const xml = toNewsSitemap(list, CHANNEL, { now: NOW })
      if (!xml.includes('<url>')) continue
      expect(xmllint(xml, '--schema', join(schemas, 'sitemap-all.xsd')).stderr).toBe('- validates\n')
    }
  })
})
