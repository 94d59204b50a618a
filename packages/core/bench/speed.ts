/**
 * Speed of parseText over articles (GISA_SHARED_DIR, else the seeds), as bundled code runs:
 *
 *   node .config/run.mjs packages/core/bench/speed.ts [--rounds 12]
 *
 * In each round all readers pass over all inputs. Times are CPU time of this process, so that other work on the machine
 * counts little; of each reader the best round counts. `floor` is what any reader of lines must do; `tens` are the same
 * words in inputs ten articles long, whose time shows that the parser is linear.
 */
import { parseArgs } from 'node:util'
import { parseText } from '../src/index.ts'
import { joinTens, type RawArticle, readArticles } from './articles.ts'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '12' } } })
const articles = readArticles()
const tens = joinTens(articles)
const letters = (inputs: readonly RawArticle[]): number => inputs.reduce((sum, { text }) => sum + text.length, 0)
const megabytes = new TextEncoder().encode(articles.map(({ text }) => text).join('')).length / 1e6
const parse = ({ text, headline }: RawArticle): unknown => parseText(text, headline ? { headline } : {})

const readers: { name: string; inputs: RawArticle[]; read: (input: RawArticle) => unknown; best: number }[] = [
  { name: 'floor', inputs: articles, read: floor, best: Number.POSITIVE_INFINITY },
  { name: 'parseText', inputs: articles, read: parse, best: Number.POSITIVE_INFINITY },
  { name: 'tens', inputs: tens, read: parse, best: Number.POSITIVE_INFINITY },
]

for (let round = 0; round < Number(values.rounds); round++) {
  for (const reader of readers) {
    const before = process.cpuUsage()
    for (const input of reader.inputs) reader.read(input)
    const { user, system } = process.cpuUsage(before)
    reader.best = Math.min(reader.best, (user + system) / 1e6)
  }
}

console.log(`${articles.length} articles, ${megabytes.toFixed(1)} MB; CPU time of the best of ${values.rounds} rounds`)
for (const { name, inputs, best } of readers) {
  // the tens leave out the articles that make no ten
  const share = letters(inputs) / letters(articles)
  const rate = Math.round((articles.length * share) / best)
  console.log(`${name.padEnd(10)} ${rate} articles/s, ${((megabytes * share) / best).toFixed(1)} MB/s`)
}
const [, one, ten] = readers
if (one && ten) {
  const perLetter = (reader: typeof one): number => reader.best / letters(reader.inputs)
  console.log(`ten times the input takes ${((10 * perLetter(ten)) / perLetter(one)).toFixed(1)} times the time`)
}

/** What reading lines costs at least. */
function floor({ text }: RawArticle): string[] {
  return text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trim())
}
