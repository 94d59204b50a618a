import { type Author, isPersonName } from '@gisa/core'
import { readAuthors } from '../../read/read-authors.ts'
import { Reading } from '../../read/reading.ts'
import { isNode, type SchemaNode, typesOf } from '../../read/schema-node.ts'
import type { Organization, Person } from '../../schema/nodes.ts'
import { webUrl } from '../../text/web-url.ts'
import { authorNode } from '../../write/author-node.ts'
import type { Patch } from '../finding.ts'
import { itemsAt, type LintDocument, type Place } from '../lint-document.ts'
import { type JsonLdRule, SOURCES, shown } from '../rule.ts'

const SOURCE = `${SOURCES.article}#author-bp`

/** Who wrote it, by Google's author rules and the habits of Korean bylines. */
export const authorRules: readonly JsonLdRule[] = [
  {
    id: 'A1',
    fix: { ko: '작성자마다 노드를 하나씩 쓴다', en: 'Give each writer a node of its own' },
    levels: { google: 'warning', schema: 'warning' },
    source: SOURCE,
    check: (document, report) => {
      for (const { value, path, name, people } of writers(document)) {
        if (name === undefined) continue
        if (!isNode(value)) {
          report(
            path,
            {
              ko: `문자열로 적었다: ${shown(name)}; 노드로 적는다`,
              en: `Written as text: ${shown(name)}; write a node`,
            },
            patchOf(value, path, people),
          )
        } else if (people.length > 1) {
          report(
            path,
            { ko: `한 이름에 여럿이 들었다: ${shown(name)}`, en: `Several writers in one name: ${shown(name)}` },
            patchOf(value, path, people),
          )
        } else if (/외\s?\d{1,2}\s?[명인]\s*$/.test(name)) {
          report(path, { ko: `빠진 작성자가 있다: ${shown(name)}`, en: `Writers are left out: ${shown(name)}` })
        }
      }
    },
  },
  {
    id: 'A2',
    fix: {
      ko: 'name에는 이름만 적고, 직함과 곳과 주소는 제 속성에 적는다',
      en: 'Write the name alone in `name`; title, place and address have properties of their own',
    },
    levels: { google: 'warning' },
    source: SOURCE,
    check: (document, report) => {
      for (const { value, path, name, people } of writers(document)) {
        const [person] = people
        if (!isNode(value) || people.length > 1) continue
        if (name === undefined) {
          if (Object.keys(value).some((key) => !key.startsWith('@'))) {
            report(path, { ko: '이름이 없는 작성자다', en: 'A writer without a name' })
          }
          continue
        }
        if (person === undefined) {
          report(path, { ko: `이름이 아니다: ${shown(name)}`, en: `Not a name: ${shown(name)}` })
        } else if (person.name !== name) {
          const holder = document.holderOf(value, path, 'name')
          report(
            `${holder}/name`,
            { ko: `이름에 직함이나 곳, 주소가 들었다: ${shown(name)}`, en: `More than a name: ${shown(name)}` },
            renamed(document.resolve(value) ?? value, holder, person),
          )
        }
      }
    },
  },
  {
    id: 'A3',
    fix: {
      ko: '사람은 Person, 조직은 Organization으로 쓴다',
      en: 'Write people as Person, organisations as Organization',
    },
    levels: { google: 'warning', schema: 'warning' },
    source: SOURCE,
    check: (document, report) => {
      for (const { value, path, name, people } of writers(document)) {
        if (!isNode(value) || name === undefined || people.length !== 1) continue
        const types = typesOf(document.resolve(value) ?? value)
        const saysOrganization = types.some((type) => /Organization$|^Corporation$/.test(type))
        const holder = document.holderOf(value, path, '@type')
        const isOrganization = people[0]?.type !== undefined && !(saysOrganization && isKoreanName(name))
        if (types.length > 0 && !types.includes('Person') && !saysOrganization) {
          report(path, {
            ko: `사람도 조직도 아닌 클래스다: ${types.join(', ')}`,
            en: `Neither person nor organisation: ${types.join(', ')}`,
          })
        } else if (isOrganization && types.includes('Person')) {
          report(
            path,
            { ko: `조직을 사람으로 적었다: ${shown(name)}`, en: `An organisation as a person: ${shown(name)}` },
            {
              patch: [{ op: 'replace', path: `${holder}/@type`, value: 'Organization' }],
            },
          )
        } else if (!isOrganization && saysOrganization) {
          report(
            path,
            { ko: `사람을 조직으로 적었다: ${shown(name)}`, en: `A person as an organisation: ${shown(name)}` },
            {
              patch: [{ op: 'replace', path: `${holder}/@type`, value: 'Person' }],
            },
          )
        }
      }
    },
  },
  {
    id: 'A4',
    fix: { ko: '작성자의 페이지를 url이나 sameAs로 알린다', en: 'Name the writer’s page in `url` or `sameAs`' },
    levels: { google: 'info' },
    source: SOURCE,
    check: (document, report) => {
      for (const { value, path, people } of writers(document)) {
        const node = document.resolve(value)
        const names = people.flatMap(({ name, type }) => (name === undefined || type !== undefined ? [] : name))
        if (node === undefined || names.length === 0 || !typesOf(node).includes('Person')) continue
        const addresses = [node.url, node.sameAs].flat()
        if (!addresses.some((address) => webUrl(isNode(address) ? address['@id'] : address) !== undefined)) {
          const who = shown(names.join(', '))
          report(path, { ko: `작성자의 url이나 sameAs가 없다: ${who}`, en: `No url or sameAs for ${who}` })
        }
      }
    },
  },
  {
    id: 'A5',
    fix: { ko: '보이는 작성자를 모두 적는다', en: 'Write all writers that the page shows' },
    levels: { google: 'warning' },
    source: SOURCE,
    check: (document, report) => {
      const page = document.context.shown?.authors ?? []
      const names = page.flatMap(({ name }) => name ?? [])
      for (const place of document.mainArticles) {
        const written = new Set(
          writersOf(document, place).flatMap(({ people }) => people.map(({ name }) => bare(name))),
        )
        const missing = names.filter((name) => !written.has(bare(name)))
        if (missing.length === 0) continue
        const path = 'author' in place.node ? `${place.path}/author` : place.path
        report(path, {
          ko: `페이지에는 보이는데 빠진 작성자가 있다: ${missing.join(', ')}`,
          en: `The page also shows ${missing.join(', ')}`,
        })
      }
    },
  },
]

/** Three syllables or more: 한빛 may be an outlet. */
function isKoreanName(name: string): boolean {
  return name.length > 2 && isPersonName(name)
}

/** Names of two syllables are often set wide: 이 준. */
function bare(name: string | undefined): string | undefined {
  return name?.replace(/\s+/g, '')
}

interface Writer {
  value: unknown
  path: string
  /** As written. */
  name: string | undefined
  /** As understood. */
  people: Author[]
}

function writers(document: LintDocument): Writer[] {
  return document.articles.flatMap((place) => writersOf(document, place))
}

function writersOf(document: LintDocument, place: Place): Writer[] {
  const reading = new Reading(document.context.url)
  const publisher = reading.nameOf(document.resolve(place.node.publisher) ?? place.node.publisher, 'publisher')
  return itemsAt(place, 'author').map(({ value, path }) => {
    const node = document.resolve(value)
    const name = reading.text(node === undefined ? value : node.name, 'name')
    const { authors, contributors } = readAuthors(node ?? value, publisher, reading)
    return { value, path, name, people: [...authors, ...contributors] }
  })
}

/** The name alone, and what stood beside it in properties that the node does not have yet. */
function renamed(node: SchemaNode, path: string, person: Author): { patch: Patch[] } | undefined {
  const [fixed] = nodesOf([person], false)
  if (fixed === undefined) return undefined
  const more = Object.entries(fixed).filter(([key]) => key !== 'name' && !(key in node))
  return {
    patch: [
      { op: 'replace', path: `${path}/name`, value: fixed.name },
      ...more.map(([key, value]) => ({ op: 'add' as const, path: `${path}/${key}`, value })),
    ],
  }
}

function nodesOf(people: readonly Author[], emails: boolean): (Person | Organization)[] {
  return people.flatMap(
    (person) => authorNode(person, { emails, base: undefined, root: undefined, report: () => {} }) ?? [],
  )
}

/** The same writers as nodes, where the value stands in a place that can be replaced. */
function patchOf(value: unknown, path: string, people: readonly Author[]): { patch: Patch[] } | undefined {
  const nodes = nodesOf(people, isNode(value) && 'email' in value)
  const [first, ...more] = nodes
  if (first === undefined) return undefined
  const isInList = /\/\d+$/.test(path)
  if (!isInList) return { patch: [{ op: 'replace', path, value: nodes.length > 1 ? nodes : first }] }
  const index = Number(/\d{1,9}$/.exec(path)?.[0])
  const list = path.replace(/\/\d+$/, '')
  return {
    patch: [
      { op: 'replace', path, value: first },
      ...more.map((node, i) => ({ op: 'add' as const, path: `${list}/${index + 1 + i}`, value: node })),
    ],
  }
}
