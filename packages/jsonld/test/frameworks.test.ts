import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { transform } from '@astrojs/compiler'
import type { ArticleInput, Site } from '@gisa/core'
import { serve } from '@hono/node-server'
import * as astro from 'astro/compiler-runtime'
import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import express from 'express'
import * as hono from 'hono'
import * as honoHtml from 'hono/html'
import type { Metadata } from 'next/dist/lib/metadata/types/metadata-interface'
import type { Component } from 'svelte'
import { compile } from 'svelte/compiler'
import { render } from 'svelte/server'
import { createHead, transformHtmlTemplate } from 'unhead/server'
import { describe, expect, test } from 'vitest'
import * as adapters from '../src/adapters.ts'
import * as jsonld from '../src/index.ts'
import { sampleArticle, sampleSite } from '../src/testing/sample-article.ts'
import { type PageHead, readHead, tagKey } from './read-head.ts'
import { recipeOf, runModule } from './run-recipe.ts'

/** Everything that head tags can carry, and a headline that tries to break out. */
const article: ArticleInput & { headline: string } = {
  ...sampleArticle,
  headline: `한빛시 "새 도서관" </script ><!--<script> 'R&D' &amp; </title>`,
  keywords: ['한빛시', '도서관', '도서관'],
  authors: [
    { name: '김가온', role: '기자', url: 'https://www.hanbit.example/reporter/gaon' },
    { name: '이도담', role: '기자', url: 'https://www.hanbit.example/reporter/dodam' },
  ],
}
const site: Site = sampleSite
const tags = jsonld.toHeadTags(article, site)
const graph = jsonld.toGraph(article, site)
const news = { findArticle: async () => article, site }
const modules = { '@gisa/jsonld': jsonld, '@gisa/jsonld/adapters': adapters }

const wanted = tags.map(({ tag, ...attributes }) => tagKey({ ...attributes }))

function expectAll(head: PageHead, { also = [] }: { also?: RegExp[] } = {}): void {
  expect(head.title).toBe(article.headline)
  expect(head.scripts.map((script) => JSON.parse(script))).toEqual([graph])
  const own = head.tags.filter((tag) => !also.some((pattern) => pattern.test(tag)))
  expect(own.sort()).toEqual([...wanted].sort())
  expect(head.strange).toEqual([])
}

describe.each(['guide', 'ko/guide'])('the recipes of docs/%s/markup-frameworks.md', (folder) => {
  const recipe = (heading: string, language: string): string =>
    recipeOf(`${folder}/markup-frameworks.md`, heading, language)

  test('Next.js', async () => {
    const fromNext = createRequire(createRequire(import.meta.url).resolve('next/package.json'))
    const page = await runModule(recipe('Next.js', 'tsx'), {
      ...modules,
      '@/lib/news': news,
      'react/jsx-runtime': fromNext('react/jsx-runtime'),
    })
    const props = { params: Promise.resolve({ id: '1' }) }
    const metadata: Metadata = await (page.generateMetadata as (props: object) => Promise<Metadata>)(props)
    const { renderToStaticMarkup } = fromNext('react-dom/server')
    const body = renderToStaticMarkup(await (page.default as (props: object) => Promise<object>)(props))
    // Next.js adds the picture's size to the card
    const also = [/^twitter:image:(width|height)=/]
    expectAll(readHead(`<head>${await renderNextMetadata(metadata)}</head><body>${body}</body>`), { also })
  })

  test('Unhead', async () => {
    const [, code = ''] = recipe('Nuxt', 'vue').match(/<script setup lang="ts">([\s\S]*)<\/script>/) ?? []
    const head = createHead({ disableDefaults: true })
    const useHead: typeof head.push = (input) => head.push(input)
    await runModule(code, { ...modules, '~/lib/news': news }, { useHead })
    expectAll(readHead(await transformHtmlTemplate(head, '<html><head></head><body></body></html>')))
  })

  test('Astro', async () => {
    expectAll(readHead(await renderAstro(recipe('Astro', 'astro'))))
  })

  test('Svelte', async () => {
    // it has no types of its own: compiled pages alone import it
    const internal = await import('svelte/internal/server' as string)
    const { js } = compile(recipe('SvelteKit', 'svelte'), { generate: 'server' })
    const page = await runModule(js.code, { ...modules, 'svelte/internal/server': internal })
    const rendered = await render(page.default as Component<{ data: object }>, { props: { data: { article, site } } })
    expectAll(readHead(`<head>${rendered.head}</head><body>${rendered.body}</body>`))
  })

  test('Hono', async () => {
    const { app } = await runModule(recipe('Hono', 'ts'), {
      ...modules,
      hono,
      'hono/html': honoHtml,
      './news': news,
    })
    const server = serve({ fetch: (app as hono.Hono).fetch, hostname: '127.0.0.1', port: 0 })
    expectAll(readHead(await get(server as Server, '/news/1')))
  })

  test('Express', async () => {
    const { showArticle } = await runModule(recipe('Express', 'ts'), { ...modules, './news': news })
    const app = express()
    app.set('views', fileURLToPath(new URL('views', import.meta.url)))
    app.set('view engine', 'ejs')
    // as EJS does: `<%- head %>` as it is, `<%= article.headline %>` escaped
    app.engine('ejs', (file, locals, done) => {
      const { head, article } = locals as unknown as { head: string; article: { headline: string } }
      const values: Record<string, string> = {
        '<%- head %>': head,
        '<%= article.headline %>': article.headline.replace(/[&<]/g, (c) => `&#${c.charCodeAt(0)};`),
      }
      done(
        null,
        readFileSync(file, 'utf8').replace(/<%.*?%>/g, (mark) => values[mark] ?? ''),
      )
    })
    app.get('/news/:id', showArticle as express.RequestHandler)
    expectAll(readHead(await get(app.listen(0, '127.0.0.1'), '/news/1')))
  })
})

/** What a server answers over the loopback; then it is closed. */
async function get(server: Server, path: string): Promise<string> {
  if (!server.listening) await new Promise((resolve) => server.once('listening', resolve))
  try {
    const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`)
    expect([response.status, response.headers.get('content-type')?.toLowerCase()]).toEqual([
      200,
      'text/html; charset=utf-8',
    ])
    return await response.text()
  } finally {
    server.close()
  }
}

/** The tags as Next.js itself makes them of a page's metadata. */
async function renderNextMetadata(metadata: Metadata): Promise<string> {
  const require = createRequire(import.meta.url)
  const Module = require('node:module')
  const load = Module._load
  // Next's bundler answers this name with nothing
  Module._load = (name: string, ...rest: unknown[]) => (name === 'server-only' ? {} : load(name, ...rest))
  try {
    const { accumulateMetadata, createSelectedMetadata } = require('next/dist/lib/metadata/resolve-metadata')
    const { createMetadataElements } = require('next/dist/lib/metadata/metadata-elements')
    const context = { trailingSlash: false, isStaticMetadataRouteFile: false }
    const resolved = await accumulateMetadata('/news/1', [[metadata, null]], Promise.resolve('/news/1'), context)
    const { renderToStaticMarkup } = createRequire(require.resolve('next/package.json'))('react-dom/server')
    return createMetadataElements(createSelectedMetadata(resolved)).map(renderToStaticMarkup).join('')
  } finally {
    Module._load = load
  }
}

/** Compiled as Astro’s build does it, and rendered by Astro (its last version for Node 20). */
async function renderAstro(source: string): Promise<string> {
  const internalURL = 'astro/compiler-runtime'
  const resolvePath = async (path: string): Promise<string> => path
  const { code } = await transform(source, {
    filename: '/page.astro',
    internalURL,
    resolvePath,
    resultScopedSlot: true,
  })
  const { default: page } = await runModule(code, { ...modules, '../lib/news': news, [internalURL]: astro })
  const container = await AstroContainer.create()
  return container.renderToString(page as Parameters<typeof container.renderToString>[0])
}
