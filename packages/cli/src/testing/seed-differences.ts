import type { Block, ParseResult } from '@gisa/core'
import type { Seed, SeedQuotation } from './seed.ts'

type Plain = Record<string, unknown>

/** Fields of a list's entry that must be absent where the answer does not hold them. */
const NOTHING_MORE: Record<string, readonly string[]> = {
  authors: ['name', 'role', 'email', 'place'],
  contributors: ['name', 'role'],
  images: ['caption', 'credit'],
  corrections: ['text'],
}

/** Lists of the answer → the type of block that they hold. */
const BLOCK_LISTS = {
  paragraphs: 'paragraph',
  headings: 'heading',
  markers: 'marker',
  speech: 'speech',
  questions: 'question',
  answers: 'answer',
  lists: 'list',
} as const satisfies Record<string, Block['type']>

/** Blocks without words, or whose words are no text: their absence from the answer says nothing. */
const SILENT: readonly string[] = ['image', 'video', 'embed', 'marker']

/** Where a result differs from the answer, one line a difference, for people to read. */
export function seedDifferences(seed: Seed, result: ParseResult): string[] {
  const { article } = result
  const out: string[] = []
  for (const [field, expected] of Object.entries(seed.article)) {
    if (field in BLOCK_LISTS) {
      const type = BLOCK_LISTS[field as keyof typeof BLOCK_LISTS]
      const got = article.body.filter((block) => block.type === type).map(plainBlock)
      compare(field, expected, got, out)
    } else if (field === 'lines') {
      compare(field, expected, article.body.flatMap(words), out)
    } else if (field === 'quotations') {
      compareQuotations(expected as SeedQuotation[], result, out)
    } else if (field === 'datePublished' || field === 'dateModified') {
      if (minute(expected) !== minute(article[field])) out.push(difference(field, expected, article[field]))
    } else {
      compare(field, expected, (article as unknown as Plain)[field], out)
    }
  }
  for (const entry of seed.absent ?? []) {
    const path = /^[\w.]+/.exec(entry)?.[0] ?? ''
    const got = path.split('.').reduce<unknown>((value, key) => (value as Plain | undefined)?.[key], article)
    if (got !== undefined) out.push(difference(path, undefined, got))
  }
  out.push(...unexpectedBlocks(seed, article.body), ...pictureBlocks(result), ...issueDifferences(seed, result))
  out.push(...roleDifferences(seed, result))
  return out
}

function compare(path: string, expected: unknown, got: unknown, out: string[]): void {
  if (Array.isArray(expected)) {
    const list = Array.isArray(got) ? got : []
    if (expected.every((item) => typeof item === 'string')) compareWords(path, expected, list, out)
    else if (expected.length !== list.length)
      out.push(`${path}: expected ${expected.length} entries, got ${show(list)}`)
    else for (const [i, item] of expected.entries()) compare(`${path}[${i}]`, item, list[i], out)
  } else if (typeof expected === 'object' && expected !== null) {
    const object = (typeof got === 'object' && got !== null ? got : {}) as Plain
    for (const [key, value] of Object.entries(expected)) compare(`${path}.${key}`, value, object[key], out)
    for (const key of NOTHING_MORE[path.replace(/\[\d+\]$/, '')] ?? []) {
      if (!(key in expected) && object[key] !== undefined)
        out.push(difference(`${path}.${key}`, undefined, object[key]))
    }
  } else if (expected !== got) {
    out.push(difference(path, expected, got))
  }
}

function compareWords(path: string, expected: string[], got: unknown[], out: string[]): void {
  if (expected.length === got.length && expected.every((line, i) => line === got[i])) return
  const missing = expected.filter((line) => !got.includes(line))
  const more = got.filter((line) => !expected.includes(line as string))
  if (missing.length === 0 && more.length === 0) out.push(difference(path, expected, got))
  for (const line of missing) out.push(`${path}: missing ${show(line)}`)
  for (const line of more) out.push(`${path}: too much ${show(line)}`)
}

function compareQuotations(expected: SeedQuotation[], { article }: ParseResult, out: string[]): void {
  const got = (article.quotations ?? []).map(({ text, speaker, block }) => {
    const type = article.body[block]?.type ?? 'none'
    const nth = article.body.slice(0, block).filter((other) => other.type === type).length
    return JSON.stringify({ text, speaker, [type]: nth })
  })
  const wanted = expected.map(({ text, speaker, ...at }) => JSON.stringify({ text, speaker, ...at }))
  compareWords('quotations', wanted, got, out)
}

/** Blocks of a kind that the answer does not hold: text that leaked in, or was taken for something else. */
function unexpectedBlocks(seed: Seed, body: Block[]): string[] {
  if ('lines' in seed.article) return []
  const held = new Set<string>(
    Object.entries(BLOCK_LISTS).flatMap(([field, type]) => (field in seed.article ? [type] : [])),
  )
  return body
    .filter((block) => !held.has(block.type) && !SILENT.includes(block.type))
    .map((block) => `body: too much ${show(block)}`)
}

/** Each picture stands once in the body, in the order of `images`. */
function pictureBlocks({ article }: ParseResult): string[] {
  const got = article.body.flatMap((block) => (block.type === 'image' ? [block.image] : []))
  const wanted = (article.images ?? []).map((_, i) => i)
  return show(got) === show(wanted) ? [] : [difference('image blocks', wanted, got)]
}

function issueDifferences(seed: Seed, { issues }: ParseResult): string[] {
  const codes = issues.map((issue) => issue.code)
  const wanted = seed.issues ?? []
  const fits = (code: string, want: string): boolean => (want.endsWith('/') ? code.startsWith(want) : code === want)
  const missing = wanted.filter((want) => !codes.some((code) => fits(code, want)))
  const verdicts = codes.filter((code) => code.startsWith('no-article/'))
  const allowed = wanted.some((want) => want.startsWith('no-article/')) ? 1 : 0
  return [
    ...missing.map((want) => `issues: missing ${want} among ${show(codes)}`),
    ...(verdicts.length > allowed ? [`issues: too much ${show(verdicts)}`] : []),
  ]
}

/** The role of a printed line is that of its longest segment. */
function roleDifferences(seed: Seed, { lines }: ParseResult): string[] {
  const longest = new Map<number, { role: string; size: number; text: string }>()
  for (const { line, role, start, end, text } of lines) {
    if (end - start > (longest.get(line)?.size ?? 0)) longest.set(line, { role, size: end - start, text })
  }
  return Object.entries(seed.roles ?? {}).flatMap(([line, role]) => {
    const got = longest.get(Number(line))
    return got?.role === role ? [] : [`roles[${line}]: expected ${role}, got ${got?.role} for ${show(got?.text)}`]
  })
}

function plainBlock(block: Block): unknown {
  if (block.type === 'list') return block.items
  if (block.type === 'speech' || block.type === 'question' || block.type === 'answer') return block
  return 'text' in block ? block.text : undefined
}

function words(block: Block): string[] {
  if (block.type === 'list') return block.items
  if (block.type === 'table') return block.rows.map((row) => row.join(' '))
  if (SILENT.includes(block.type) || !('text' in block)) return []
  return ['label' in block && block.label ? `${block.label} ${block.text}` : block.text]
}

/** Dates compare to the minute: a page prints the minute where its metadata may hold the second. */
function minute(date: unknown): string {
  const at = typeof date === 'string' && date.includes('T') ? Date.parse(date) : Number.NaN
  return Number.isNaN(at) || !/(Z|[+-]\d\d:\d\d)$/.test(String(date)) ? String(date) : String(Math.floor(at / 60_000))
}

function difference(path: string, expected: unknown, got: unknown): string {
  return `${path}: expected ${show(expected)}, got ${show(got)}`
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value)
}
