import type { Terminal } from '../terminal.ts'

/** What a command works in. */
export interface CommandContext {
  terminal: Terminal
  /** Says that there were findings, or a page without an article: the exit code becomes 1. */
  find: () => void
}
