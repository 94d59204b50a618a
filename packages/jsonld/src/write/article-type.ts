import type { Genre } from '@gisa/core'
import type { ArticleType } from '../schema/nodes.ts'

/** Genres that schema.org has a class for. Google documents NewsArticle alone, so it stands beside the narrower one. */
const TYPES: Partial<Record<Genre, ArticleType[]>> = {
  opinion: ['NewsArticle', 'OpinionNewsArticle'],
}

/** The classes of the article: as asked for, else by its genre; live coverage adds LiveBlogPosting. */
export function articleType(
  genre: Genre | undefined,
  asked: ArticleType | readonly ArticleType[] | undefined,
  live: boolean,
): ArticleType[] {
  const types = asked === undefined ? ((genre && TYPES[genre]) ?? ['NewsArticle']) : [asked].flat()
  return live && !types.includes('LiveBlogPosting') ? [...types, 'LiveBlogPosting'] : [...types]
}
