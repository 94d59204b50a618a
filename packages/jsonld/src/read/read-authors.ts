import { type Author, type Contributor, isPersonName, parsePeople } from '@gisa/core'
import { present } from '../schema/present.ts'
import { organizationKind } from '../write/organization-name.ts'
import { takeNameApart } from './printed-name.ts'
import type { Reading } from './reading.ts'
import { isNode, itemsOf, type SchemaNode, typesOf } from './schema-node.ts'

/** Who a node says wrote it. */
export interface Writers {
  authors: Author[]
  /** People whose title says that they helped: 사진=… */
  contributors: Contributor[]
}

const PORTAL = /^(?:네이버|다음|네이트|NAVER|Daum|nate)(?:\s?뉴스)?$/i
const OTHERS = /\s{0,3}외\s{0,2}\d{1,2}\s{0,2}[명인]\s{0,3}$/
// 글 김가온 · 글·사진 김가온 · By Kim Ga-on
const INTRODUCED = /^(?:by\s|(?:글|취재|글[·ㆍ,/]?사진|사진[·ㆍ,/]?글)\s{0,2}[=:]?\s)\s{0,3}/i
const EMAIL = /^[\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}$/
const SEPARATOR = /\s{0,3}(?:[,·ㆍ‧/|;&，]|\band\b)\s{0,3}/
// what a CMS fills in, and addresses
const NOBODY =
  /^(?:기\s?자|사설|관리자|운영자|편집자|익명|없음|admin(?:istrator)?|webmaster|anonymous|unknown|null|undefined|none|\[object Object\]|https?:\/\/\S+)$/i
// 도쿄 특파원: place and title
const CORRESPONDENT = /^(\S{2,12}) (특파원)$/

/**
 * Reads `author` in every form that pages use: a name, an object, a list, a list in a list. Names come without title,
 * place, address and `외 1명`; several people in one name come apart; a desk or outlet that poses as a person is what it
 * is. `publisher` is the name of the publisher, who is nobody's person.
 */
export function readAuthors(value: unknown, publisher: string | undefined, reading: Reading): Writers {
  const writers: Writers = { authors: [], contributors: [] }
  for (const item of itemsOf(value)) {
    const read = isNode(item)
      ? readNode(item, publisher, reading)
      : readName(reading.text(item, 'author'), publisher, reading)
    for (const author of read.authors) addAuthor(writers.authors, author)
    for (const helper of read.contributors) writers.contributors.push(helper)
  }
  return writers
}

function readNode(node: SchemaNode, publisher: string | undefined, reading: Reading): Writers {
  const printed = reading.text(node.name, 'author.name') ?? fullName(node, reading)
  const email = reading.text(node.email, 'author.email')?.replace(/^mailto:/i, '')
  if (printed === undefined && email === undefined) {
    const isLink = Object.keys(node).length === 1 && '@id' in node
    if (isLink) reading.report('author/dangling', `no node is named ${String(node['@id']).slice(0, 100)}`)
    else if (Object.keys(node).length > 0)
      reading.report('author/no-name', 'a writer has no name; it was left out', 'info')
    return { authors: [], contributors: [] }
  }
  const types = typesOf(node)
  const saysOrganization = types.some((type) => /Organization$|^Corporation$/.test(type))
  const { authors, contributors } = readName(printed, publisher, reading, saysOrganization)
  const url = reading.url(node.url ?? itemsOf(node.sameAs)[0], 'author.url')
  const [only] = authors
  if (authors.length > 1 || (only === undefined && email === undefined)) return { authors, contributors }
  if (only?.type !== undefined && types.includes('Person')) {
    reading.report('author/organization-as-person', `${only.name} is marked up as a person`, 'info')
  }
  const title = reading.text(node.jobTitle, 'author.jobTitle')
  const [, place, correspondent] = CORRESPONDENT.exec(title ?? '') ?? []
  const employer = node.affiliation ?? node.worksFor ?? node.parentOrganization
  const author = present<Author>({
    name: only?.name,
    role: only?.role ?? correspondent ?? title,
    email: only?.email ?? email,
    place: only?.place ?? place,
    affiliation: only?.affiliation ?? reading.nameOf(employer, 'author.affiliation'),
    url,
    type: only?.type,
  })
  return { authors: [author], contributors }
}

function fullName({ familyName, givenName }: SchemaNode, reading: Reading): string | undefined {
  const parts = [reading.text(familyName, 'author.familyName'), reading.text(givenName, 'author.givenName')].filter(
    Boolean,
  )
  const isKorean = parts.every((part) => /^[가-힣]+$/.test(part ?? ''))
  return (isKorean ? parts.join('') : parts.reverse().join(' ')) || undefined
}

/** Takes one printed name apart. */
function readName(
  printed: string | undefined,
  publisher: string | undefined,
  reading: Reading,
  saysOrganization = false,
): Writers {
  if (printed === undefined || PORTAL.test(printed)) return { authors: [], contributors: [] }
  if (EMAIL.test(printed)) return { authors: [{ email: printed }], contributors: [] }
  if (printed === publisher) return organization(printed)
  const people = parsePeople(printed)
  if (people?.others || OTHERS.test(printed)) {
    reading.report('author/incomplete', `${JSON.stringify(printed)} leaves writers out`, 'info')
  }
  if (people !== undefined) {
    const [only] = people.authors
    const isPlain = people.authors.length === 1 && only?.name === printed
    if (!isPlain)
      reading.report('author/not-a-name', `${JSON.stringify(printed)} is more than a name; it was taken apart`, 'info')
    return people
  }
  const name = printed.replace(OTHERS, '').replace(INTRODUCED, '')
  const apart = saysOrganization || organizationKind(name) !== undefined ? undefined : takeNameApart(name)
  if (name !== printed || apart !== undefined)
    reading.report('author/not-a-name', `${JSON.stringify(printed)} is more than a name; it was taken apart`, 'info')
  if (apart !== undefined) return { authors: [apart], contributors: [] }
  if (NOBODY.test(name) || name === '') {
    reading.report('author/no-name', `${JSON.stringify(printed)} names nobody; it was left out`, 'info')
    return { authors: [], contributors: [] }
  }
  const parts = name.split(SEPARATOR).filter((part) => part !== '' && !PORTAL.test(part))
  if (parts.length > 1 && parts.every((part) => isPersonName(part) || organizationKind(part) !== undefined)) {
    reading.report('author/several-in-one', `${JSON.stringify(printed)} names several`, 'info')
    return { authors: parts.map((part) => withKind(part)), contributors: [] }
  }
  if (saysOrganization) return organization(name)
  return { authors: [parts.length === 1 && parts[0] !== undefined ? withKind(parts[0]) : { name }], contributors: [] }
}

function organization(name: string): Writers {
  return { authors: [{ name, type: organizationKind(name) ?? 'organization' }], contributors: [] }
}

function withKind(name: string): Author {
  const type = organizationKind(name)
  return type === undefined ? { name } : { name, type }
}

/** Adds a writer, or what is new about one who is there already. */
function addAuthor(authors: Author[], author: Author): void {
  const known = authors.find(({ name, email }) => (name === undefined ? email === author.email : name === author.name))
  if (known) Object.assign(known, { ...author, ...known })
  else authors.push(author)
}
