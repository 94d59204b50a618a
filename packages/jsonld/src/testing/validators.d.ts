/** What the tests use of validators that bring no types. */
declare module '@adobe/structured-data-validator' {
  interface ValidatorIssue {
    issueMessage: string
    severity: 'ERROR' | 'WARNING'
    path: unknown
  }
  export default class Validator {
    constructor(schemaOrgJson?: object)
    validate(data: unknown): Promise<ValidatorIssue[]>
  }
}

declare module '@marbec/web-auto-extractor' {
  export default class WebAutoExtractor {
    constructor(options?: { addLocation?: boolean; embedSource?: string[] })
    parse(html: string): unknown
  }
}

declare module 'jsonld' {
  interface DocumentLoaderResult {
    contextUrl: null
    documentUrl: string
    document: unknown
  }
  interface ProcessingEvent {
    code: string
    details: unknown
  }
  const jsonld: {
    expand(
      input: object,
      options: {
        documentLoader: (url: string) => Promise<DocumentLoaderResult>
        eventHandler: (handled: { event: ProcessingEvent }) => void
      },
    ): Promise<Record<string, unknown>[]>
    toRDF(
      input: object,
      options: {
        documentLoader: (url: string) => Promise<DocumentLoaderResult>
        format: 'application/n-quads'
      },
    ): Promise<string>
  }
  export default jsonld
}
