import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article, Author, Contributor, Correction, Image, LineRole } from '@gisa/core'

/** A sample input with its reviewed answer. The format is told in `seeds/README.md`. */
export interface Seed {
  file: string
  url?: string
  article: SeedArticle
  absent?: string[]
  notes?: string[]
  /** Index of the printed line, from 0 → its role. */
  roles?: Record<string, LineRole>
  /** Codes of issues that must be there; one that ends in `/` stands for every code below it. */
  issues?: string[]
}

/** The fields of an article that the answer holds; blocks stand in lists by their type. */
interface SeedArticle extends Omit<Partial<Article>, 'body' | 'quotations'> {
  authors?: Author[]
  contributors?: Contributor[]
  images?: Image[]
  corrections?: Correction[]
  paragraphs?: string[]
  headings?: string[]
  markers?: string[]
  speech?: Spoken[]
  questions?: Spoken[]
  answers?: Spoken[]
  lists?: string[][]
  /** Every line of words in the body, whatever its blocks are. */
  lines?: string[]
  quotations?: SeedQuotation[]
}

interface Spoken {
  label?: string
  speaker?: string
  text: string
}

/** `paragraph: 3` is the fourth paragraph of the body; likewise `speech`, `question`, `answer`, `heading`. */
export interface SeedQuotation {
  text: string
  speaker?: string
  [block: string]: string | number | undefined
}

export interface SeedFile {
  name: string
  seed: Seed
  bytes: Uint8Array
}

const ANSWER = '.expected.json'

/** The pairs of a folder, by name. */
export function readSeeds(folder: string): SeedFile[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ANSWER))
    .sort()
    .map((file) => {
      const seed: Seed = JSON.parse(readFileSync(join(folder, file), 'utf8'))
      return { name: file.slice(0, -ANSWER.length), seed, bytes: readFileSync(join(folder, seed.file)) }
    })
}

/** The inputs of a folder that have no answer, and so no test. */
export function inputsWithoutAnswer(folder: string): string[] {
  const answered = new Set(readSeeds(folder).map(({ seed }) => seed.file))
  return readdirSync(folder).filter((file) => /\.(txt|html)$/.test(file) && !answered.has(file))
}
