import type { Finding } from '@gisa/core'

/** Whose reading of the markup a rule stands for. */
export type Profile = 'google' | 'naver' | 'kakao' | 'facebook' | 'x' | 'schema'

/** `error`: it will not be read as meant; `warning`: it is read worse than it could be; `info`: worth knowing. */
export type Level = Finding['level']

/** A sentence in Korean and in English. */
export type Message = Finding['message']

/** One step of a repair, as JSON Patch (RFC 6902) has it. */
export type Patch =
  | { op: 'add' | 'replace'; path: string; value: unknown }
  | { op: 'remove'; path: string }
  | { op: 'move'; from: string; path: string }

/** What the linter found in structured data. */
export interface JsonLdFinding extends Finding {
  /** A JSON Pointer (RFC 6901) into what was linted, `/author/0/name`; `''` is the whole. */
  where: string
  /** Whose reading it concerns, among the profiles asked for. */
  profiles: Profile[]
  /** Steps that put it right, where that needs no knowledge of the newsroom's: apply them in order. */
  patch?: Patch[]
}
