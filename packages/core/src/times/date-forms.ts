import type { CivilDate } from './calendar.ts'

/** A way to write a day. The pattern is global and bounded; `read` takes its match apart. */
export interface DateForm {
  pattern: RegExp
  read: (groups: readonly string[]) => CivilDate
  /** Counts only with a time behind it: alone it could be a version or a section number. */
  needsTime?: boolean
  /** The time stands inside the form: which groups hold it. */
  clock?: (groups: readonly string[]) => string
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthName = `((?:${monthNames.join('|')})[a-z]{0,6})\\.?`
const weekdayName = '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}'

/** Days as news pages and their metadata write them, the year always with them. */
export const dateForms: readonly DateForm[] = [
  // 2024.07.30 · 2023. 11. 1. · 2026/08/10 · 2024-07-30; not 2024.07
  {
    pattern: /(\d{4})[ \t]{0,2}([.\-/])[ \t]{0,2}(\d{1,2})[ \t]{0,2}\2[ \t]{0,2}(\d{1,2})\.?/g,
    read: ([year, , month, day]) => civil(year, month, day),
  },
  // 2018년 08월 07일 · 2026년08월17일; not 2018년 8월
  {
    pattern: /(\d{4})년[ \t]{0,2}(\d{1,2})월[ \t]{0,2}(\d{1,2})일/g,
    read: ([year, month, day]) => civil(year, month, day),
  },
  // 24.07.30 11:15 · '24-07-30 11:15; not 24.07.30 alone
  {
    pattern: /['’]?(\d{2})([.\-/])(\d{2})\2(\d{2})\.?/g,
    read: ([year, , month, day]) => civil(`20${year}`, month, day),
    needsTime: true,
  },
  // Tue, 30 Jul 2024 (RFC 822)
  {
    pattern: new RegExp(`(?:${weekdayName},?[ \\t])?(\\d{1,2})[ \\t]${monthName},?[ \\t](\\d{4})`, 'gi'),
    read: ([day, month, year]) => civil(year, monthNumber(month), day),
  },
  // July 30, 2024 · Tue Jul 30 2024
  {
    pattern: new RegExp(`(?:${weekdayName},?[ \\t])?${monthName}[ \\t](\\d{1,2}),?[ \\t](\\d{4})`, 'gi'),
    read: ([month, day, year]) => civil(year, monthNumber(month), day),
  },
  // Tue Jul 30 11:15:00 KST 2024 (java.util.Date)
  {
    pattern: new RegExp(
      `${weekdayName}[ \\t]${monthName}[ \\t](\\d{1,2})[ \\t](\\d{2}:\\d{2}:\\d{2})[ \\t]([a-z]{3,4})[ \\t](\\d{4})`,
      'gi',
    ),
    read: ([month, day, , , year]) => civil(year, monthNumber(month), day),
    clock: ([, , time, zone]) => `${time} ${zone}`,
  },
]

function civil(year: string | undefined, month: string | number | undefined, day: string | undefined): CivilDate {
  return { year: Number(year), month: Number(month), day: Number(day) }
}

function monthNumber(name: string | undefined): number {
  return monthNames.indexOf(name?.slice(0, 3).toLowerCase() ?? '') + 1
}
