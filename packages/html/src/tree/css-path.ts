import { detached } from './detached.ts'
import type { PageElement } from './page-tree.ts'

/**
 * A short CSS path for people, `div#article-view-content-div > p`: from the nearest id down, three steps at most, each with its first class.
 */
export function cssPath(element: PageElement): string {
  const steps: string[] = []
  for (let up: PageElement | null = element; up !== null && up.name !== '#root' && steps.length < 3; up = up.parent) {
    steps.unshift(step(up))
    if (up.attribs.id !== undefined && isPlain(up.attribs.id)) break
  }
  return detached(steps.join(' > '))
}

function step({ name, attribs }: PageElement): string {
  if (attribs.id !== undefined && isPlain(attribs.id)) return `${name}#${attribs.id}`
  const first = attribs.class?.trim().split(/\s/, 1)[0]
  return first !== undefined && isPlain(first) ? `${name}.${first}` : name
}

/** A name that needs no escape in a selector. */
function isPlain(name: string): boolean {
  return name.length <= 60 && /^[a-z_가-힣][\w가-힣-]{0,60}$/i.test(name)
}
