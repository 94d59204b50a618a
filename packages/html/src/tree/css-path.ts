import { detached } from './detached.ts'
import { askedOnce } from './name.ts'
import type { PageElement } from './page-tree.ts'

/**
 * A short CSS path for people, `div#article-view-content-div > p`: from the nearest id down, three steps at most, each with its first class.
 */
export function cssPath(element: PageElement): string {
  let path = ''
  let up: PageElement | null = element
  for (let steps = 0; up !== null && up.parent !== null && steps < 3; steps++, up = up.parent) {
    path = path === '' ? step(up) : `${step(up)} > ${path}`
    if (up.id !== undefined && isPlain(up.id)) break
  }
  return detached(path)
}

function step({ name, className, id }: PageElement): string {
  if (id !== undefined && isPlain(id)) return `${name}#${id.text}`
  const first = className === undefined ? '' : firstPlain(className)
  return first === '' ? name : `${name}.${first}`
}

/** A name that needs no escape in a selector. */
const isPlain = askedOnce(needsNoEscape)

/** The first name of a class attribute; '' where it needs an escape. */
const firstPlain = askedOnce((classes) => {
  const first = classes.trim().split(/\s/, 1)[0] ?? ''
  return needsNoEscape(first) ? first : ''
})

function needsNoEscape(name: string): boolean {
  return name.length <= 60 && /^[a-z_가-힣][\w가-힣-]{0,60}$/i.test(name)
}
