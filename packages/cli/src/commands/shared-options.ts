import { InvalidArgumentError } from 'commander'

/** Reads an option that must be an absolute http(s) address. */
export function toAddress(value: string): string {
  if (/^https?:\/\//i.test(value) && URL.canParse(value)) return value
  throw new InvalidArgumentError('Give an absolute address, https://…')
}

/** Reads an option that must be a moment. */
export function toMoment(value: string): Date {
  const moment = new Date(value)
  if (!Number.isNaN(moment.getTime())) return moment
  throw new InvalidArgumentError('Give ISO 8601, 2026-03-02T09:00:00+09:00.')
}

/** Reads an option that must be a whole number from 1. */
export function toCount(value: string): number {
  const count = Number(value)
  if (Number.isInteger(count) && count > 0) return count
  throw new InvalidArgumentError('Give a whole number from 1.')
}
