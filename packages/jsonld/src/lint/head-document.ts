import type { HeadTag } from '../head/head-tag.ts'

interface MetaAt {
  content: string
  /** JSON Pointer to the tag. */
  path: string
}

/** A page's head, by the names of its tags. `property` and `name` count alike, as everyone reads them. */
export class HeadDocument {
  readonly canonical: string | undefined
  private readonly metas = new Map<string, MetaAt[]>()

  constructor(
    tags: readonly HeadTag[],
    readonly url: string | undefined,
    /** The text of `<title>`, where it is known. */
    readonly title?: string,
  ) {
    let canonical: string | undefined
    for (const [i, tag] of tags.entries()) {
      if (tag.tag === 'link') canonical ??= tag.href
      else {
        const name = (tag.property ?? tag.name ?? '').trim().toLowerCase()
        if (tag.content.trim() === '') continue
        const metas = this.metas.get(name) ?? []
        metas.push({ content: tag.content.trim(), path: `/${i}` })
        this.metas.set(name, metas)
      }
    }
    this.canonical = canonical
  }

  all(name: string): readonly MetaAt[] {
    return this.metas.get(name) ?? []
  }

  find(name: string): MetaAt | undefined {
    return this.all(name)[0]
  }

  value(name: string): string | undefined {
    return this.find(name)?.content
  }

  /** Pixels of `og:image`, where the head tells both. */
  imageSize(): { width: number; height: number } | undefined {
    const width = Number(this.value('og:image:width'))
    const height = Number(this.value('og:image:height'))
    return width > 0 && height > 0 ? { width, height } : undefined
  }
}
