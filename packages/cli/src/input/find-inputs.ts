import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { UsageError } from '../usage-error.ts'

/** Kinds of files that a folder is searched for, unless others are asked for. */
const PAGES_AND_TEXTS: readonly string[] = ['.html', '.htm', '.xhtml', '.txt']

interface InputSetting {
  /** Endings of the files that a folder is searched for. */
  kinds?: readonly string[]
  /** The command, for what to do instead. */
  command?: string
}

/** Standard input, as an argument. */
export const STDIN = '-'

/**
 * The files that arguments name: a file stands for itself, a folder for the files of some kinds directly in it, by name.
 * Everything is there, or the caller is told before any work is done.
 */
export async function findInputs(
  paths: readonly string[],
  { kinds = PAGES_AND_TEXTS, command = 'parse' }: InputSetting = {},
): Promise<string[]> {
  const inputs: string[] = []
  for (const path of paths) {
    if (path === STDIN) inputs.push(path)
    else if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path)) throw new UsageError(addressMessage(path, command))
    else if (await isFolder(path)) inputs.push(...(await filesOf(path, kinds)))
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

async function filesOf(folder: string, kinds: readonly string[]): Promise<string[]> {
  const files = (await readdir(folder)).filter((file) => kinds.includes(extname(file).toLowerCase())).sort()
  if (files.length === 0) throw new UsageError(`${folder}: nothing to read in it (${kinds.join(', ')}).`)
  return files.map((file) => join(folder, file))
}

function addressMessage(url: string, command: string): string {
  const quoted = url.replaceAll("'", '%27')
  return [
    `${url} is an address, and gisa reads files. Downloading comes with @gisa/fetch.`,
    `Until then: curl --location --silent '${quoted}' | gisa ${command} - --url '${quoted}'`,
  ].join('\n')
}
