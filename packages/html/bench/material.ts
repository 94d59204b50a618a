import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodePage } from '../src/index.ts'

/** A saved page, decoded. */
export interface Page {
  id: string
  html: string
  /** The address that it was fetched from. */
  url: string
}

const root = join(process.cwd(), process.cwd().endsWith('html') ? '../..' : '')

/** The saved pages of GISA_SHARED_DIR where it is set, else the seeds, each with its address. */
export function material(): Page[] {
  const shared = process.env.GISA_SHARED_DIR
  const folder = shared === undefined ? join(root, 'seeds') : join(shared, 'corpus/html')
  const urls = addresses(shared)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const id = file.replace(/\.html$/, '')
      const html = decodePage(readFileSync(join(folder, file))).text
      return { id, html, url: urls.get(id) ?? 'https://news.example/1' }
    })
}

function addresses(shared: string | undefined): Map<string, string> {
  const manifest = shared === undefined ? '' : join(shared, 'corpus/manifest.jsonl')
  if (!existsSync(manifest)) return new Map()
  const rows = readFileSync(manifest, 'utf8').split('\n').filter(Boolean)
  return new Map(rows.map((row) => JSON.parse(row) as { id: string; url: string }).map(({ id, url }) => [id, url]))
}
