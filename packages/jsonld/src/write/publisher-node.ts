import type { Article, OutletRef, Site } from '@gisa/core'
import type { Organization } from '../schema/nodes.ts'
import { present } from '../schema/present.ts'
import { plainText, plainTexts } from '../text/plain-text.ts'
import { webUrl } from '../text/web-url.ts'
import { imageNode } from './image-node.ts'
import type { Report } from './write-options.ts'

/** The newsroom behind the site. With `root`, the site's home page, it has the `@id` of a graph. */
export function publisherNode(site: Site, report: Report, root?: string): Organization {
  const logo = site.logo && imageNode(site.logo, site.url, report)
  return present<Organization>({
    '@type': 'NewsMediaOrganization',
    '@id': root && `${root}#organization`,
    name: plainText(site.name),
    url: webUrl(site.url),
    logo,
    sameAs: plainTexts(site.sameAs),
  })
}

/** Who published the article first; a press release comes from no newsroom. */
export function outletNode(outlet: OutletRef | undefined, genre: Article['genre']): Organization | undefined {
  const name = plainText(outlet?.name)
  if (name === undefined) return undefined
  const type = genre === 'press-release' ? 'Organization' : 'NewsMediaOrganization'
  return present<Organization>({ '@type': type, name, url: webUrl(outlet?.url) })
}
