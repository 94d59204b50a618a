import type { HeadTag, MetaTag } from '../head/head-tag.ts'
import { present } from '../schema/present.ts'
import type { NextImage, NextMetadata, NextOpenGraph, NextTwitter } from './next-metadata.ts'

/**
 * The head tags of `toHeadTags` as the `metadata` object of Next.js’ App Router, for `generateMetadata`: Next.js merges
 * them with the layouts’ and writes the same tags. What it has no field for stands in `other`. `title` stays the page’s
 * own.
 *
 * @example
 * const tags = [{ tag: 'meta', property: 'og:title', content: '한빛시 도서관 개관' }, { tag: 'link', rel: 'canonical', href: 'https://www.hanbit.example/1' }]
 * toNextMetadata(tags) //=> { alternates: { canonical: 'https://www.hanbit.example/1' }, openGraph: { type: 'article', title: '한빛시 도서관 개관' } }
 */
export function toNextMetadata(tags: readonly HeadTag[]): NextMetadata {
  const canonical = tags.find((tag) => tag.tag === 'link')?.href
  const meta = new MetaTags(tags)
  const openGraph = {
    siteName: meta.one('og:site_name'),
    locale: meta.one('og:locale'),
    title: meta.one('og:title'),
    description: meta.one('og:description'),
    url: meta.one('og:url'),
    images: meta.images('og:image'),
    publishedTime: meta.one('article:published_time'),
    modifiedTime: meta.one('article:modified_time'),
    section: meta.one('article:section'),
    authors: meta.all('article:author'),
    tags: meta.all('article:tag'),
  }
  const hasType = meta.one('og:type') !== undefined
  const card = meta.one('twitter:card')
  const twitter = {
    site: meta.one('twitter:site'),
    title: meta.one('twitter:title'),
    description: meta.one('twitter:description'),
    images: meta.images('twitter:image'),
  }
  return present<NextMetadata>({
    description: meta.one('description'),
    authors: meta.all('author')?.map((name) => ({ name })),
    robots: meta.one('robots'),
    alternates: canonical === undefined ? undefined : { canonical },
    openGraph: hasType || isFilled(openGraph) ? present<NextOpenGraph>({ type: 'article', ...openGraph }) : undefined,
    twitter:
      card !== undefined || isFilled(twitter)
        ? present<NextTwitter>({ card: card === 'summary_large_image' ? card : 'summary', ...twitter })
        : undefined,
    other: meta.rest(),
  })
}

function isFilled(fields: object): boolean {
  return Object.values(fields).some((value) => value !== undefined)
}

/** Tags by name; what was asked for is not among the rest. */
class MetaTags {
  private readonly tags: readonly MetaTag[]
  private readonly asked = new Set<string>()

  constructor(tags: readonly HeadTag[]) {
    this.tags = tags.filter((tag) => tag.tag === 'meta')
  }

  all(name: string): string[] | undefined {
    this.asked.add(name)
    const contents = this.tags.filter((tag) => nameOf(tag) === name).map(({ content }) => content)
    return contents.length > 0 ? contents : undefined
  }

  one(name: string): string | undefined {
    return this.all(name)?.[0]
  }

  /** What is said of a picture, `og:image:width`, is said of the last one before it. */
  images(name: string): NextImage[] | undefined {
    const images = this.all(name)?.map((url): NextImage => ({ url }))
    let current = -1
    for (const tag of this.tags) {
      const key = nameOf(tag)
      if (key === name) current++
      const detail = DETAILS[key.slice(name.length)]
      const image = images?.[current]
      if (!key.startsWith(`${name}:`) || detail === undefined || image === undefined) continue
      this.asked.add(key)
      Object.assign(image, detail(tag.content))
    }
    return images
  }

  rest(): Record<string, string[]> | undefined {
    const names = new Set(this.tags.map(nameOf).filter((name) => !this.asked.has(name)))
    return names.size > 0 ? Object.fromEntries([...names].map((name) => [name, this.all(name) ?? []])) : undefined
  }
}

const DETAILS: Readonly<Record<string, (content: string) => Partial<NextImage>>> = {
  ':width': (width) => ({ width: Number(width) }),
  ':height': (height) => ({ height: Number(height) }),
  ':alt': (alt) => ({ alt }),
}

function nameOf({ property, name }: MetaTag): string {
  return property ?? name ?? ''
}
