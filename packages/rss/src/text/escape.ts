import type { Html, PlainText, Url, Xml } from './typed-text.ts'

const SPECIAL = /[&<>]/
const QUOTED = /[&<>"]/

/**
 * Plain text in an XML element. Numeric references, because readers that take a title for HTML and readers that take it
 * for text then agree (RSS Advisory Board, Best Practices Profile, "Character Data"); `>` for the sake of `]]>`.
 */
export function plainXml(text: PlainText): Xml {
  if (!SPECIAL.test(text)) return text as string as Xml
  return text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;').replaceAll('>', '&#x3E;') as Xml
}

/** Plain text in a double-quoted attribute. */
export function plainAttribute(text: PlainText): Xml {
  return plainXml(text).replaceAll('"', '&#x22;') as Xml
}

/** An address, in an element or a double-quoted attribute: of what XML minds, it can hold only `&` and `'`. */
export function urlXml(url: Url): Xml {
  return (url.includes('&') ? url.replaceAll('&', '&amp;') : url) as Xml
}

/** HTML in an XML element: in one CDATA section, with no white space around it, or escaped once more. */
export function htmlXml(html: Html, form: 'cdata' | 'escape'): Xml {
  if (!SPECIAL.test(html)) return html as string as Xml
  if (form === 'escape') return html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') as Xml
  return `<![CDATA[${html.includes(']]>') ? html.replaceAll(']]>', ']]]]><![CDATA[>') : html}]]>` as Xml
}

/** Text as HTML, between tags or inside double quotes. Also keeps `]]>` out of it. */
export function escapeHtml(text: string): Html {
  if (!QUOTED.test(text)) return text as Html
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;') as Html
}
