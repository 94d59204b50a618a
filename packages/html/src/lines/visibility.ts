import type { Name } from '../tree/name.ts'
import type { PageElement } from '../tree/page-tree.ts'
import { hiding } from './said-by.ts'
import type { Telling } from './telling-words.ts'

const hidingStyle = /(?:^|;|\s)(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i

/**
 * Whether a reader of the page sees nothing of the element. Pictures wait hidden until they load: not asked here.
 *
 * @param said What its class says, as bits of `saidBy`.
 */
export function isHidden(element: PageElement, said: Telling): boolean {
  const { name, kind, attribs } = element
  if (kind.isUnseen) return !(name === 'template' && (attribs.shadowrootmode ?? attribs.shadowroot) !== undefined)
  return (said & hiding) !== 0 || isStyledAway(element)
}

/** Whether its own style or `hidden` attribute takes an element away. */
export function isStyledAway({ hidden, id, style }: PageElement): boolean {
  if (hidden !== undefined) return !isStreamed(id)
  return style !== undefined && hidingStyle.test(style)
}

/** React streams finished parts of a page as `<div hidden id="S:1">` and moves them into place by script. */
function isStreamed(id: Name | undefined): boolean {
  return id !== undefined && /^S:[0-9a-f]{1,4}$/.test(id.text)
}
