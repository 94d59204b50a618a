import { CLASSES, OTHER_CLASSES, OTHER_PROPERTIES, PROPERTIES } from './vocabulary.generated.ts'

/** A class of schema.org. */
export interface VocabularyClass {
  /** The classes that it narrows. */
  parents: readonly string[]
  pending?: true
}

/** A property of schema.org. */
export interface VocabularyProperty {
  /** Classes that have it, without those below them. */
  domain: readonly string[]
  /** Classes and data types that it takes, without those below them. */
  range: readonly string[]
  supersededBy?: string
  pending?: true
}

/** The class, where it is one that news needs. */
export function classOf(name: string): VocabularyClass | undefined {
  return Object.hasOwn(CLASSES, name) ? CLASSES[name] : undefined
}

/** The property, where a class that news needs has it. */
export function propertyOf(name: string): VocabularyProperty | undefined {
  return Object.hasOwn(PROPERTIES, name) ? PROPERTIES[name] : undefined
}

export function isClass(name: string): boolean {
  return classOf(name) !== undefined || listed('classes', OTHER_CLASSES).has(name)
}

export function isProperty(name: string): boolean {
  return propertyOf(name) !== undefined || listed('properties', OTHER_PROPERTIES).has(name)
}

const lists = new Map<string, ReadonlySet<string>>()

/** The names of a list, taken apart when first asked for. */
function listed(list: string, names: string): ReadonlySet<string> {
  const known = lists.get(list) ?? new Set(names.split(/\s+/))
  lists.set(list, known)
  return known
}

/**
 * Whether the class is `ancestor` or below it.
 *
 * @example
 * isA('ReportageNewsArticle', 'CreativeWork') //=> true
 * isA('Person', 'CreativeWork') //=> false
 */
export function isA(name: string, ancestor: string): boolean {
  return name === ancestor || ancestorsOf(name).has(ancestor)
}

const ancestors = new Map<string, ReadonlySet<string>>()

function ancestorsOf(name: string): ReadonlySet<string> {
  const known = ancestors.get(name)
  if (known !== undefined) return known
  const parents = classOf(name)?.parents ?? []
  const all = new Set(parents.flatMap((parent) => [parent, ...ancestorsOf(parent)]))
  // names of no class are the page's: not kept, for there is no end to them
  if (parents.length > 0) ancestors.set(name, all)
  return all
}

/**
 * The name that was probably meant: the same but for capitals, or one letter away.
 *
 * @example
 * nearestProperty('datepublished') //=> 'datePublished'
 * nearestProperty('headlien') //=> 'headline'
 * nearestProperty('reporter') //=> undefined
 */
export function nearestProperty(name: string): string | undefined {
  return nearest(name, Object.keys(PROPERTIES))
}

/** As {@link nearestProperty}, among classes. */
export function nearestClass(name: string): string | undefined {
  return nearest(name, Object.keys(CLASSES))
}

function nearest(name: string, known: readonly string[]): string | undefined {
  const lower = name.toLowerCase()
  return (
    known.find((each) => each.toLowerCase() === lower) ??
    (name.length > 4 && name.length < 40 ? known.find((each) => isOneEditAway(each.toLowerCase(), lower)) : undefined)
  )
}

/** One letter more, less or other, or two neighbours swapped. */
function isOneEditAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const left = a.slice(start, a.length - end)
  const right = b.slice(start, b.length - end)
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && left === [...right].reverse().join(''))
}
