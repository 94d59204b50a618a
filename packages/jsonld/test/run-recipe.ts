import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** The first code block in a language under a heading of a page. */
export function recipeOf(page: string, heading: string, language: string): string {
  const text = readFileSync(new URL(`../../../docs/${page}`, import.meta.url), 'utf8')
  const section = text.split(/^## /m).find((each) => each.startsWith(heading))
  const [, code] = section?.match(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm')) ?? []
  if (code === undefined) throw new Error(`${page} has no ${language} under “${heading}”`)
  return code
}

/** Runs a module’s text; `modules` holds what it imports, `globals` what its framework puts into scope. Top-level await is fine. */
export async function runModule(
  code: string,
  modules: Record<string, object>,
  globals: Record<string, unknown> = {},
): Promise<Record<string, unknown>> {
  const { outputText } = ts.transpileModule(code, {
    fileName: 'recipe.tsx',
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.CommonJS,
      jsx: ts.JsxEmit.ReactJSX,
      esModuleInterop: true,
    },
  })
  const exported: Record<string, unknown> = {}
  const load = (name: string): object => {
    const loaded = modules[name]
    if (loaded === undefined) throw new Error(`the recipe imports ${name}, which the test does not give`)
    return loaded
  }
  const run = new Function('exports', 'require', ...Object.keys(globals), `return (async () => {${outputText}\n})()`)
  await run(exported, load, ...Object.values(globals))
  return exported
}
