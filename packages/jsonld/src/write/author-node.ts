import type { Author, Contributor } from '@gisa/core'
import type { Organization, Person } from '../schema/nodes.ts'
import { present } from '../schema/present.ts'
import { plainText } from '../text/plain-text.ts'
import { webUrl } from '../text/web-url.ts'
import { fingerprint } from './fingerprint.ts'
import { organizationKind } from './organization-name.ts'
import type { Report } from './write-options.ts'

// 김가온 기자 · 이도담 IT전문기자 · 박새나 도쿄 특파원: what a CMS prints behind a name
const TITLED =
  /^([^\s=·,/][^=·,/]{0,39}?) ((?:[가-힣A-Z]{1,8} ){0,2}[가-힣A-Z]{0,6}(?:기자|교수|변호사|박사|시인|작가|평론가|특파원|위원|칼럼니스트|앵커|아나운서|에디터|PD|피디))$/

interface AuthorContext {
  emails: boolean
  /** The page's address, for relative ones. */
  base: string | undefined
  /** The site's home page: gives each writer the `@id` of a graph. */
  root: string | undefined
  report: Report
}

/**
 * A writer as schema.org has it, by Google's author rules: the name alone in `name`, the title in `jobTitle`, an
 * organisation where a desk or outlet signs. E-mail addresses only where asked for. Nothing for a writer without a name.
 */
export function authorNode(
  author: Author,
  { emails, base, root, report }: AuthorContext,
): Person | Organization | undefined {
  const printed = plainText(author.name)
  const email = emails ? plainText(author.email)?.replace(/^mailto:/i, '') : undefined
  if (printed === undefined) {
    report('jsonld/author-without-name', 'a writer without a name was left out', 'info')
    return undefined
  }
  const titled = author.role === undefined && author.type === undefined ? TITLED.exec(printed) : null
  if (titled) report('jsonld/title-in-name', `the title in ${JSON.stringify(printed)} was written as jobTitle`, 'info')
  else if (author.type === undefined && /[=·/@]|[가-힣],|외 \d+[명인]$/.test(printed)) {
    report('jsonld/not-a-name', `${JSON.stringify(printed)} is more than a name`)
  }
  const name = titled?.[1] ?? printed
  const kind = author.type ?? (titled ? 'person' : (organizationKind(name) ?? 'person'))
  const url = webUrl(author.url, base)
  const affiliation = organization(author.affiliation)
  // the name too: some sites give all their reporters one page
  const key = [name, url ?? author.email].filter(Boolean).join(' ')
  const id = root && `${root}#/schema/${kind === 'person' ? 'person' : 'organization'}/${fingerprint(key)}`
  if (kind !== 'person') {
    return present<Organization>({
      '@type': 'Organization',
      '@id': id,
      name,
      email,
      url,
      parentOrganization: affiliation,
    })
  }
  const jobTitle = titled?.[2] ?? jobTitleOf(plainText(author.role), plainText(author.place))
  return present<Person>({ '@type': 'Person', '@id': id, name, jobTitle, email, url, affiliation })
}

/** 특파원 is a title with its place: 도쿄 특파원. Elsewhere the place says where the story was filed. */
function jobTitleOf(role: string | undefined, place: string | undefined): string | undefined {
  return role === '특파원' && place !== undefined ? `${place} ${role}` : role
}

function organization(name: string | undefined): Organization | undefined {
  const text = plainText(name)
  return text === undefined ? undefined : { '@type': 'Organization', name: text }
}

/** Contributors by the property that schema.org has for what they did. */
export function contributorNodes(
  contributors: readonly Contributor[] | undefined,
): Record<'editor' | 'translator' | 'contributor', Person[]> {
  const nodes: Record<'editor' | 'translator' | 'contributor', Person[]> = {
    editor: [],
    translator: [],
    contributor: [],
  }
  for (const { name, role } of contributors ?? []) {
    const text = plainText(name)
    if (text === undefined) continue
    nodes[contributorProperty(role)].push(present<Person>({ '@type': 'Person', name: text, jobTitle: plainText(role) }))
  }
  return nodes
}

function contributorProperty(role: string): 'editor' | 'translator' | 'contributor' {
  if (/^(?:편집|편집기자|에디터|데스크)$/.test(role)) return 'editor'
  return /^(?:번역|옮긴이|번역가)$/.test(role) ? 'translator' : 'contributor'
}
