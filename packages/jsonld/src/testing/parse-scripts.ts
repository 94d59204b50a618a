import { type DefaultTreeAdapterTypes, parse } from 'parse5'

/** The texts of all script elements that an HTML5 parser finds, and the page's text outside them. */
export function parseScripts(html: string): { scripts: string[]; text: string } {
  const scripts: string[] = []
  let text = ''
  const visit = (node: DefaultTreeAdapterTypes.Node, inScript: boolean): void => {
    if ('value' in node) {
      if (inScript) scripts[scripts.length - 1] += node.value
      else text += node.value
    }
    if (!('childNodes' in node)) return
    const isScript = node.nodeName === 'script'
    if (isScript) scripts.push('')
    for (const child of node.childNodes) visit(child, isScript)
  }
  visit(parse(html), false)
  return { scripts, text: text.trim() }
}
