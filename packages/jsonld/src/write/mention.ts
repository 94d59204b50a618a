import type { Organization, Person, Place } from '../schema/nodes.ts'
import { present } from '../schema/present.ts'
import { plainText } from '../text/plain-text.ts'
import { webUrl } from '../text/web-url.ts'

/** Someone or something that the article speaks of. What `findPeople(article)` of `@gisa/core` returns fits. */
export interface Mention {
  /** The name alone: `오세훈`. */
  name: string
  /** A person's title: `서울시장`. */
  title?: string
  /** A person's organisation: `서울시`. */
  organization?: string
  /** Absent means a person. */
  type?: 'person' | 'organization' | 'place'
  /** A page about it, absolute. */
  url?: string
}

export function mentionNode({
  name,
  title,
  organization,
  type,
  url,
}: Mention): Person | Organization | Place | undefined {
  const text = plainText(name)
  if (text === undefined) return undefined
  if (type === 'place') return { '@type': 'Place', name: text }
  const link = webUrl(url)
  if (type === 'organization') return present<Organization>({ '@type': 'Organization', name: text, url: link })
  const affiliation = plainText(organization)
  return present<Person>({
    '@type': 'Person',
    name: text,
    jobTitle: plainText(title),
    url: link,
    affiliation: affiliation === undefined ? undefined : { '@type': 'Organization', name: affiliation },
  })
}
