// Pieces of the reference pages that packages write from their rules, docs/reference/lint-rules.md and its like.

/** A sentence that may hold anything; what stands in backticks stays as it is, and VitePress sees no `{{`. */
export function toMarkdown(sentence: string): string {
  const printable = sentence.replace(/[\p{Cc}\uD800-\uDFFF]/gu, (char) => {
    return `U+${char.charCodeAt(0).toString(16).toUpperCase()}`
  })
  const escaped = printable
    .split(/(`[^`]*`)/)
    .map((part, i) => (i % 2 ? part : part.replace(/[<>&]/g, toEntity).replace(/[*_|[\]]/g, '\\$&')))
    .join('')
  return escaped.includes('{{') ? `<span v-pre>${escaped}</span>` : escaped
}

/** A block of code in a language that the page's highlighter knows: `json`, `xml`, `html`. */
export function toFence(language: string, code: string): string {
  return `\`\`\`${language}\n${code}\n\`\`\``
}

/** A table whose cells are Markdown. */
export function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function toEntity(char: string): string {
  return `&#${char.charCodeAt(0)};`
}
