// Packs every package as it would be published, into a temporary folder that goes when the process ends.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..')

/** `{ folder, manifest, tarball }` of each package, in the order of their dependencies. */
export function packAll() {
  const to = mkdtempSync(join(tmpdir(), 'gisa-pack-'))
  process.on('exit', () => rmSync(to, { recursive: true, force: true }))
  const order = ['core', 'outlets', 'jsonld', 'html', 'rss', 'cli']
  const folders = readdirSync(join(root, 'packages')).filter((f) =>
    existsSync(join(root, 'packages', f, 'package.json')),
  )
  folders.sort((a, b) => order.indexOf(a) - order.indexOf(b))
  execFileSync('pnpm', ['--recursive', '--filter', './packages/*', 'pack', '--pack-destination', to], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return folders.map((folder) => {
    const manifest = JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8'))
    const tarball = join(to, `${manifest.name.replace('@', '').replace('/', '-')}-${manifest.version}.tgz`)
    if (!existsSync(tarball)) throw new Error(`${manifest.name} was not packed: no ${tarball}`)
    return { folder, manifest, tarball }
  })
}
