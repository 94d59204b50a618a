import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { parseHtml } from '../index.ts'
import { cmsPages } from '../testing/pages/cms-pages.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

const heap = (): number => {
  collect()
  collect()
  return process.memoryUsage().heapUsed / 1e6
}

test('articles do not keep their pages in memory: forty, of pages of 1 MB', () => {
  const { html = '', url = '' } = cmsPages[1] ?? {}
  const pageOf = (i: number): string =>
    String(html).replace('</body>', `<script>/*${i}${'x'.repeat(1_000_000)}*/</script></body>`)
  const read = (i: number): unknown => parseHtml(pageOf(i), { url }).article
  const kept = [read(0)]
  const before = heap()
  for (let i = 1; i <= 40; i++) kept.push(read(i))
  expect(heap() - before).toBeLessThan(15)
  expect(kept).toHaveLength(41)
})
