import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkRead } from '../fuzz/check-read.ts'
import { mutate, randomOf } from '../fuzz/mutate.ts'

const seeds = new URL('../../../seeds/', import.meta.url)
const pages = readdirSync(seeds)
  .filter((file) => file.endsWith('.html'))
  .map((file) => new Uint8Array(readFileSync(new URL(file, seeds))))

test('300 spoilt pages of one seed: no throw, no broken promise', () => {
  const failures = Array.from({ length: 300 }, (_, run) => {
    const { wrong } = checkRead(mutate(pages, randomOf(run)), run % 3)
    return wrong === undefined ? [] : [`run ${run}: ${wrong}`]
  })
  expect(failures.flat()).toEqual([])
}, 60_000)
