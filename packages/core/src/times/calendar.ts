/** A day of the civil (Gregorian) calendar; `month` from 1. */
export interface CivilDate {
  year: number
  month: number
  day: number
}

const dayLength = 86_400_000

/** How many days the month has: 29 for 2024-02. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Whether the calendar has this day, in a year that a news page can speak of. */
export function isCivilDate({ year, month, day }: CivilDate): boolean {
  return year >= 1000 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

export function addDays({ year, month, day }: CivilDate, days: number): CivilDate {
  return fromTime(Date.UTC(year, month - 1, day) + days * dayLength)
}

/** The month that lies `months` away. */
export function addMonths(year: number, month: number, months: number): { year: number; month: number } {
  const index = year * 12 + month - 1 + months
  return { year: Math.floor(index / 12), month: (index % 12) + 1 }
}

/** 0 for Monday to 6 for Sunday: the week of a Korean newsroom, and ISO 8601's. */
export function weekdayOf({ year, month, day }: CivilDate): number {
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7
}

/** Days from `a` to `b`; negative where `b` is earlier. */
export function daysBetween(a: CivilDate, b: CivilDate): number {
  return (Date.UTC(b.year, b.month - 1, b.day) - Date.UTC(a.year, a.month - 1, a.day)) / dayLength
}

function fromTime(time: number): CivilDate {
  const date = new Date(time)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Two digits, as ISO 8601 wants months, days, hours and minutes. */
export function two(value: number): string {
  return String(value).padStart(2, '0')
}

/** `2024-07-30` */
export function isoDate({ year, month, day }: CivilDate): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}
