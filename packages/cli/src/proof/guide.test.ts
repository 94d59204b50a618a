import { readFileSync } from 'node:fs'
import * as jsonld from '@gisa/jsonld'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { lintSource } from '../lint/lint-source.ts'

test.each(['guide/markup.md', 'ko/guide/markup.md'])(
  'the page that docs/%s writes has no fault, as it says',
  (page) => {
    const text = readFileSync(new URL(`../../../../docs/${page}`, import.meta.url), 'utf8')
    const [, code = ''] = /```js\n(\/\/ write-page\.mjs\n[\s\S]*?)```/.exec(text) ?? []
    const written = new Map<string, string>()
    const modules: Record<string, object> = {
      '@gisa/jsonld': jsonld,
      'node:fs': { writeFileSync: (file: string, html: string) => written.set(file, html) },
    }
    const { outputText } = ts.transpileModule(code, {
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
    })
    new Function('exports', 'require', outputText)({}, (name: string) => modules[name])
    const bytes = new TextEncoder().encode(written.get('page.html'))
    expect(bytes.length).toBeGreaterThan(1000)
    expect(lintSource(bytes, 'page.html', { now: new Date('2027-01-01T00:00:00Z') }).findings).toEqual([])
  },
)
