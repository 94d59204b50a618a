import { bench, describe } from 'vitest'
import { parseText } from '../src/index.ts'
import { joinTens, type RawArticle, readArticles } from './articles.ts'

// The quick look beside the other packages, in wall time and through vitest's modules; speed.ts measures what ships.
const articles = readArticles()
const tens = joinTens(articles)
const options = { warmupTime: 2000, time: 5000 }

/** One input a run, all in turn: the rate that vitest prints is inputs a second. */
function inTurn(inputs: readonly RawArticle[], read: (input: RawArticle) => unknown): () => void {
  let at = 0
  return () => {
    read(inputs[at++ % inputs.length] as RawArticle)
  }
}

const parse = ({ text, headline }: RawArticle): unknown => parseText(text, headline ? { headline } : {})
const floor = ({ text }: RawArticle): string[] =>
  text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trim())

describe(`${articles.length} articles: articles a second`, () => {
  bench('floor: NFC, split, trim', inTurn(articles, floor), options)
  bench('parseText', inTurn(articles, parse), options)
})

// in linear time at most eleven times slower
describe('the same articles alone and joined by tens: inputs a second', () => {
  bench('parseText, one article', inTurn(articles, parse), options)
  bench('parseText, ten articles', inTurn(tens, parse), options)
})
