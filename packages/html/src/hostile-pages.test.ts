import { expect, test } from 'vitest'
import { parseHtml } from './index.ts'
import { hostilePages } from './testing/hostile-pages.ts'

/** Milliseconds of processor time, which other work on the machine does not lengthen. */
function timeOf(page: string): number {
  const start = process.cpuUsage()
  parseHtml(page, { url: 'https://www.hanbit.example/news/1' })
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

test.each(Object.entries(hostilePages))('time grows no faster than the page: %s', (_, make) => {
  timeOf(make(1))
  const once = timeOf(make(1))
  // under 100 ms a machine's mood counts for more than the page
  expect(timeOf(make(4))).toBeLessThan(Math.max(once, 100) * 8)
})
