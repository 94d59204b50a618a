// Holds the packages to their direction: who may import whom, no Node below the CLI, and what an entry must never load.
//   node .config/check-imports.mjs [ROOT]
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** Package folder → the workspace packages it may import, as types only or as values too. */
const MAY_IMPORT = {
  core: {},
  outlets: { '@gisa/core': 'types' },
  jsonld: { '@gisa/core': 'values' },
  html: { '@gisa/core': 'values', '@gisa/outlets': 'values', '@gisa/jsonld': 'values' },
  rss: { '@gisa/core': 'values' },
  cli: {
    '@gisa/core': 'values',
    '@gisa/outlets': 'values',
    '@gisa/jsonld': 'values',
    '@gisa/html': 'values',
    '@gisa/rss': 'values',
  },
}

/** Entry → the packages or files that importing it must not load, however far down. */
const NEVER_LOADS = {
  'packages/html/src/core.ts': ['packages/outlets/src/all.ts'],
  'packages/rss/src/index.ts': ['feedsmith'],
}

/** Files here stand alone: importing one must not load a neighbour. */
const STAND_ALONE = 'packages/outlets/src/outlets'

/** Globals that only Node has, or that reach the network. */
const FORBIDDEN_GLOBALS = new Set(['process', 'Buffer', 'require', '__dirname', '__filename', 'global', 'fetch'])
const BUILTINS = new Set(builtinModules)

const isTest = (file) => /\.(test|test-d|bench)\.ts$/.test(file) || /\/(test|testing|bench)\//.test(file)
const packageOf = (specifier) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')

/** Each import of a file: `{ specifier, types, line }`. `types` is true where nothing is left of it at run time. */
function readImports(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const imports = []
  const globals = []
  const declared = new Set()
  const at = (node) => source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
  const add = (node, specifier, types) => imports.push({ specifier: specifier.text, types, line: at(node) })
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, node.importClause?.isTypeOnly ?? false)
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node, node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node, node.argument.literal, true)
    else if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference))
      add(node, node.moduleReference.expression, node.isTypeOnly)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments
      if (specifier && ts.isStringLiteralLike(specifier)) add(node, specifier, false)
    } else if (ts.isIdentifier(node)) {
      if (node.parent.name === node && !ts.isPropertyAccessExpression(node.parent)) declared.add(node.text)
      else if (FORBIDDEN_GLOBALS.has(node.text) && node.parent.name !== node)
        globals.push({ name: node.text, line: at(node) })
      else if (ts.isPropertyAccessExpression(node.parent) && node.parent.expression.getText(source) === 'globalThis')
        if (FORBIDDEN_GLOBALS.has(node.text)) globals.push({ name: node.text, line: at(node) })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return { imports, globals: globals.filter((g) => !declared.has(g.name)) }
}

/** Every problem found under `root`, as `path:line: what is wrong`. */
export function checkImports(root) {
  const problems = []
  const folders = readdirSync(join(root, 'packages')).filter((f) =>
    existsSync(join(root, 'packages', f, 'package.json')),
  )
  const manifests = new Map(
    folders.map((f) => [f, JSON.parse(readFileSync(join(root, 'packages', f, 'package.json'), 'utf8'))]),
  )
  const files = new Map()
  for (const folder of folders) {
    for (const name of readdirSync(join(root, 'packages', folder), { recursive: true })) {
      const file = join(root, 'packages', folder, name)
      // fit/, fuzz/ and scripts/ are tools of the repository that are not published
      if (!/\.ts$/.test(name) || /(^|\/)(node_modules|dist|fit|fuzz|scripts|\.turbo)\//.test(name)) continue
      files.set(file, { folder, ...readImports(file) })
    }
  }

  for (const [file, { folder, imports, globals }] of files) {
    const path = relative(root, file)
    const { name: own, dependencies = {}, devDependencies = {} } = manifests.get(folder)
    const allowed = MAY_IMPORT[folder]
    if (!allowed) problems.push(`${path}: packages/${folder} has no line in MAY_IMPORT (.config/check-imports.mjs)`)
    const neutral = folder !== 'cli' && !isTest(path)
    const say = (line, text) => problems.push(`${path}:${line}: ${text}`)
    for (const { specifier, types, line } of imports) {
      const wanted = packageOf(specifier)
      if (specifier.startsWith('.')) {
        const outside = relative(join(root, 'packages', folder), resolve(dirname(file), specifier)).startsWith('..')
        if (outside && !isTest(path)) say(line, `'${specifier}' leaves the package`)
        else if (outside && /packages\/[a-z]+\/src\//.test(resolve(dirname(file), specifier)))
          say(line, `'${specifier}' reaches into another package`)
      } else if (specifier.startsWith('node:') || BUILTINS.has(wanted)) {
        if (neutral) say(line, `${own} must run anywhere, '${specifier}' is Node's`)
      } else if (wanted === 'gisa' || wanted.startsWith('@gisa/')) {
        const way = allowed?.[wanted]
        if (wanted === own) say(line, `${own} imports itself by name`)
        else if (!way) say(line, `${own} may not import ${wanted}`)
        else if (way === 'types' && !types && !isTest(path)) say(line, `${own} may import only types of ${wanted}`)
        else if (!dependencies[wanted]) say(line, `${wanted} is not among the dependencies of ${own}`)
      } else if (!dependencies[wanted] && !isTest(path)) {
        // even a type: it may stand in the published .d.ts
        say(line, `${wanted} is not among the dependencies of ${own}`)
      } else if (!isDependency(wanted, { ...dependencies, ...devDependencies }) && !hasRootDependency(root, wanted)) {
        say(line, `${wanted} is no dependency of ${own} nor of the root`)
      }
    }
    if (neutral)
      for (const { name, line } of globals) say(line, `${own} must run anywhere without side doors: no \`${name}\``)
  }

  const sourceOf = (specifier) => {
    for (const [folder, manifest] of manifests) {
      if (packageOf(specifier) !== manifest.name) continue
      const to = manifest.exports?.[`.${specifier.slice(manifest.name.length)}`]?.['@gisa/source']
      return to && join(root, 'packages', folder, to)
    }
  }
  /** What importing `entry` loads at run time: file or package name → the file that asks for it. */
  const reach = (entry) => {
    const loaded = new Map([[entry, undefined]])
    for (const file of loaded.keys()) {
      for (const { specifier, types } of files.get(file)?.imports ?? []) {
        if (types) continue
        const target = specifier.startsWith('.') ? resolve(dirname(file), specifier) : packageOf(specifier)
        for (const next of [target, specifier.startsWith('.') ? undefined : sourceOf(specifier)])
          if (next && !loaded.has(next)) loaded.set(next, file)
      }
    }
    return loaded
  }
  for (const [entry, banned] of Object.entries(NEVER_LOADS)) {
    const loaded = reach(join(root, entry))
    for (const name of banned) {
      const by = loaded.get(name) ?? loaded.get(join(root, name))
      if (by) problems.push(`${entry}: loads ${name} through ${relative(root, by)}`)
    }
  }
  for (const file of files.keys()) {
    if (relative(root, dirname(file)) !== STAND_ALONE || isTest(file)) continue
    for (const [other, by] of reach(file))
      if (other !== file && relative(root, dirname(other)) === STAND_ALONE)
        problems.push(`${relative(root, file)}: loads ${relative(root, other)} through ${relative(root, by)}`)
  }
  return problems
}

/** A test may import types alone, of a package that is not installed itself. */
function isDependency(name, dependencies) {
  return name in dependencies || `@types/${name}` in dependencies
}

function hasRootDependency(root, name) {
  if (!existsSync(join(root, 'package.json'))) return false
  const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return name in dependencies || name in devDependencies
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = checkImports(resolve(process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), '..')))
  for (const problem of problems) console.error(problem)
  console.log(problems.length ? `${problems.length} wrong imports` : 'imports: every package keeps its direction')
  process.exitCode = problems.length ? 1 : 0
}
