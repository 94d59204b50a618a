declare const kind: unique symbol

/** Text without markup: a headline, a name, a caption. Clean for XML and on one line where it comes from `toPlain`. */
export type PlainText = string & { readonly [kind]: 'plain' }
/** HTML that this package made: texts and attributes are escaped, `>` too, so that it holds no `]]>`; addresses are absolute. */
export type Html = string & { readonly [kind]: 'html' }
/** An absolute http(s) address of ASCII characters alone. */
export type Url = string & { readonly [kind]: 'url' }
/** Character data of an XML document, ready to be written between tags or inside double quotes. */
export type Xml = string & { readonly [kind]: 'xml' }
