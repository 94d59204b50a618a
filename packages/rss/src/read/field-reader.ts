import type { Article, Candidate, Trace } from '@gisa/core'
import type { Found } from './parse-entries.ts'

/** Reads the fields of one item, and keeps where each came from. */
export class FieldReader {
  /** For each field what won and what lost to it. */
  readonly trace: Trace = {}
  readonly #item: string

  /** @param item The item's place in the feed, to be put before the places of its fields: `item[3] > `, `items[3].`. */
  constructor(item: string) {
    this.#item = item
  }

  /** The first value that can be read; what stands beside it lost to it. */
  first<T, Raw = string>(
    field: keyof Article,
    values: readonly Found<Raw>[],
    read: (value: Raw) => T | undefined,
  ): T | undefined {
    for (const each of values) {
      const value = read(each.value)
      if (value === undefined) continue
      const lost = values.filter((other) => other !== each).map((other) => this.#candidate(other.value, other.place))
      this.trace[field] = { won: this.#candidate(value, each.place), lost }
      return value
    }
    return undefined
  }

  /** A field that is made of several places, or of one that has been read. */
  from(field: keyof Article, value: unknown, places: Iterable<string>): void {
    const names = [...new Set(places)]
    if (names.length > 0) this.trace[field] = { won: this.#candidate(value, names.join(', ')), lost: [] }
  }

  /** A field that the caller gave. */
  given(field: keyof Article, value: unknown, detail: string): void {
    this.trace[field] = { won: { value, source: 'given', detail }, lost: [] }
  }

  #candidate(value: unknown, place: string): Candidate {
    return { value, source: 'markup', detail: place.startsWith('channel') ? place : this.#item + place }
  }
}
