import { detached } from './detached.ts'
import type { PageElement } from './page-tree.ts'
import { remembered } from './remembered.ts'

/** A class attribute as it is written, or an id: one object on all pages, with what was found out about it. */
export interface Name {
  readonly text: string
  /** By the number of the question. */
  readonly answers: unknown[]
}

/** The one object that stands for a class attribute or an id. */
export const nameOf: (text: string) => Name = remembered((text) => ({ text, answers: [] }), detached)

let questions = 0

/** A question about names, answered once a name: a site writes the same on all its pages. */
export function askedOnce<T extends NonNullable<unknown>>(answer: (text: string) => T): (name: Name) => T {
  const question = questions++
  return ({ text, answers }) => {
    const known = answers[question] as T | undefined
    if (known !== undefined) return known
    const now = answer(text)
    answers[question] = now
    return now
  }
}

/** Whether an element's class or id matches. */
export function named(pattern: RegExp): (element: PageElement) => boolean {
  const matches = askedOnce((name) => pattern.test(name))
  return ({ className, id }) => (className !== undefined && matches(className)) || (id !== undefined && matches(id))
}
