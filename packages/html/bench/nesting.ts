/**
 * Time to load pages of nothing but nested elements: node .config/run.mjs packages/html/bench/nesting.ts
 */
import { tools } from './tools.ts'

const compared = [
  'cheerio/slim load',
  'cheerio load (parse5)',
  'parse5 alone',
  'parseTree (ours)',
  'parseHtml',
] as const
const depths = [1000, 5000, 10_000, 20_000, 40_000]
/** Milliseconds after which a tool is not asked for the next depth. */
const ENOUGH = 20_000

console.log(`| nested \`<div>\` | ${depths.join(' | ')} |\n|---|${'--:|'.repeat(depths.length)}`)
for (const name of compared) {
  const load = await tools[name]!()
  load('<div>가</div>', 'https://news.example/1')
  const cells: string[] = []
  let last = 0
  for (const depth of depths) {
    if (last > ENOUGH) {
      cells.push('not tried')
      continue
    }
    const start = performance.now()
    let failed = ''
    try {
      load('<div>'.repeat(depth), 'https://news.example/1')
    } catch (error) {
      failed = ` ${(error as Error).name}`
    }
    last = performance.now() - start
    cells.push(`${last.toFixed(0)} ms${failed}`)
  }
  console.log(`| ${name} | ${cells.join(' | ')} |`)
}
