import { type PageElement, textOf } from '../tree/page-tree.ts'
import type { PageFacts } from './page-facts.ts'
import { isSectionWord, sectionOfSlug } from './section-names.ts'

/** Classes of the menu item on which the reader is. */
const active = /(?:^|\s)(?:on|active|is[_-]active|current|selected|now)(?:$|\s)/i
const itemTags: ReadonlySet<string> = new Set(['li', 'a', 'span', 'em', 'strong', 'dd', 'div'])
const LONGEST = 12

/**
 * The section that the menus above the headline mark as the reader's (`<li class="on">정치</li>`, `aria-selected`), or
 * name for scripts (`data-category="politics"`). None where they mark several.
 */
export function activeMenu({ tree, page, headline, first }: PageFacts): string[] {
  const line = page.lines[headline ?? first]
  const end = line?.element.order ?? 0
  const marked = new Set<string>()
  let named: string | undefined
  for (const element of tree.elements.slice(0, end)) {
    named ??= sectionOfSlug(element.attribs['data-category'] ?? element.attribs['data-section'])
    if (!isActive(element)) continue
    const text = textOf(element, LONGEST + 20)
      .replace(/\s+/g, ' ')
      .trim()
    if (text.length <= LONGEST && isSectionWord(text)) marked.add(text)
  }
  if (marked.size === 1) return [...marked]
  return named === undefined ? [] : [named]
}

function isActive({ name, attribs }: PageElement): boolean {
  if (!itemTags.has(name)) return false
  return (
    (attribs.class !== undefined && active.test(attribs.class)) ||
    attribs['aria-selected'] === 'true' ||
    (attribs['aria-current'] !== undefined && attribs['aria-current'] !== 'false')
  )
}
