import type { HeadTag } from './head-tag.ts'

const ESCAPES: Record<string, string> = { '&': '&amp;', '"': '&quot;', "'": '&#39;', '<': '&lt;', '>': '&gt;' }

/**
 * The tags as HTML, one a line, every value escaped.
 *
 * @example
 * renderHeadTags([{ tag: 'meta', property: 'og:title', content: '"한빛" & <가온>' }]) //=> '<meta property="og:title" content="&quot;한빛&quot; &amp; &lt;가온&gt;">'
 */
export function renderHeadTags(tags: readonly HeadTag[]): string {
  return tags
    .map(({ tag, ...attributes }) => {
      const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`)
      return `<${tag}${pairs.join('')}>`
    })
    .join('\n')
}

function escapeAttribute(value: string): string {
  return value.replace(/[&"'<>]/g, (character) => ESCAPES[character] ?? '')
}
