import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { renderMermaidSVG } from 'beautiful-mermaid'
import { type DefaultTheme, defineConfig } from 'vitepress'

const docs = fileURLToPath(new URL('..', import.meta.url))
const repository = 'https://github.com/gisa-news/gisa'

/** The pages of a folder as a sidebar group: by their front matter's `order`, then by name; titled by their heading. */
function group(text: string, folder: string): DefaultTheme.SidebarItem[] {
  if (!existsSync(docs + folder)) return []
  const items = readdirSync(docs + folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => {
      const page = readFileSync(`${docs}${folder}/${file}`, 'utf8')
      const name = file.replace(/\.md$/, '')
      return {
        text: page.match(/^# (.+)$/m)?.[1]?.replaceAll('`', '') ?? name,
        link: `/${folder}/${name === 'index' ? '' : name}`,
        order: Number(page.match(/^order: (\d+)$/m)?.[1] ?? (name === 'index' ? 0 : 100)),
      }
    })
  items.sort((a, b) => a.order - b.order || a.text.localeCompare(b.text))
  return items.length ? [{ text, items: items.map(({ text, link }) => ({ text, link })) }] : []
}

/** The first page of a folder, or the front page while it is empty. */
const firstOf = (sidebar: DefaultTheme.SidebarItem[], home: string) => sidebar[0]?.items?.[0]?.link ?? home

/** What typedoc wrote, where it has run. */
function api(text: string): DefaultTheme.SidebarItem[] {
  const file = `${docs}api/typedoc-sidebar.json`
  return existsSync(file) ? [{ text, collapsed: true, items: JSON.parse(readFileSync(file, 'utf8')) }] : []
}

const en = {
  guide: group('Guide', 'guide'),
  reference: group('Reference', 'reference'),
  design: group('Design', 'design'),
}
const ko = {
  guide: group('안내', 'ko/guide'),
  reference: group('참조', 'ko/reference'),
  design: group('설계', 'ko/design'),
}
const links = (sidebar: DefaultTheme.SidebarItem[]) => [...sidebar, ...api('API')]

export default defineConfig({
  title: 'Gisa',
  description: 'Korean news into typed articles, schema.org JSON-LD and RSS',
  srcExclude: ['**/README.md'],
  cleanUrls: true,
  lastUpdated: false,
  locales: {
    root: {
      label: 'English',
      lang: 'en',
      themeConfig: {
        nav: [
          { text: 'Guide', link: firstOf(en.guide, '/') },
          { text: 'API', link: '/api/' },
        ],
        sidebar: links([...en.guide, ...en.reference, ...en.design]),
      },
    },
    ko: {
      label: '한국어',
      lang: 'ko',
      description: '한국어 뉴스를 형식이 있는 기사로, schema.org JSON-LD와 RSS로',
      themeConfig: {
        nav: [
          { text: '안내', link: firstOf(ko.guide, '/ko/') },
          { text: 'API', link: '/api/' },
        ],
        sidebar: links([
          ...ko.guide,
          ...(ko.reference.length ? ko.reference : en.reference),
          ...(ko.design.length ? ko.design : en.design),
        ]),
        outline: { level: [2, 3], label: '이 페이지에서' },
        docFooter: { prev: '이전', next: '다음' },
        darkModeSwitchLabel: '어두운 화면',
        sidebarMenuLabel: '목차',
        returnToTopLabel: '맨 위로',
      },
    },
  },
  themeConfig: {
    search: { provider: 'local' },
    outline: [2, 3],
    socialLinks: [{ icon: 'github', link: repository }],
  },
  markdown: {
    config(markdown) {
      // braces in code are the text's own, not Vue's
      const inline = markdown.renderer.rules.code_inline
      markdown.renderer.rules.code_inline = (...args) => (inline?.(...args) ?? '').replace('<code', '<code v-pre')
      const fence = markdown.renderer.rules.fence
      markdown.renderer.rules.fence = (tokens, index, options, env, self) => {
        const token = tokens[index]
        if (token?.info.trim() !== 'mermaid') return fence?.(tokens, index, options, env, self) ?? ''
        // drawn while the site is built, so that the reader loads no script; v-html because a page may hold no <style>
        const svg = renderMermaidSVG(token.content, {
          bg: 'var(--vp-c-bg)',
          fg: 'var(--vp-c-text-1)',
          transparent: true,
        })
        const plain = svg.replace(/@import [^;]*;\s*display=swap'\);|@import url\('[^']*'\);/g, '')
        return `<div style="overflow-x:auto" v-html="${markdown.utils.escapeHtml(JSON.stringify(plain))}"></div>`
      }
    },
  },
})
