/**
 * Fits and checks the table of weights against labelled texts.
 *
 *   pnpm fit check FOLDER       share of the lines right with the tables as they are, and the commonest mistakes
 *   pnpm fit cross FOLDER       the same for outlets that were held out of the fitting, in five parts
 *   pnpm fit ablate FOLDER      what each recogniser contributes: lines lost without it
 *   pnpm fit write FOLDER       fits on everything and writes the tables
 *
 * FOLDER holds labelled.jsonl, gold.jsonl, page-dumps.jsonl and gold-dumps.jsonl.
 */
import { fileURLToPath } from 'node:url'
import { outlets } from '../../outlets/src/index.ts'
import { recognisers } from '../src/recognise/recognise.ts'
import type { Recogniser } from '../src/recognise/recogniser.ts'
import { type Example, readExamples, readSeeds } from './labelled.ts'
import { Parameters } from './parameters.ts'
import { accuracy, type TrainOptions, train } from './train.ts'
import { writeTables } from './write-tables.ts'

const OPTIONS: TrainOptions = { epochs: 120, rate: 0.06, pull: 0.4 }
const PARTS = 5

const [command = 'check', folder = '', pull] = process.argv.slice(2)
if (!folder) {
  console.error('Name the folder of the labelled texts: pnpm fit check FOLDER')
  process.exit(2)
}
if (pull) OPTIONS.pull = Number(pull)
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const root = process.env.GISA_CORE_DIR ?? here('..')
const readAll = (list?: readonly Recogniser[]): Example[] => [
  ...readExamples(folder, outlets, list),
  ...readSeeds(`${root}/../../seeds`, outlets, list),
]
const parameters = new Parameters()
const percent = ({ right, all }: { right: number; all: number }): string =>
  `${((100 * right) / all).toFixed(2)} % of ${all} lines`
const isPage = (e: Example): boolean => e.weight === 0.7
const kinds: [string, (e: Example) => boolean][] = [
  ['headline given', (e) => e.weight === 1],
  ['blind', (e) => e.weight === 0.5],
  ['whole pages', isPage],
  ['sample texts of this repository', (e) => e.weight === 0.8],
]

if (command === 'check') {
  const examples = readAll()
  for (const [name, of] of kinds) {
    const result = accuracy(examples.filter(of), parameters, Float64Array.from(parameters.start))
    console.log(`${name}: ${percent(result)}`)
    console.log(
      [...result.wrong]
        .sort((a, b) => b[1] - a[1])
        .slice(0, 10)
        .map(([k, n]) => `  ${k}: ${n}`)
        .join('\n'),
    )
  }
} else if (command === 'cross') {
  const examples = readAll()
  const names = [...new Set(examples.map((e) => e.outlet))].sort()
  const sums = new Map(kinds.map(([name]) => [name, { right: 0, all: 0 }]))
  for (let part = 0; part < PARTS; part++) {
    const held = new Set(names.filter((_, i) => i % PARTS === part))
    const w = train(
      examples.filter((e) => !held.has(e.outlet)),
      parameters,
      OPTIONS,
    )
    for (const [name, of] of kinds) {
      const result = accuracy(
        examples.filter((e) => held.has(e.outlet) && of(e)),
        parameters,
        w,
      )
      const sum = sums.get(name)
      if (sum) {
        sum.right += result.right
        sum.all += result.all
      }
    }
  }
  for (const [name, sum] of sums) console.log(`${name}, outlets held out: ${percent(sum)}`)
} else if (command === 'ablate') {
  const whole = readAll()
  const w = Float64Array.from(parameters.start)
  const base = accuracy(whole, parameters, w)
  console.log(`all: ${percent(base)}`)
  for (const name of Object.keys(recognisers)) {
    const list = Object.entries(recognisers)
      .filter(([n]) => n !== name)
      .map(([, r]) => r)
    const result = accuracy(readAll(list), parameters, w)
    console.log(`without ${name}: ${percent(result)}, ${base.right - result.right} lines lost`)
  }
} else if (command === 'write') {
  const examples = readAll()
  const w = train(examples, parameters, OPTIONS)
  for (const [name, of] of kinds) console.log(`${name}: ${percent(accuracy(examples.filter(of), parameters, w))}`)
  writeTables(`${root}/src/decide/weights.ts`, `${root}/src/decide/transitions.ts`, parameters, w)
} else {
  console.error(`Unknown command: ${command}`)
  process.exit(2)
}
