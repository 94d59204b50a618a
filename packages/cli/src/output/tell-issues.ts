import type { Issue } from '@gisa/core'
import type { Output } from '../terminal.ts'
import { printable } from './printable.ts'

/** Prints what an editor should see, one issue a line: `page.html: warning: date/local-time: …`. Notes stay quiet. */
export function tellIssues(name: string, issues: readonly Issue[], output: Output): void {
  for (const { severity, code, message } of issues) {
    if (severity !== 'info') output.write(`${printable(`${name}: ${severity}: ${code}: ${message}`)}\n`)
  }
}
