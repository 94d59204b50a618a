import type { Article } from '@gisa/core'
import { readBrokenJson } from '../read/read-script.ts'
import { Repairs } from '../read/repair.ts'
import { isNode, type SchemaNode, typesOf } from '../read/schema-node.ts'
import { isA } from './vocabulary.ts'

/** What the rules may compare the markup with. */
export interface LintContext {
  /** The page's canonical address. */
  url?: string
  /** What the page shows its readers. */
  shown?: Partial<Article>
  /** Whether a CSS selector finds an element on the page. */
  finds?: (selector: string) => boolean
  /** The present; without it no date lies in the future. */
  now?: Date
  /** Also tell of classes and properties that schema.org calls pending. */
  pending: boolean
}

/** A node with its place. */
export interface Place {
  node: SchemaNode
  types: string[]
  /** JSON Pointer. */
  path: string
  parent?: Place
  /** The property of `parent` that holds it. */
  property?: string
}

/** A script that was no JSON. */
export interface Unparsable {
  path: string
  repairs: Repairs
}

/** Of what several nodes say under one `@id` no more is put together. */
const MERGED_PROPERTIES = 64
const MOST_NAMESAKES = 8

/** Nesting beyond this is not looked at. */
const MAX_DEPTH = 64

/** The markup, walked once: every node with its place, and by its `@id`. */
export class LintDocument {
  readonly places: Place[] = []
  readonly unparsable: Unparsable[] = []
  /** Texts of scripts, where scripts were given. */
  readonly scripts: { path: string; text: string }[] = []
  readonly context: LintContext
  /** Nodes that stand for an article. */
  readonly articles: readonly Place[]
  /** Articles that stand for themselves: not in a list, nor part of another. */
  readonly mainArticles: readonly Place[]
  private readonly byId = new Map<string, SchemaNode>()
  private readonly placesById = new Map<string, Place[]>()

  constructor(jsonld: unknown, context: LintContext) {
    this.context = context
    if (typeof jsonld === 'string') this.addScript(jsonld, '')
    else if (Array.isArray(jsonld) && jsonld.some((item) => typeof item === 'string')) {
      for (const [i, item] of jsonld.entries()) {
        if (typeof item === 'string') this.addScript(item, `/${i}`)
        else this.walk(item, `/${i}`, MAX_DEPTH)
      }
    } else this.walk(jsonld, '', MAX_DEPTH)
    this.articles = this.ofType('Article')
    this.mainArticles = this.articles.filter(
      ({ parent, property }) => parent === undefined || property === '@graph' || property === 'mainEntity',
    )
  }

  ofType(type: string): Place[] {
    return this.places.filter(({ types }) => types.some((each) => isA(each, type)))
  }

  /** The node that a value is or points to. */
  resolve(value: unknown): SchemaNode | undefined {
    if (!isNode(value)) return undefined
    const id = value['@id']
    const named = typeof id === 'string' ? this.byId.get(id) : undefined
    return named === undefined || named === value ? value : { ...named, ...value }
  }

  /** Where the node at `path` stands that has a property: there, or under its `@id` elsewhere. */
  holderOf(value: SchemaNode, path: string, property: string): string {
    if (property in value || typeof value['@id'] !== 'string') return path
    return this.placesById.get(value['@id'])?.find(({ node }) => property in node)?.path ?? path
  }

  hasId(id: string): boolean {
    return this.byId.has(id)
  }

  private addScript(text: string, path: string): void {
    this.scripts.push({ path, text })
    const repairs = new Repairs()
    let values: unknown[]
    try {
      values = [JSON.parse(text)]
    } catch {
      values = readBrokenJson(text, repairs, MAX_DEPTH)
      this.unparsable.push({ path, repairs })
    }
    if (values.length === 1) this.walk(values[0], path, MAX_DEPTH)
    else for (const [i, value] of values.entries()) this.walk(value, `${path}/${i}`, MAX_DEPTH)
  }

  private walk(value: unknown, path: string, depth: number, parent?: Place, property?: string): void {
    if (depth === 0) return
    if (Array.isArray(value)) {
      for (const [i, item] of value.entries()) this.walk(item, `${path}/${i}`, depth - 1, parent, property)
      return
    }
    if (!isNode(value)) return
    const place: Place = {
      node: value,
      types: typesOf(value),
      path,
      ...(parent !== undefined && { parent }),
      ...(property !== undefined && { property }),
    }
    this.places.push(place)
    const keys = Object.keys(value)
    const id = value['@id']
    if (typeof id === 'string' && keys.length > 1) {
      const known = this.byId.get(id)
      const isSmall = known !== undefined && Object.keys(known).length <= MERGED_PROPERTIES
      if (known === undefined || isSmall) this.byId.set(id, known === undefined ? value : { ...value, ...known })
      const namesakes = this.placesById.get(id)
      if (namesakes === undefined) this.placesById.set(id, [place])
      else if (namesakes.length < MOST_NAMESAKES) namesakes.push(place)
    }
    for (const key of keys) {
      if (key !== '@context') this.walk(value[key], `${path}${pointer(key)}`, depth - 1, place, key)
    }
  }
}

/** A property as a step of a JSON Pointer. */
export function pointer(property: string): string {
  return `/${property.replace(/~/g, '~0').replace(/\//g, '~1')}`
}

/** Each item of a property with its path; a single value is an item too. */
export function itemsAt(place: Place, property: string): { value: unknown; path: string }[] {
  const value = place.node[property]
  const path = `${place.path}${pointer(property)}`
  if (Array.isArray(value)) return value.map((item, i) => ({ value: item, path: `${path}/${i}` }))
  return value === undefined || value === null ? [] : [{ value, path }]
}
