import { randomBytes } from 'node:crypto'
import { open, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Writes a file so that a reader sees the old one or the new one whole, and never a part, even where the machine stops
 * in between: the chunks go to a file beside it, that is flushed to the disk and then takes the name. Where a chunk
 * fails to come, the old file stays as it was. What writers that were killed left beside it is removed after an hour. Give it what `streamRss` and its kin return, or a list of strings.
 *
 * @example
 * await writeFeedFile('/tmp/gisa-example.xml', ['<rss>', '</rss>']) //=> 11
 *
 * @returns The size in bytes.
 */
export async function writeFeedFile(path: string, chunks: Iterable<string> | AsyncIterable<string>): Promise<number> {
  const beside = `${path}.${randomBytes(6).toString('hex')}.tmp`
  const file = await open(beside, 'wx')
  let size = 0
  try {
    for await (const chunk of chunks) {
      const bytes = Buffer.from(chunk)
      await file.writeFile(bytes)
      size += bytes.length
    }
    await file.sync()
    await file.close()
    await rename(beside, path)
  } catch (error) {
    await file.close().catch(() => {})
    await rm(beside, { force: true })
    throw error
  }
  await flushFolder(dirname(path))
  await removeLeftovers(path)
  return size
}

const HOUR = 3_600_000

/** Files of writers that were killed; a younger one may still be written. */
async function removeLeftovers(path: string): Promise<void> {
  const [folder, name] = [dirname(path), basename(path)]
  for (const file of await readdir(folder)) {
    if (!file.startsWith(`${name}.`) || !/^[0-9a-f]{12}\.tmp$/.test(file.slice(name.length + 1))) continue
    const leftover = join(folder, file)
    const age = await stat(leftover).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    )
    if (age > HOUR) await rm(leftover, { force: true })
  }
}

/** Makes the new name last; systems on which a folder cannot be opened (Windows) do it by themselves. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  await handle?.sync().catch(() => {})
  await handle?.close()
}
