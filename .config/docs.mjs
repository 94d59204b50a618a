// Builds the documentation: typedoc writes docs/api, VitePress the site; a dead link fails.
//   node .config/docs.mjs build|dev
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const run = (name, ...args) => {
  const { status } = spawnSync(join(root, 'node_modules/.bin', name), args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

rmSync(join(root, 'docs/api'), { recursive: true, force: true })
run('typedoc', '--options', '.config/typedoc.json')
run('vitepress', process.argv[2] ?? 'build', 'docs')
