import type { Finding } from '@gisa/core'
import type { Language, LintedFile } from './lint-formats.ts'

interface LintWords {
  /** As wide on a terminal, each. */
  marks: Readonly<Record<Finding['level'], string>>
  levels: Readonly<Record<Finding['level'], string>>
  sum: (files: readonly LintedFile[]) => string
}

const count = (files: readonly LintedFile[], level: Finding['level']): number =>
  files.reduce((sum, { findings }) => sum + findings.filter((finding) => finding.level === level).length, 0)

const some = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

/** What reports say around the findings. */
export const LINT_WORDS: Readonly<Record<Language, LintWords>> = {
  en: {
    marks: { error: 'error  ', warning: 'warning', info: 'info   ' },
    levels: { error: 'error', warning: 'warning', info: 'info' },
    sum: (files) =>
      `${some(count(files, 'error'), 'error')}, ${some(count(files, 'warning'), 'warning')}, ${some(count(files, 'info'), 'note')} in ${some(files.length, 'file')}.`,
  },
  ko: {
    marks: { error: '오류', warning: '경고', info: '참고' },
    levels: { error: '오류', warning: '경고', info: '참고' },
    sum: (files) =>
      `파일 ${files.length}개에 오류 ${count(files, 'error')}건, 경고 ${count(files, 'warning')}건, 참고 ${count(files, 'info')}건.`,
  },
}
