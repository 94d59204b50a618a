import type { Finding } from '../finding.ts'

/** A place where a line changes its kind, with what was read of the part that begins at `start`. */
export interface Cut {
  start: number
  end: number
  finding: Finding
}
