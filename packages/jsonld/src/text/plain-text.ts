import { mapPresent } from '../schema/map-present.ts'
import { decodeEntities } from './decode-entities.ts'

/** The text as structured data wants it: without the white space around it, character references decoded once. */
export function plainText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  return decodeEntities(value).trim() || undefined
}

/** The texts of a list that hold something. */
export function plainTexts(values: readonly unknown[] | undefined): string[] {
  return mapPresent(values, plainText)
}
