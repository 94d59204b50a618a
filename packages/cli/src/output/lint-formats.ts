import type { LintedSource } from '../lint/lint-source.ts'
import { lintReport } from './lint-report.ts'
import { lintSarif } from './lint-sarif.ts'
import { lintText } from './lint-text.ts'

export type Language = 'en' | 'ko'

/** A file that was checked. */
export interface LintedFile extends LintedSource {
  /** As the caller named it. */
  file: string
}

export interface LintSetting {
  language: Language
  /** For a terminal that shows colours. */
  colours: boolean
}

export type LintFormat = 'text' | 'json' | 'sarif' | 'html'

/** Name on the command line → how findings are written in it. */
export const LINT_FORMATS: Readonly<
  Record<LintFormat, (files: readonly LintedFile[], setting: LintSetting) => string>
> = {
  text: lintText,
  json: (files) => `${JSON.stringify(files, null, 2)}\n`,
  sarif: (files, { language }) => `${JSON.stringify(lintSarif(files, language), null, 2)}\n`,
  html: (files, { language }) => lintReport(files, language),
}
