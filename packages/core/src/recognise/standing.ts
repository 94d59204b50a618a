import type { OutletIndex } from './context.ts'

const LONGEST = 240

/** Whether a line holds words that a known outlet prints beside every article. */
export function isStanding(text: string, kind: 'promo' | 'notice', { standing }: OutletIndex): boolean {
  return text.length <= LONGEST && standing[kind].some((words) => text.includes(words))
}
