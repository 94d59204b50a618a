import { readLanguage } from '../../read/read-language.ts'
import { isNode, type SchemaNode, typesOf } from '../../read/schema-node.ts'
import type { Patch } from '../finding.ts'
import { itemsAt, type LintDocument, type Place, pointer } from '../lint-document.ts'
import { type JsonLdRule, type ReportBreach, SOURCES, shown } from '../rule.ts'
import {
  classOf,
  isA,
  isClass,
  isProperty,
  nearestClass,
  nearestProperty,
  propertyOf,
  type VocabularyProperty,
} from '../vocabulary.ts'

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
// {{ title }} · <%= title %> · ${title}, and what JavaScript prints for a value that is none
const UNFILLED =
  /\{\{[^{}]{1,80}\}\}|<%[^%]{1,80}%>|\$\{[^{}]{1,80}\}|^\s*(?:\[object Object\]|undefined|null|NaN|Invalid Date)\s*$/
/** A name in their place is what rule A1 is about. */
const PEOPLE = new Set(['author', 'creator', 'editor', 'contributor', 'translator'])

/** Does schema.org have these words, and in this place? */
export const vocabularyRules: readonly JsonLdRule[] = [
  {
    id: 'S1',
    fix: {
      ko: 'schema.org에 있는 클래스와 속성을 제자리에 쓴다',
      en: 'Use schema.org’s classes and properties, each in its place',
    },
    levels: { schema: 'error', google: 'warning' },
    source: SOURCES.schema,
    check: (document, report) => {
      for (const place of document.places) {
        checkTypes(place, report, document)
        for (const key of Object.keys(place.node)) if (!key.startsWith('@')) checkProperty(place, key, report, document)
      }
    },
  },
  {
    id: 'S2',
    fix: { ko: '속성에 맞는 종류의 값을 쓴다', en: 'Write the kind of value that the property takes' },
    levels: { schema: 'warning', google: 'warning' },
    source: SOURCES.schema,
    check: (document, report) => {
      for (const place of document.places) {
        for (const key of Object.keys(place.node)) {
          const range = propertyOf(key)?.range
          if (range === undefined) continue
          for (const { value, path } of itemsAt(place, key))
            checkValue(key, document.resolve(value) ?? value, range, path, report)
        }
      }
    },
  },
  {
    id: 'S3',
    fix: { ko: '빈 값은 빼고 쓴다', en: 'Leave out what is empty' },
    levels: { google: 'info', schema: 'info' },
    source: SOURCES.policies,
    check: ({ places }, report) => {
      for (const { node, path } of places) {
        for (const [key, value] of Object.entries(node)) {
          const isEmpty =
            value === null ||
            (typeof value === 'string' && value.trim() === '') ||
            (Array.isArray(value) && value.length === 0)
          if (!isEmpty) continue
          const at = `${path}${pointer(key)}`
          report(
            at,
            { ko: `\`${key}\` 값이 비었다; 모르면 쓰지 않는다`, en: `\`${key}\` is empty; leave out what is unknown` },
            {
              patch: [{ op: 'remove', path: at }],
            },
          )
        }
      }
    },
  },
  {
    id: 'S5',
    fix: { ko: '템플릿의 자리에 값을 채우거나 속성을 뺀다', en: 'Fill the template in, or leave the property out' },
    levels: { google: 'error', naver: 'error', schema: 'error' },
    source: SOURCES.policies,
    check: ({ places }, report) => {
      for (const place of places) {
        for (const key of Object.keys(place.node)) {
          // an article may write about templates
          if (key === 'articleBody' || key === 'text') continue
          for (const { value, path } of itemsAt(place, key)) {
            if (typeof value !== 'string' || !UNFILLED.test(value)) continue
            report(path, {
              ko: `값 대신 템플릿이 남긴 글이 들어 있다: ${shown(value)}`,
              en: `A template left this instead of a value: ${shown(value)}`,
            })
          }
        }
      }
    },
  },
  {
    id: 'S4',
    fix: { ko: 'BCP 47로 쓴다: ko-KR', en: 'Write a BCP 47 tag: ko-KR' },
    levels: { google: 'warning', schema: 'warning' },
    source: 'https://schema.org/inLanguage',
    check: ({ places }, report) => {
      for (const place of places) {
        for (const { value, path } of itemsAt(place, 'inLanguage')) {
          if (typeof value !== 'string' || value.trim() === '') continue
          const isTag = /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(value) && !/^(?:kr|jp|cn)$/i.test(value)
          if (isTag) continue
          const language = readLanguage(value)
          report(
            path,
            { ko: `BCP 47 언어 태그가 아니다: ${shown(value)}`, en: `Not a BCP 47 language tag: ${shown(value)}` },
            {
              ...(language && { patch: [{ op: 'replace', path, value: language === 'ko' ? 'ko-KR' : language }] }),
            },
          )
        }
      }
    },
  },
]

function checkTypes({ node, types, path, property }: Place, report: ReportBreach, document: LintDocument): void {
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

function checkProperty(
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

function checkValue(key: string, value: unknown, range: readonly string[], path: string, report: ReportBreach): void {
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
