import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Article } from '@gisa/core'
import { decodePage } from '@gisa/html'
import { fromSchema, readJsonLd, type SchemaNode } from '@gisa/jsonld'
import { findScripts } from '../lint/find-scripts.ts'

/** A saved page: its JSON-LD scripts, and how what they say of its article compares with the reviewed answer. */
export interface ReadPage {
  id: string
  host: string
  scripts: string[]
  /** Whether the scripts hold an article that the answer can be compared with. */
  compared: boolean
  disagreements: Disagreement[]
}

/** A field that the markup states otherwise than the page shows it. */
export interface Disagreement {
  field: 'headline' | 'authors' | 'datePublished' | 'dateModified'
  how: Manner
  /** The markup does state what the page shows: it was the reader who got it wrong. */
  misread: boolean
}

export type Manner = 'label' | 'marks' | 'words' | 'outlet' | 'missing' | 'extra' | 'time'

/** What the answers hold of that. */
interface Answer {
  title?: string
  authors?: { name?: string }[]
  published?: string | null
  modified?: string | null
}

/**
 * The pages of a folder with html/*.html, html-truth/*.json and manifest.jsonl, whose lines tell the `host` and `url` of
 * each `id`.
 */
export function readPages(folder: string): ReadPage[] {
  const manifest = new Map(
    readFileSync(join(folder, 'manifest.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): { id: string; host: string; url: string } => JSON.parse(line))
      .map((page) => [page.id, page]),
  )
  return readdirSync(join(folder, 'html'))
    .sort()
    .map((file) => {
      const id = basename(file, '.html')
      const { host = '?', url } = manifest.get(id) ?? {}
      const { text } = decodePage(readFileSync(join(folder, 'html', file)))
      const scripts = findScripts(text).map(({ start, end }) => text.slice(start, end))
      const { article } = readJsonLd(scripts, url === undefined ? {} : { url })
      const answer = join(folder, 'html-truth', `${id}.json`)
      const compared = article !== undefined && existsSync(answer)
      const disagreements = compared ? compare(article, JSON.parse(readFileSync(answer, 'utf8'))) : []
      return { id, host, scripts, compared, disagreements }
    })
}

function compare(node: SchemaNode, answer: Answer): Disagreement[] {
  const { article } = fromSchema(node)
  const names = (article.authors ?? []).flatMap(({ name, type }) => (name === undefined ? [] : { name, type }))
  return [
    ...compareHeadline(article, String(node.headline), answer.title ?? ''),
    ...compareWriters(
      names,
      JSON.stringify(node.author ?? ''),
      (answer.authors ?? []).flatMap(({ name }) => name ?? []),
    ),
    ...compareDates('datePublished', article.datePublished, node.datePublished, answer.published),
    ...compareDates('dateModified', article.dateModified, node.dateModified, answer.modified),
  ]
}

const marks = (text: string): string => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, '')
const letters = (text: string): string => text.replace(/&#?\w{1,8};/g, '').replace(/[^\p{L}\p{N}]+/gu, '')
const unlabelled = (text: string): string => text.replace(/^(?:\[[^\]]{1,12}\]\s?)+/, '')

function compareHeadline(
  { headline = '', labels = [], series = '' }: Partial<Article>,
  raw: string,
  answer: string,
): Disagreement[] {
  if (marks(headline) === marks(answer)) return []
  const isBare = marks(headline) === marks(unlabelled(answer))
  if (isBare && letters(answer) === letters([...labels, series, headline].join(''))) return []
  const how = isBare ? 'label' : letters(headline) === letters(unlabelled(answer)) ? 'marks' : 'words'
  // with marks like the answer's it would have been read like the answer
  const misread = how === 'marks' ? marks(raw) === marks(answer) : letters(raw) === letters(answer)
  return [{ field: 'headline', how, misread }]
}

function compareWriters(
  names: readonly { name: string; type: string | undefined }[],
  raw: string,
  answer: readonly string[],
): Disagreement[] {
  const missing = answer.filter((name) => !names.some((each) => each.name === name))
  const extra = names.filter(({ name }) => !answer.includes(name))
  const unclean = extra.some(({ name }) => answer.some((each) => name.includes(each)))
  return [
    ...(missing.length > 0
      ? [{ field: 'authors', how: 'missing', misread: missing.some((name) => raw.includes(name)) } as const]
      : []),
    ...(extra.length > 0
      ? [
          {
            field: 'authors',
            how: extra.every(({ type }) => type !== undefined) ? 'outlet' : 'extra',
            misread: unclean,
          } as const,
        ]
      : []),
  ]
}

function compareDates(
  field: 'datePublished' | 'dateModified',
  stated: string | undefined,
  raw: unknown,
  answer: string | null | undefined,
): Disagreement[] {
  if (!stated || (answer && Math.abs(Date.parse(stated) - Date.parse(answer)) < 60_000)) return []
  const digits = (text: string): string => text.replace(/\D/g, '').slice(0, 12)
  return [{ field, how: answer ? 'time' : 'extra', misread: !!answer && digits(String(raw)) === digits(answer) }]
}
