// Finds the code examples of doc comments and Markdown pages, and turns those with answers into something that runs.
//
//   parseStamp('2026.03.02. 15:07') //=> '2026-03-02T15:07:00+09:00'
//
// In a doc comment, `@example` may be fenced or bare. An answer is a JavaScript expression after `//=>`; it may go on over
// comment lines that follow. Lines without an answer are set-up. A block without any answer only has to parse.
import ts from 'typescript'

/** A block of code: `{ code, line }`, where `line` is the number of its first line in the file. */
export const findExamples = (text, markdown) => (markdown ? findFences(text) : findDocExamples(text))

function findDocExamples(text) {
  const blocks = []
  for (const comment of text.matchAll(/\/\*\*[\s\S]*?\*\//g)) {
    const first = text.slice(0, comment.index).split('\n').length
    const lines = comment[0]
      .replace(/\*\/$/, '')
      .split('\n')
      .map((line) => line.replace(/^\s*\/?\*+ ?/, ''))
    for (let i = 0; i < lines.length; i++) {
      const opening = lines[i].match(/^\s*@example\b(.*)$/)
      if (!opening) continue
      let end = i + 1
      while (end < lines.length && !/^\s*@\w/.test(lines[end])) end++
      const content = lines.slice(i + 1, end)
      const fences = findFences(content.join('\n'), first + i + 1)
      const fenced = content.some((line) => /^\s*```/.test(line))
      blocks.push(...(fenced ? fences : [{ code: content.join('\n'), line: first + i + 1 }]))
      i = end - 1
    }
  }
  return blocks
}

function findFences(text, offset = 1) {
  const blocks = []
  for (const fence of text.matchAll(/^([ \t]*)```(\w*)[^\n]*\n([\s\S]*?)^\1```/gm)) {
    if (!['', 'ts', 'typescript', 'js', 'javascript'].includes(fence[2])) continue
    blocks.push({ code: fence[3], line: offset + text.slice(0, fence.index).split('\n').length })
  }
  return blocks
}

/**
 * A block as the body of an async function with the parameters `load` (imports a module by name) and `check` (takes a value,
 * its answer and the line). `undefined` for a block without answers.
 */
export function compileExample({ code, line }) {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true)
  const [fault] = source.parseDiagnostics
  if (fault)
    throw new SyntaxError(
      `line ${line + lineAt(source, fault.start)}: ${ts.flattenDiagnosticMessageText(fault.messageText, ' ')}`,
    )
  if (!code.includes('//=>')) return undefined
  const body = source.statements.map((statement, i) => {
    if (ts.isImportDeclaration(statement)) return compileImport(statement)
    const text = statement.getText(source)
    const until = source.statements[i + 1]?.getStart(source) ?? code.length
    const answer = readAnswer(code.slice(statement.getEnd(), until))
    if (answer === undefined) return text
    const at = line + lineAt(source, statement.getStart(source))
    const expression = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations[0].name.getText(source)
      : text
    const prefix = expression === text ? '' : `${text}\n`
    return `${prefix}check(await (${expression.replace(/;$/, '')}), () => (${answer}), ${at})`
  })
  const { outputText } = ts.transpileModule(`async function example() {\n${body.join('\n')}\n}`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  })
  return `${outputText}\nreturn example()`
}

const lineAt = (source, position) => source.getLineAndCharacterOfPosition(position).line

/** The expression after `//=>`, with the comment lines that carry it on. */
function readAnswer(between) {
  const [, answer] = between.match(/^[ \t;]*(?:\n[ \t]*)?\/\/=>(.*(?:\n[ \t]*\/\/(?!=>).*)*)/) ?? []
  return answer?.replace(/\n[ \t]*\/\//g, '\n')
}

function compileImport({ importClause, moduleSpecifier }) {
  if (!importClause || importClause.isTypeOnly) return ''
  const names = importClause.namedBindings
  if (names && ts.isNamespaceImport(names)) return `const ${names.name.text} = await load(${moduleSpecifier.getText()})`
  const list = (names?.elements ?? [])
    .filter((e) => !e.isTypeOnly)
    .map((e) => (e.propertyName ? `${e.propertyName.text}: ${e.name.text}` : e.name.text))
  if (importClause.name) list.push(`default: ${importClause.name.text}`)
  return `const { ${list.join(', ')} } = await load(${moduleSpecifier.getText()})`
}
