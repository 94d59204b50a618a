import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Schema, Validator } from '@cfworker/json-schema'
import { describe, expect, test } from 'vitest'
import { toJsonFeed } from '../src/index.ts'
import { CHANNEL, HARD_INPUTS, NOW } from './hard-inputs.ts'

const schemas = join(process.env.GISA_SHARED_DIR ?? '', 'vocabulary', 'feeds')
const hasSchemas = process.env.GISA_SHARED_DIR !== undefined && existsSync(join(schemas, 'feed.json'))
const read = (name: string): Schema => JSON.parse(readFileSync(join(schemas, name), 'utf8'))

describe.skipIf(!hasSchemas)('JSON Feed의 스키마 (GISA_SHARED_DIR가 있을 때)', () => {
  test.each(Object.entries(HARD_INPUTS))('%s', (_, list) => {
    const validator = new Validator(read('feed.json'), '4', false)
    validator.addSchema(read('feed-1.json'))
    const feed = JSON.parse(toJsonFeed(list, CHANNEL, { now: NOW, emails: true }))
    expect(
      validator.validate(feed).errors.map(({ instanceLocation, error }) => `${instanceLocation} ${error}`),
    ).toEqual([])
    const ids = feed.items.map(({ id }: { id: unknown }) => id)
    expect(ids.every((id: unknown) => typeof id === 'string')).toBe(true)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
