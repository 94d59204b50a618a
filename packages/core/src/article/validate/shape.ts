import { parseStamp } from '../../times/parse-stamp.ts'

/** Notes a fault of the value at a path: `body[3].marks[0]`. */
export type Report = (code: FaultCode, path: string, must: string) => void

/** What can be wrong with a value. */
type FaultCode =
  | 'article/missing'
  | 'article/type'
  | 'article/empty'
  | 'article/value'
  | 'article/date'
  | 'article/url'
  | 'article/range'
  | 'article/unknown'

/** Looks at a value that is there. */
export type Shape = (value: unknown, path: string, report: Report) => void

/** The fields of an object: an optional one that is absent is fine, and absent is the only way to be unknown. */
export interface Fields {
  required: Readonly<Record<string, Shape>>
  optional: Readonly<Record<string, Shape>>
}

export const text: Shape = (value, path, report) => {
  if (typeof value !== 'string') report('article/type', path, 'must be a string')
  else if (value.trim() === '') report('article/empty', path, 'must not be empty; leave it out')
}

export const flag: Shape = (value, path, report) => {
  if (typeof value !== 'boolean') report('article/type', path, 'must be true or false')
}

/** A whole number from 0 up. */
export const count: Shape = (value, path, report) => {
  if (typeof value !== 'number') report('article/type', path, 'must be a number')
  else if (!Number.isInteger(value) || value < 0) report('article/value', path, 'must be a whole number from 0 up')
}

export const positive: Shape = (value, path, report) => {
  if (typeof value !== 'number') report('article/type', path, 'must be a number')
  else if (!(value > 0 && Number.isFinite(value))) report('article/value', path, 'must be above 0')
}

export function oneOf(...values: readonly string[]): Shape {
  return (value, path, report) => {
    if (!values.includes(value as string))
      report('article/value', path, `must be ${values.map((v) => `'${v}'`).join(', ')}`)
  }
}

const isoStamp = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/

/** `2024-07-30T11:15:00+09:00`, or a day alone. */
export const date: Shape = (value, path, report) => {
  if (typeof value !== 'string') report('article/type', path, 'must be a string')
  else if (!isoStamp.test(value)) {
    report('article/date', path, 'must be ISO 8601 with an offset (2024-07-30T11:15:00+09:00) or a day (2024-07-30)')
  } else if (parseStamp(value) === undefined) report('article/date', path, 'must be a day and time that exist')
}

/** An absolute http(s) address. */
export const address: Shape = (value, path, report) => {
  if (typeof value !== 'string') report('article/type', path, 'must be a string')
  else if (!/^https?:\/\/[^\s/]\S*$/i.test(value)) report('article/url', path, 'must be an absolute http(s) address')
}

/** A list, which is left out rather than empty, unless `mayBeEmpty`. */
export function listOf(shape: Shape, mayBeEmpty = false): Shape {
  return (value, path, report) => {
    if (!Array.isArray(value)) report('article/type', path, 'must be a list')
    else if (value.length === 0 && !mayBeEmpty) report('article/empty', path, 'must not be empty; leave it out')
    else for (const [i, item] of value.entries()) shape(item, `${path}[${i}]`, report)
  }
}

export function objectOf({ required, optional }: Fields): Shape {
  return (value, path, report) => {
    if (!isObject(value)) return report('article/type', path, 'must be an object')
    for (const [key, shape] of Object.entries(required)) {
      if (value[key] === undefined) report('article/missing', join(path, key), 'must be there')
      else shape(value[key], join(path, key), report)
    }
    for (const [key, shape] of Object.entries(optional)) {
      if (!Object.hasOwn(value, key)) continue
      if (value[key] === undefined || value[key] === null) report('article/empty', join(path, key), 'must be left out')
      else shape(value[key], join(path, key), report)
    }
    for (const key of Object.keys(value)) {
      if (!Object.hasOwn(required, key) && !Object.hasOwn(optional, key)) {
        report('article/unknown', join(path, key), 'is no field of an article')
      }
    }
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}
