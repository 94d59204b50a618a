// Installs the packed packages into an empty ESM and an empty CommonJS project, compiles TypeScript against them and runs it.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packAll, root } from './pack.mjs'

/** Uses every entry once. The same source compiles to `import` in one project and to `require` in the other. */
const USE = `
import { type Article, parseText, toMarkdown, toText } from '@gisa/core'
import { parseHtml } from '@gisa/html'
import { createParser } from '@gisa/html/core'
import { toNewsArticle, toScript } from '@gisa/jsonld'
import { toNextMetadata } from '@gisa/jsonld/adapters'
import { outlets, resolveOutlet } from '@gisa/outlets'
import { type Channel, toRss } from '@gisa/rss'
import { fromFeed } from '@gisa/rss/read'

const text = '한빛시, 내년 예산안 공개\\n입력 2026.03.02. 오후 3:07\\n\\n한빛시가 2일 내년 예산안을 공개했다.\\n\\n[한빛일보 김가온 기자] kgo@hanbit.example\\n'
const article: Article = parseText(text, { outlets, url: 'https://hanbit.example/news/1' }).article
const channel: Channel = { name: '한빛일보', url: 'https://hanbit.example', description: '한빛시의 뉴스' }
const page = '<!doctype html><title>예산안</title><article><h1>한빛시, 내년 예산안 공개</h1><p>한빛시가 2일 내년 예산안을 공개했다.</p></article>'
const xml = toRss([article], channel)
const facts = {
  headline: article.headline === '한빛시, 내년 예산안 공개',
  text: toText(article).includes('예산안을 공개했다'),
  markdown: toMarkdown(article).includes('# '),
  script: toScript(toNewsArticle(article, { site: channel })).startsWith('<script type="application/ld+json">'),
  adapter: Object.keys(toNextMetadata([])).length === 0,
  feed: xml.includes('<rss'),
  read: fromFeed(xml).articles.length === 1,
  page: parseHtml(page).article.body.length > 0,
  parser: typeof createParser({ outlets }) !== 'undefined',
  outlet: resolveOutlet({ url: 'https://hanbit.example' }) === undefined,
}
const wrong = Object.entries(facts).filter(([, right]) => !right).map(([name]) => name)
if (wrong.length) throw new Error('wrong: ' + wrong.join(', '))
`

const npm = (cwd, ...args) => execFileSync('npm', args, { cwd, stdio: ['ignore', 'ignore', 'inherit'], env: quiet })
const node = (cwd, ...args) => execFileSync(process.execPath, args, { cwd, encoding: 'utf8' })
// pnpm hands its settings down as npm_config_…, of which npm warns
const quiet = Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^(npm|pnpm)_/i.test(key)))

const packages = packAll()
const home = mkdtempSync(join(tmpdir(), 'gisa-consumers-'))
process.on('exit', () => rmSync(home, { recursive: true, force: true }))
const write = (file, value) =>
  writeFileSync(join(home, file), typeof value === 'string' ? value : JSON.stringify(value))

// one installation for both: Node and TypeScript look for packages in the folders above
const dependencies = Object.fromEntries(packages.map(({ manifest, tarball }) => [manifest.name, `file:${tarball}`]))
write('package.json', { name: 'consumers', private: true, dependencies, overrides: dependencies })
npm(home, 'install', '--no-audit', '--no-fund', '--prefer-offline')

for (const type of ['module', 'commonjs']) {
  mkdirSync(join(home, type))
  write(`${type}/package.json`, { name: type, private: true, type })
  write(`${type}/use.ts`, USE)
  write(`${type}/tsconfig.json`, {
    compilerOptions: {
      module: 'nodenext',
      target: 'es2022',
      strict: true,
      skipLibCheck: false,
      types: [],
      outDir: 'out',
    },
    include: ['use.ts'],
  })
  try {
    node(join(home, type), join(root, 'node_modules/typescript/bin/tsc'), '-p', '.')
    node(join(home, type), 'out/use.js')
  } catch (error) {
    console.error(`${type}: ${error.stdout || error.message}`)
    process.exit(1)
  }
  console.log(`ok    ${type}: compiles and runs`)
}

const schema = node(home, '-p', "require('@gisa/core/article.schema.json').title")
if (schema.trim() !== 'Article') throw new Error('@gisa/core/article.schema.json is not the schema')
write('article.txt', '한빛시, 내년 예산안 공개\n\n한빛시가 2일 내년 예산안을 공개했다.\n')
const out = execFileSync(join(home, 'node_modules/.bin/gisa'), ['parse', 'article.txt', '--format', 'json'], {
  cwd: home,
  encoding: 'utf8',
})
if (!out.includes('내년 예산안 공개')) throw new Error(`gisa parse gave ${out}`)
console.log('ok    gisa parse, and the schema')
