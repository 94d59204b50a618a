import type { Html, PlainText, Url, Xml } from './typed-text.ts'

/** Each looked for before it is replaced: most texts hold none. `>` is escaped for the sake of `]]>`. */
function refer(text: string, and: string, less: string, greater: string): string {
  let safe = text
  if (safe.includes('&')) safe = safe.replaceAll('&', and)
  if (safe.includes('<')) safe = safe.replaceAll('<', less)
  if (safe.includes('>')) safe = safe.replaceAll('>', greater)
  return safe
}

/**
 * Plain text in an XML element. Numeric references, because readers that take a title for HTML and readers that take it
 * for text then agree (RSS Advisory Board, Best Practices Profile, "Character Data").
 */
export const plainXml = (text: PlainText): Xml => refer(text, '&#x26;', '&#x3C;', '&#x3E;') as Xml

/** Plain text in a double-quoted attribute. */
export const plainAttribute = (text: PlainText): Xml => plainXml(text).replaceAll('"', '&#x22;') as Xml

/** An address, in an element or a double-quoted attribute: of what XML minds, it can hold only `&` and `'`. */
export const urlXml = (url: Url): Xml => url.replaceAll('&', '&amp;') as Xml

/**
 * HTML in an XML element: in one CDATA section, with no white space around it, or escaped once more. Every `>` of its texts
 * and attributes is escaped, so it holds no `]]>`.
 */
export const htmlXml = (html: Html, form: 'cdata' | 'escape'): Xml =>
  (form === 'escape' ? escapeHtml(html) : `<![CDATA[${html}]]>`) as string as Xml

/** Text between the tags of HTML. */
export const escapeHtml = (text: string): Html => refer(text, '&amp;', '&lt;', '&gt;') as Html

/** Text in a double-quoted attribute of HTML. */
export const htmlAttribute = (text: string): Html => escapeHtml(text).replaceAll('"', '&quot;') as Html
