import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { UsageError } from '../usage-error.ts'

/** Kinds of files that a folder is searched for. */
const KINDS: readonly string[] = ['.html', '.htm', '.xhtml', '.txt']

/** Standard input, as an argument. */
export const STDIN = '-'

/**
 * The files that arguments name: a file stands for itself, a folder for the pages and texts directly in it, by name.
 * Everything is there, or the caller is told before any work is done.
 */
export async function findInputs(paths: readonly string[]): Promise<string[]> {
  const inputs: string[] = []
  for (const path of paths) {
    if (path === STDIN) inputs.push(path)
    else if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path)) throw new UsageError(addressMessage(path))
    else if (await isFolder(path)) inputs.push(...(await filesOf(path)))
    else inputs.push(path)
  }
  if (inputs.filter((input) => input === STDIN).length > 1) throw new UsageError('`-` can be read only once.')
  return inputs
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    throw new UsageError(`${path}: there is no such file.`)
  }
}

async function filesOf(folder: string): Promise<string[]> {
  const files = (await readdir(folder)).filter((file) => KINDS.includes(extname(file).toLowerCase())).sort()
  if (files.length === 0) throw new UsageError(`${folder}: no page or text in it (${KINDS.join(', ')}).`)
  return files.map((file) => join(folder, file))
}

function addressMessage(url: string): string {
  const quoted = url.replaceAll("'", '%27')
  return [
    `${url} is an address, and gisa reads files. Downloading comes with @gisa/fetch.`,
    `Until then: curl --location --silent '${quoted}' | gisa parse - --url '${quoted}'`,
  ].join('\n')
}
