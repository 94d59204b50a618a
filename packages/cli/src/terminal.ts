/** Where a command reads from and writes to: `process` fits, and so does a test's own. */
export interface Terminal {
  stdin: AsyncIterable<Uint8Array | string>
  /** The result, and nothing else. */
  stdout: Output
  /** Progress and messages. */
  stderr: Output
}

/** A stream to write to; a terminal says how wide it is. */
export type Output = NodeJS.WritableStream & { isTTY?: boolean; columns?: number }
