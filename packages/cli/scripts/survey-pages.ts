// Writes what the linter finds on saved pages of Korean outlets, host by host, into the docs.
//   node .config/run.mjs packages/cli/scripts/survey-pages.ts FOLDER
// FOLDER holds html/*.html, html-truth/*.json and manifest.jsonl, whose lines tell the `host` and `url` of each `id`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { lintSource, type SourceFinding } from '../src/lint/lint-source.ts'
import { type Disagreement, type Manner, type ReadPage, readPages } from '../src/testing/read-markup.ts'

interface Page {
  host: string
  findings: SourceFinding[]
}

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('usage: node .config/run.mjs packages/cli/scripts/survey-pages.ts FOLDER')
const hosts = new Map(
  readFileSync(join(folder, 'manifest.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): { id: string; host: string } => JSON.parse(line))
    .map(({ id, host }) => [id, host]),
)
const pages = readdirSync(join(folder, 'html'))
  .sort()
  .map((file): Page => {
    const { findings } = lintSource(readFileSync(join(folder, 'html', file)), file)
    return { host: hosts.get(basename(file, '.html')) ?? '?', findings }
  })

/** `[D1](#d1) 2/2`: on how many of the pages a rule is broken. */
function rulesAt(level: SourceFinding['level'], group: readonly Page[]): string {
  const count = new Map<string, number>()
  for (const { findings } of group) {
    for (const rule of new Set(findings.filter((finding) => finding.level === level).map(({ rule }) => rule)))
      count.set(rule, (count.get(rule) ?? 0) + 1)
  }
  return [...count]
    .sort(([a, x], [b, y]) => y - x || a.localeCompare(b))
    .map(([rule, n]) => `[${rule}](./lint-rules#${rule.toLowerCase()}) ${n}`)
    .join(', ')
}

const byHost = new Map<string, Page[]>()
for (const page of pages) byHost.set(page.host, [...(byHost.get(page.host) ?? []), page])
const groups = [...byHost].sort(([a], [b]) => a.localeCompare(b))
const row = (...cells: (string | number)[]): string => `| ${cells.join(' | ')} |`
const rows = groups.map(([host, group]) => row(host, group.length, rulesAt('error', group), rulesAt('warning', group)))
const all = row('**all**', pages.length, rulesAt('error', pages), rulesAt('warning', pages))

const FIELDS: readonly Disagreement['field'][] = ['headline', 'authors', 'datePublished', 'dateModified']
const MANNERS: Readonly<Record<Manner, { en: string; ko: string }>> = {
  label: { en: 'without its label', ko: '꼬리표가 빠짐' },
  marks: { en: 'other quotation marks', ko: '따옴표가 다름' },
  words: { en: 'other words', ko: '글이 다름' },
  outlet: { en: 'an outlet that the page does not show as a writer', ko: '페이지에 작성자로 보이지 않는 매체' },
  missing: { en: 'writers left out', ko: '빠진 작성자' },
  extra: { en: 'not shown', ko: '보이지 않음' },
  time: { en: 'another time', ko: '다른 시각' },
}
const read = readPages(folder)

/** On how many of the pages the markup of an article differs from what they show, and how. */
function readRow([host, group]: [string, ReadPage[]], language: 'en' | 'ko'): string {
  const cells = FIELDS.map((field) => {
    const manners = group.flatMap(({ disagreements }) => disagreements.filter((each) => each.field === field))
    const count = new Map<string, number>()
    for (const { how } of manners) count.set(MANNERS[how][language], (count.get(MANNERS[how][language]) ?? 0) + 1)
    return [...count].map(([how, n]) => `${how} ${n}`).join(', ')
  })
  return row(host, group.length, ...cells)
}

const compared = new Map<string, ReadPage[]>()
for (const page of read.filter((each) => each.compared))
  compared.set(page.host, [...(compared.get(page.host) ?? []), page])
const readRows = (language: 'en' | 'ko'): string[] =>
  [...compared].sort(([a], [b]) => a.localeCompare(b)).map((each) => readRow(each, language))
const scripts = read.flatMap((each) => each.scripts).length
const comparedPages = [...compared.values()].flat().length
const columns = row('---', '---:', ...FIELDS.map(() => '---'))

const note = '<!-- Written by packages/cli/scripts/survey-pages.ts; do not edit. -->'
const english = [
  note,
  '# What Korean pages get wrong',
  `\`gisa lint\` on ${pages.length} saved article pages of ${groups.length} hosts. The number behind a rule is on how many of the pages it is broken. The pages were saved between 2016 and 2026, a few of each host: this is no sample of the market, and a page of today may differ. [G1](./lint-rules#g1) means that the page has no structured data about its article.`,
  [row('host', 'pages', 'errors', 'warnings'), row('---', '---:', '---', '---'), ...rows, all].join('\n'),
  '## What the markup says otherwise than the page',
  `All ${scripts} JSON-LD scripts of these pages could be read. On ${comparedPages} pages they hold an article that was compared with what people read off the page. What is empty agrees; what the markup leaves out is not counted.`,
  [row('host', 'pages', 'headline', 'writers', 'published', 'changed'), columns, ...readRows('en')].join('\n'),
  '',
].join('\n\n')
const korean = [
  note,
  '# 한국 페이지가 자주 틀리는 것',
  `저장된 기사 페이지 ${pages.length}쪽(호스트 ${groups.length}곳)을 \`gisa lint\`로 살핀 결과입니다. 규칙 뒤의 수는 몇 쪽에서 어겼는지입니다. 페이지는 2016년에서 2026년 사이에 곳마다 몇 쪽씩 저장한 것이라 시장을 대표하지 않으며, 지금의 페이지와 다를 수 있습니다. [G1](./lint-rules#g1)은 기사에 대한 구조화된 데이터가 없다는 뜻입니다.`,
  [row('호스트', '쪽', '오류', '경고'), row('---', '---:', '---', '---'), ...rows, all.replace('all', '모두')].join(
    '\n',
  ),
  '## 마크업이 페이지와 다르게 말하는 것',
  `이 페이지들의 JSON-LD 스크립트 ${scripts}개를 모두 읽을 수 있었습니다. 그 가운데 ${comparedPages}쪽에는 기사가 들어 있어, 사람이 페이지에서 읽은 것과 견주었습니다. 빈칸은 같다는 뜻이고, 마크업에 없는 것은 세지 않았습니다.`,
  [row('호스트', '쪽', '제목', '작성자', '게재 시각', '수정 시각'), columns, ...readRows('ko')].join('\n'),
  '',
].join('\n\n')
writeFileSync('docs/reference/korean-pages.md', english)
writeFileSync('docs/ko/reference/korean-pages.md', korean)
