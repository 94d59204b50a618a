// Lists every outlet's profile in packages/outlets/src/all.ts, by the files that are there.
//   node .config/list-outlets.mjs [ROOT]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const natural = new Intl.Collator('en', { numeric: true }).compare

/** Writes the list under `root` and returns its path. */
export function listOutlets(root) {
  const folder = join(root, 'packages/outlets/src/outlets')
  const found = readdirSync(folder)
    .filter((file) => /^[a-z0-9-]+\.ts$/.test(file))
    .map((file) => {
      const [, name] = readFileSync(join(folder, file), 'utf8').match(/^export const (\w+): OutletProfile/m) ?? []
      if (!name) throw new Error(`${file} exports no profile: export const … : OutletProfile`)
      return { id: file.slice(0, -3), name }
    })
  const lines = (list, line) => list.map(line).join('\n')
  const profiles = found.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  // Biome wants imports and exports in this order
  const imports = found.toSorted((a, b) => natural(a.id, b.id))
  const exports = found.toSorted((a, b) => natural(a.name, b.name))
  const text = `import type { OutletProfile } from '@gisa/core'
${lines(imports, ({ id, name }) => `import { ${name} } from './outlets/${id}.ts'`)}

/**
 * The profile of every outlet and portal, in order of their ids. Listed by \`.config/list-outlets.mjs\`.
 *
 * @example
 * outlets.find((outlet) => outlet.id === 'thefact')?.name //=> '더팩트'
 */
export const outlets: readonly OutletProfile[] = [
${lines(profiles, ({ name }) => `  ${name},`)}
]

export {
${lines(exports, ({ name }) => `  ${name},`)}
}
`
  writeFileSync(join(root, 'packages/outlets/src/all.ts'), text)
  return 'packages/outlets/src/all.ts'
}

if (process.argv[1] === import.meta.filename)
  console.log(listOutlets(process.argv[2] ?? join(import.meta.dirname, '..')))
