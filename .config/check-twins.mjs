// Lists the pages that lack their twin in the other language: the readme, the front page and the guide.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const pages = (folder) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true })
        .filter((f) => f.endsWith('.md'))
        .map((f) => `${folder}/${f}`)
    : []

const korean = (page) => (page === 'README.md' ? 'docs/ko/README.md' : page.replace(/^docs\//, 'docs/ko/'))
const english = (page) => (page === 'docs/ko/README.md' ? 'README.md' : page.replace(/^docs\/ko\//, 'docs/'))

const lacking = [
  ...['README.md', 'docs/index.md', ...pages('docs/guide')].map((page) => [page, korean(page)]),
  ...['docs/ko/README.md', 'docs/ko/index.md', ...pages('docs/ko/guide')].map((page) => [page, english(page)]),
].filter(([, twin]) => !existsSync(join(root, twin)))

for (const [page, twin] of lacking) console.error(`${page} has no twin ${twin}`)
console.log(lacking.length ? `${lacking.length} pages without a twin` : 'docs: every page has its twin')
process.exitCode = lacking.length ? 1 : 0
