import { isNode, type SchemaNode, typesOf } from '../read/schema-node.ts'
import type { Patch } from './finding.ts'
import { type LintDocument, type Place, pointer } from './lint-document.ts'
import { type ReportBreach, shown } from './rule.ts'
import {
  classOf,
  isA,
  isClass,
  isProperty,
  nearestClass,
  nearestProperty,
  propertyOf,
  type VocabularyProperty,
} from './vocabulary.ts'

/** Types of plain values; classes such as Duration and Distance are written as text too. */
const TEXT_TYPES = new Set([
  'Text',
  'URL',
  'Date',
  'DateTime',
  'Time',
  'CssSelectorType',
  'XPathType',
  'PronounceableText',
])
const TEXT_CLASSES = new Set(['Duration', 'Distance', 'Mass', 'Energy'])
const NUMBER_TYPES = new Set(['Number', 'Integer', 'Float'])
/** A name in their place is what rule A1 is about. */
const PEOPLE = new Set(['author', 'creator', 'editor', 'contributor', 'translator'])

/** Whether the node's classes exist, and whether it has one. */
export function checkTypes({ node, types, path, property }: Place, report: ReportBreach, document: LintDocument): void {
  const { context } = document
  for (const type of types) {
    if (!isClass(type)) {
      const meant = nearestClass(type)
      const patch: Patch[] | undefined =
        meant !== undefined && typeof node['@type'] === 'string'
          ? [{ op: 'replace', path: `${path}/@type`, value: meant }]
          : undefined
      report(
        `${path}/@type`,
        {
          ko: `schema.org에 없는 클래스다: \`${shown(type)}\`${meant ? ` (\`${meant}\`의 오타인 듯하다)` : ''}`,
          en: `schema.org has no class \`${shown(type)}\`${meant ? `; \`${meant}\` is probably meant` : ''}`,
        },
        patch && { patch },
      )
    } else if (classOf(type)?.pending && context.pending) {
      report(
        `${path}/@type`,
        {
          ko: `schema.org에서 보류(pending) 중인 클래스다: \`${type}\``,
          en: `A pending class of schema.org: \`${type}\``,
        },
        { level: 'info' },
      )
    }
  }
  // another node of its @id may say it
  const isNameless =
    typesOf(document.resolve(node) ?? node).length === 0 &&
    property !== undefined &&
    Object.keys(node).some((key) => !key.startsWith('@'))
  // a Thing needs no class: Google’s own breadcrumbs have none
  if (isNameless && !property.startsWith('@') && !propertyOf(property)?.range.includes('Thing')) {
    report(
      path,
      { ko: `\`${property}\`의 노드에 @type이 없다`, en: `The node in \`${property}\` has no @type` },
      { level: 'warning' },
    )
  }
}

/** Whether the property exists, is still in use, and is one of the node's classes. */
export function checkProperty(
  { node, types, path }: Place,
  key: string,
  report: ReportBreach,
  { context }: LintDocument,
): void {
  // query-input: what an action asks for, https://schema.org/docs/actions.html
  const name = key.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, '').replace(/-(?:in|out)put$/, '')
  if (/[:/]/.test(name)) return
  const at = `${path}${pointer(key)}`
  const property = propertyOf(name)
  if (!isProperty(name)) {
    const meant = nearestProperty(name)
    report(
      at,
      {
        ko: `schema.org에 없는 속성이다: \`${shown(name)}\`${meant ? ` (\`${meant}\`의 오타인 듯하다)` : ''}`,
        en: `schema.org has no property \`${shown(name)}\`${meant ? `; \`${meant}\` is probably meant` : ''}`,
      },
      meant === undefined ? undefined : moved(node, at, path, meant),
    )
    return
  }
  if (property?.supersededBy) {
    const { supersededBy } = property
    report(
      at,
      {
        ko: `더는 쓰지 않는 속성이다: \`${name}\` (대신할 속성: \`${supersededBy}\`)`,
        en: `\`${name}\` is superseded by \`${supersededBy}\``,
      },
      { level: 'warning', ...(isLike(property, propertyOf(supersededBy)) && moved(node, at, path, supersededBy)) },
    )
    return
  }
  const known = types.filter((type) => classOf(type))
  if (known.length === types.length && types.length > 0 && !inDomain(property?.domain ?? [], known)) {
    report(at, {
      ko: `\`${types.join(', ')}\`에 없는 속성이다: \`${name}\``,
      en: `\`${types.join(', ')}\` has no property \`${name}\``,
    })
  }
  if (property?.pending && context.pending) {
    report(
      at,
      {
        ko: `schema.org에서 보류(pending) 중인 속성이다: \`${name}\``,
        en: `A pending property of schema.org: \`${name}\``,
      },
      { level: 'info' },
    )
  }
}

/** The value under another name, where nothing stands there yet. */
function moved(node: SchemaNode, from: string, path: string, property: string): { patch?: Patch[] } {
  return property in node ? {} : { patch: [{ op: 'move', from, path: `${path}${pointer(property)}` }] }
}

/** Whether a value of the one may stand in the other. */
function isLike(one: VocabularyProperty, other: VocabularyProperty | undefined): boolean {
  return one.range.some((each) => other?.range.includes(each))
}

function inDomain(domain: readonly string[], types: readonly string[]): boolean {
  return types.some((type) => isA(type, 'Role') || domain.some((each) => isA(type, each)))
}

/** Whether a value is of a kind that the property takes. */
export function checkValue(
  key: string,
  value: unknown,
  range: readonly string[],
  path: string,
  report: ReportBreach,
): void {
  const classes = range.filter((each) => classOf(each))
  const takesText = range.some(
    (each) =>
      TEXT_TYPES.has(each) ||
      TEXT_CLASSES.has(each) ||
      (!classOf(each) && !NUMBER_TYPES.has(each) && each !== 'Boolean'),
  )
  if (isNode(value)) {
    const types = [value['@type']]
      .flat()
      .filter((type): type is string => typeof type === 'string' && classOf(type) !== undefined)
    if (types.length === 0 || '@value' in value || '@list' in value) return
    if (types.some((type) => isA(type, 'Role') || classes.some((each) => isA(type, each)))) return
    // a class that is not in the table may be in the range
    if (range.some((each) => !TEXT_TYPES.has(each) && !NUMBER_TYPES.has(each) && each !== 'Boolean' && !classOf(each)))
      return
    report(path, {
      ko: `\`${key}\`에 올 수 없는 값이다: \`${types.join(', ')}\` (올 수 있는 것: ${range.join(', ')})`,
      en: `\`${key}\` takes no \`${types.join(', ')}\`; it takes ${range.join(', ')}`,
    })
    return
  }
  if (typeof value === 'boolean' && !range.includes('Boolean')) {
    report(path, {
      ko: `\`${key}\`에 올 수 없는 값이다: ${value} (올 수 있는 것: ${range.join(', ')})`,
      en: `\`${key}\` takes no ${value}; it takes ${range.join(', ')}`,
    })
  }
  if (typeof value !== 'string' || value.trim() === '') return
  const takesAddress = range.includes('URL') && !range.some((each) => each !== 'URL' && TEXT_TYPES.has(each))
  if (takesAddress && !/[./:#]/.test(value)) {
    report(path, {
      ko: `\`${key}\` 값이 주소가 아니다: ${shown(value)}`,
      en: `\`${key}\` takes an address: ${shown(value)}`,
    })
    return
  }
  if (takesText) return
  if (range.some((each) => NUMBER_TYPES.has(each))) {
    if (Number.isNaN(Number(value))) {
      report(path, {
        ko: `\`${key}\` 값이 숫자가 아니다: ${shown(value)}`,
        en: `\`${key}\` takes a number: ${shown(value)}`,
      })
    }
  } else if (classes.length > 0 && !PEOPLE.has(key) && !/^https?:\/\/\S+$/i.test(value)) {
    report(
      path,
      {
        ko: `\`${key}\`에는 문자열이 아니라 노드가 온다 (${classes.join(', ')})`,
        en: `\`${key}\` takes a node, not text (${classes.join(', ')})`,
      },
      { level: 'info' },
    )
  }
}
