/**
 * A regular expression's choice between the words of a list that is written as one text, `(?:가|나)`; `_` is a space
 * that may be missing.
 */
export function alternatives(list: string): string {
  return `(?:${list.trim().split(/\s+/).join('|').replaceAll('_', ' ?')})`
}
