import type { Article } from './article/article.ts'
import type { Candidate, ClassifiedLine, ParseResult, Trace } from './article/parse-result.ts'

const LONG = 200

/**
 * A parse as text for people: each field with where it came from and what lost to it, each line with its role, how far
 * ahead the role was, the rules that spoke and the runner-up, and the issues. Parse with `{ trace: true }`; without it
 * the text says so and holds roles alone. For programs there is `ParseResult` itself.
 *
 * @example
 * const text = explain(parseText('[한빛일보 김가온 기자] 한빛시는 11일 예산안을 공개했다.', { trace: true }))
 * text.includes('byline/lead') //=> true
 * text.split('\n')[0] //=> 'Fields'
 */
export function explain(result: ParseResult): string {
  const fields = explainFields(result.article, result.trace)
  const lines = result.lines.map(explainLine)
  const issues = result.issues.map(({ severity, code, message }) => `  ${severity.padEnd(8)} ${code}  ${message}`)
  return [
    section('Fields', fields),
    section('Lines', lines),
    ...(issues.length ? [section('Issues', issues)] : []),
  ].join('\n')
}

function section(title: string, lines: readonly string[]): string {
  return `${title}\n${lines.length ? lines.join('\n') : '  none'}\n`
}

function explainFields(article: Article, trace: Trace | undefined): string[] {
  if (trace === undefined) return ['  Parse with { trace: true } to see where each field came from.']
  const entries = Object.entries(trace) as [keyof Article, NonNullable<Trace[keyof Article]>][]
  return entries
    .filter(([field]) => field in article)
    .map(([field, { won, lost }]) => {
      const value = shown(article[field])
      return [
        `  ${field.padEnd(14)} ${value}`,
        `  ${' '.repeat(14)} from ${origin(won)}`,
        ...lost.map((candidate) => {
          const other = shown(candidate.value)
          return `  ${' '.repeat(14)} over ${origin(candidate)}${other === value ? ', the same' : `: ${other}`}`
        }),
      ].join('\n')
    })
}

function explainLine({ line, role, confidence, text, element, evidence }: ClassifiedLine): string {
  const head = `  ${String(line).padStart(4)}  ${role.padEnd(11)} ${confidence.toFixed(2)}`
  const rivals = evidence?.runnerUp ? `  before ${evidence.runnerUp}` : ''
  const spoke = (evidence?.rules ?? []).filter(({ weight }) => weight !== 0)
  return [
    `${head}${rivals}`,
    `        ${oneLine(text)}`,
    ...(spoke.length ? [`        ${spoke.map(({ rule, weight }) => `${signed(weight)} ${rule}`).join(' · ')}`] : []),
    ...(element ? [`        ${element}`] : []),
  ].join('\n')
}

function origin({ source, detail, span }: Candidate): string {
  const place = span ? ` at ${span.start}–${span.end}` : ''
  return `${source}${detail ? `: ${oneLine(detail)}` : ''}${place}`
}

function shown(value: unknown): string {
  return oneLine(typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing'))
}

function signed(weight: number): string {
  return `${weight > 0 ? '+' : ''}${Math.round(weight * 100) / 100}`
}

/** White space and control characters as one space; long text cut, so that a line stays a line. */
function oneLine(text: string): string {
  const start = text.length > LONG ? text.slice(0, LONG).replace(/[\ud800-\udbff]$/, '') : text
  return `${start.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ')}${text.length > LONG ? '…' : ''}`
}
