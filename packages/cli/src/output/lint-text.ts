import { styleText } from 'node:util'
import type { Finding } from '@gisa/core'
import type { LintedFile, LintSetting } from './lint-formats.ts'
import { LINT_WORDS } from './lint-words.ts'
import { printable } from './printable.ts'

type Style = Parameters<typeof styleText>[0]

const STYLES: Readonly<Record<Finding['level'], Style>> = { error: 'red', warning: 'yellow', info: 'blue' }

/**
 * Findings to read on a terminal: file by file, the level, the rule and what is wrong, below it where and what to do.
 * The last line counts them.
 */
export function lintText(files: readonly LintedFile[], { language, colours }: LintSetting): string {
  const paint = (style: Style, text: string): string =>
    colours ? styleText(style, text, { validateStream: false }) : text
  const words = LINT_WORDS[language]
  const width = Math.max(...files.flatMap(({ findings }) => findings.map(({ rule }) => rule.length)), 0)
  const block = ({ file, findings }: LintedFile): string => {
    const lines = findings.map(({ level, rule, message, fix, where, line }) => {
      const place = [line === undefined ? '' : `${file}:${line}`, where ?? ''].filter(Boolean).join(' ')
      return [
        `  ${paint(STYLES[level], words.marks[level])} ${rule.padEnd(width)}  ${oneLine(message[language])}`,
        ...(place === '' ? [] : [`    ${paint('dim', oneLine(place))}`]),
        `    ${paint('dim', '→')} ${oneLine(fix[language])}`,
      ].join('\n')
    })
    return `${paint('bold', oneLine(file))}\n${lines.join('\n')}\n`
  }
  const found = files.filter(({ findings }) => findings.length > 0)
  return [...found.map(block), `${words.sum(files)}\n`].join('\n')
}

/** Text of a page or feed, which may hold anything. */
function oneLine(text: string): string {
  return printable(text.replace(/\s+/g, ' '))
}
