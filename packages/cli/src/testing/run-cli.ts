import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { run } from '../run.ts'
import type { Terminal } from '../terminal.ts'

/** The samples of the repository. */
export const SEEDS: string = fileURLToPath(new URL('../../../../seeds', import.meta.url))

/** A terminal that keeps what is printed. */
export function recorder(stdin: string | Uint8Array = ''): { terminal: Terminal; printed: () => [string, string] } {
  const stdout = new PassThrough()
  const stderr = new PassThrough()
  const chunks: [Buffer[], Buffer[]] = [[], []]
  stdout.on('data', (chunk: Buffer) => chunks[0].push(chunk))
  stderr.on('data', (chunk: Buffer) => chunks[1].push(chunk))
  const terminal = {
    stdin: (async function* () {
      yield stdin
    })(),
    stdout,
    stderr,
  }
  return { terminal, printed: () => [Buffer.concat(chunks[0]).toString(), Buffer.concat(chunks[1]).toString()] }
}

/** Runs the command as a shell would. */
export async function gisa(
  args: readonly string[],
  stdin?: string | Uint8Array,
): Promise<{ code: number; stdout: string; stderr: string }> {
  const { terminal, printed } = recorder(stdin)
  const code = await run(args, terminal)
  await new Promise(setImmediate)
  const [stdout, stderr] = printed()
  return { code, stdout, stderr }
}

/** A folder of its own for the test, gone when it ends. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gisa-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
