/**
 * Characters that mean something in CommonMark or GitHub's dialect wherever they stand: emphasis, code, links, HTML,
 * strike-through (`1~3일 … 5~7일`). `_` within a word does not.
 */
const anywhere = /[\\`*[\]<~|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?[\p{L}\p{N}]{1,32};)/gu
/** What begins a heading, quote, list, rule or underline at the start of a line: `# `, `> `, `- `, `+ `, `1. `, `---`, `===`. */
const atStart = /^(?:#{1,6}(?=\s|$)|>|[-+](?=[\s-]|$)|=|(\d{1,9})(?=[.)](?:\s|$)))/

/** Text so that Markdown prints it as it stands, within a line. */
export function escapeInline(text: string): string {
  return text.replace(anywhere, '\\$&')
}

/** A line that {@link escapeInline} has gone over, so that it begins a paragraph and nothing else. */
export function escapeStart(line: string): string {
  return line.replace(atStart, (mark: string, number?: string) => (number === undefined ? `\\${mark}` : `${number}\\`))
}

/** A heading's text: `#`s at its end would count as its close. */
export function escapeHeading(line: string): string {
  return escapeInline(line).replace(/(^|\s)(#{1,99})$/, '$1\\$2')
}

/** An address between the brackets of a Markdown link. */
export function linkTarget(url: string): string {
  return url.replace(
    /[()<>\\\s`*_[\]|~]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
}
