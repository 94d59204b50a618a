import type { Html, PlainText, Url, Xml } from './typed-text.ts'

/** `>` is escaped for the sake of `]]>`. */
const refer = (text: string, and: string, less: string, greater: string): string =>
  /[&<>]/.test(text) ? text.replaceAll('&', and).replaceAll('<', less).replaceAll('>', greater) : text

/**
 * Plain text in an XML element. Numeric references, because readers that take a title for HTML and readers that take it
 * for text then agree (RSS Advisory Board, Best Practices Profile, "Character Data").
 */
export const plainXml = (text: PlainText): Xml => refer(text, '&#x26;', '&#x3C;', '&#x3E;') as Xml

/** Plain text in a double-quoted attribute. */
export const plainAttribute = (text: PlainText): Xml => plainXml(text).replaceAll('"', '&#x22;') as Xml

/** An address, in an element or a double-quoted attribute: of what XML minds, it can hold only `&` and `'`. */
export const urlXml = (url: Url): Xml => url.replaceAll('&', '&amp;') as Xml

/** HTML in an XML element: in one CDATA section, with no white space around it, or escaped once more. */
export function htmlXml(html: Html, form: 'cdata' | 'escape'): Xml {
  if (form === 'escape' || !/[&<]/.test(html)) return escapeHtml(html) as string as Xml
  return `<![CDATA[${html.replaceAll(']]>', ']]]]><![CDATA[>')}]]>` as Xml
}

/** Text between the tags of HTML. */
export const escapeHtml = (text: string): Html => refer(text, '&amp;', '&lt;', '&gt;') as Html

/** Text in a double-quoted attribute of HTML. */
export const htmlAttribute = (text: string): Html => escapeHtml(text).replaceAll('"', '&quot;') as Html
