/**
 * The few web globals that every runtime has (Node, browsers, edge workers) and that the packages without DOM types may
 * use. A name that isn't here is a compile error in core, outlets and jsonld.
 */
interface URLSearchParams extends Iterable<[string, string]> {
  get(name: string): string | null
  getAll(name: string): string[]
  has(name: string): boolean
  set(name: string, value: string): void
  append(name: string, value: string): void
  delete(name: string): void
  toString(): string
}

interface URL {
  readonly href: string
  readonly origin: string
  protocol: string
  username: string
  password: string
  host: string
  hostname: string
  port: string
  pathname: string
  search: string
  readonly searchParams: URLSearchParams
  hash: string
  toString(): string
  toJSON(): string
}

declare var URL: {
  new (url: string | URL, base?: string | URL): URL
  canParse(url: string, base?: string): boolean
}

interface TextEncoder {
  encode(input?: string): Uint8Array
}

declare var TextEncoder: { new (): TextEncoder }
