import { GisaError, type Site } from '@gisa/core'
import { plainOrigin, webUrl } from '../text/web-url.ts'

/** The site's home page with its closing slash, without query and fragment: what its `@id`s begin with. */
export function siteRoot(name: string, site: Site): string {
  const url = webUrl(site?.url)
  if (url === undefined || !site.name) {
    throw new GisaError('invalid-argument', `${name}: \`site\` needs a name and an absolute url (https://…)`)
  }
  const origin = plainOrigin(url)
  if (url === origin || url === `${origin}/`) return `${origin}/`
  return new URL(url).href.replace(/[?#].*$/s, '').replace(/\/?$/, '/')
}
