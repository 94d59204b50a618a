import type { RawPage } from '../lines/raw-page.ts'
import { holds, type PageElement } from '../tree/page-tree.ts'

/**
 * Where a page goes on with the next article below the first: the element around the first alone. Such a page prints
 * another headline of the same shape inside the body that was found.
 *
 * @param headline Index of the line that prints the headline.
 */
export function firstOfMany({ lines }: RawPage, body: PageElement, headline: number): PageElement | undefined {
  const own = lines[headline]
  const heading = own && headingOf(own.element)
  if (own === undefined || heading === undefined || !holds(body, heading)) return undefined
  const twin = lines.slice(headline + 1).find(({ element, text, letters, linked }) => {
    const other = headingOf(element)
    if (other === undefined || other === heading || text === own.text || linked * 2 > text.length) return false
    return holds(body, other) && isAlike(other, heading) && letters >= 6
  })
  if (twin === undefined) return undefined
  let wrapper = heading
  while (wrapper.parent !== null && !holds(wrapper.parent, twin.element)) wrapper = wrapper.parent
  return wrapper
}

function headingOf(element: PageElement): PageElement | undefined {
  for (let up: PageElement | null = element, steps = 0; up !== null && steps < 4; up = up.parent, steps++) {
    if (up.kind.isHeading) return up
  }
  return undefined
}

function isAlike(one: PageElement, other: PageElement): boolean {
  return one.name === other.name && one.className?.text === other.className?.text
}
