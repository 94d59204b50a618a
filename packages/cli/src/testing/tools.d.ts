/// <reference path="../../../jsonld/src/testing/validators.d.ts" />

/** What the proofs use of tools that bring no types. */
declare module 'structured-data-testing-tool' {
  interface Checked {
    /** A JMESPath: `NewsArticle[0].author`. */
    test: string
    error?: { type: string }
  }
  interface Result {
    passed: Checked[]
    failed: Checked[]
    warnings: Checked[]
  }
  /** Rejects with an Error that holds the result where something failed. */
  export function structuredDataTest(html: string, options: { presets: object[] }): Promise<Result>
}

declare module 'structured-data-testing-tool/presets' {
  export const Facebook: object
  export const Google: object
  export const Twitter: object
}

declare module 'n3' {
  import type { DatasetCore, DataFactory as Factory, Quad } from '@rdfjs/types'

  export class Parser {
    parse(text: string): Quad[]
  }
  export const Store: new (quads: Quad[]) => DatasetCore
  export const DataFactory: Factory
}
