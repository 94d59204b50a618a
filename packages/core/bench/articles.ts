import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The words of an article, with its headline where the material keeps that apart. */
export interface RawArticle {
  text: string
  headline?: string
}

/** The articles of GISA_SHARED_DIR where it is set, else the texts among the repository's seeds. */
export function readArticles(): RawArticle[] {
  const shared = process.env.GISA_SHARED_DIR
  return shared === undefined ? seeds() : corpus(join(shared, 'corpus/text/articles.jsonl'))
}

function corpus(file: string): RawArticle[] {
  const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return rows.map((row) => {
    const { text, title } = JSON.parse(row) as { text: string; title?: string }
    return title ? { text, headline: title } : { text }
  })
}

function seeds(): RawArticle[] {
  const folder = fileURLToPath(new URL('../../../seeds', import.meta.url))
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return files.map((name) => ({ text: readFileSync(join(folder, name), 'utf8') }))
}

/** The same words in a tenth of the inputs, each ten articles long. */
export function joinTens(articles: readonly RawArticle[]): RawArticle[] {
  const tens: RawArticle[] = []
  for (let at = 0; at + 10 <= articles.length; at += 10) {
    const ten = articles.slice(at, at + 10)
    tens.push({ ...ten[0], text: ten.map(({ text }) => text).join('\n\n') })
  }
  return tens
}
