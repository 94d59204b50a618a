import { createRequire } from 'node:module'
import { transform } from '@astrojs/compiler'
import type { ArticleInput, Site } from '@gisa/core'
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
    const response = await (app as hono.Hono).request('/news/1')
    expect(response.status).toBe(200)
    expectAll(readHead(await response.text()))
  })

  test('a string', async () => {
    const { showArticle } = await runModule(recipe('Express', 'ts'), { ...modules, './news': news })
    const rendered: { head: string }[] = []
    const response = { render: (_view: string, locals: { head: string }) => rendered.push(locals) }
    await (showArticle as (request: object, response: object) => Promise<void>)({ params: { id: '1' } }, response)
    const [locals] = rendered
    const head = readHead(`<head>${locals?.head}</head><h1></h1>`)
    expectAll({ ...head, title: article.headline })
  })
})

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

/** Compiles by Astro's compiler and runs the result with as much of its runtime as a page without components needs. */
async function renderAstro(source: string): Promise<string> {
  const { code } = await transform(source, { filename: '/page.astro', internalURL: 'astro' })
  class Raw {
    constructor(readonly html: string) {}
  }
  const print = (value: unknown): string =>
    value instanceof Raw ? value.html : String(value ?? '').replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)
  const astro = {
    createMetadata: () => ({}),
    createComponent: (page: () => Promise<Raw>) => page,
    render: async (strings: TemplateStringsArray, ...values: unknown[]) => {
      const printed = (await Promise.all(values)).map(print)
      return new Raw(strings.map((each, i) => each + (printed[i] ?? '')).join(''))
    },
    renderHead: () => new Raw(''),
    renderComponent: (
      _result: object,
      _name: string,
      _type: unknown,
      _props: object,
      slots: { default: () => object },
    ) => slots.default(),
    unescapeHTML: (html: string) => new Raw(html),
  }
  const { default: page } = await runModule(code, { ...modules, '../lib/news': news, astro })
  return (await (page as () => Promise<Raw>)()).html
}
