import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Output } from '../terminal.ts'
import { writeFeedFile } from './write-feed-file.ts'

/** Writes a command's result, chunk by chunk: into a file where one is named, else to stdout as fast as it takes it. */
export async function writeResult(
  chunks: Iterable<string> | AsyncIterable<string>,
  to: { file: string | undefined; stdout: Output },
): Promise<void> {
  if (to.file !== undefined) await writeFeedFile(to.file, chunks)
  else await pipeline(Readable.from(chunks), to.stdout, { end: false })
}
