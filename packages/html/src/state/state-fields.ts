import { remembered } from '../tree/remembered.ts'

/** What the keys of an article object say, folded to lower-case letters; most trusted first. */
export const stateKeys = {
  headline: ['headlines', 'headline', 'articletitle', 'newstitle', 'title', 'subject', 'webtitle'],
  body: [
    'contentelements',
    'articlebody',
    'contenthtml',
    'bodyhtml',
    'newscontents',
    'newscontent',
    'articlecontent',
    'articlecontents',
    'contents',
    'content',
    'body',
    'maintext',
    'html',
    'text',
  ],
  deck: ['subheadlines', 'subheadline', 'subtitle', 'subtitles', 'deck', 'subhead'],
  published: [
    'datepublished',
    'publishedat',
    'publishedtime',
    'publishdate',
    'pubdate',
    'deploydt',
    'createddate',
    'firstpublishdate',
    'displaydate',
    'regdate',
    'regdt',
    'regtime',
    'createdat',
    'servicedate',
    'inputdate',
  ],
  modified: [
    'datemodified',
    'modifiedat',
    'lastupdateddate',
    'redeploydt',
    'moddate',
    'moddt',
    'updatedat',
    'updatedate',
    'modifydate',
  ],
  authors: [
    'bylines',
    'byline',
    'authors',
    'author',
    'reporters',
    'reporter',
    'writers',
    'writer',
    'writername',
    'writernm',
    'reporternm',
    'authorname',
    'journalistname',
    'journalists',
    'credits',
    'writerdisplay',
    'reportername',
  ],
  sections: ['sectionname', 'section', 'categoryname', 'category', 'taxonomy', 'subsectionname', 'subcategoryname'],
  keywords: ['keywords', 'tags', 'tagstr', 'taglist', 'hashtags'],
} as const

export type StateField = keyof typeof stateKeys

/** A key as the tables have it: `first_publish_date` → `firstpublishdate`. */
export const foldKey: (key: string) => string = remembered((key) => key.replace(/[^A-Za-z]+/g, '').toLowerCase())

/** Folded key → its place among the keys of its field; the lower, the more trusted. */
const ranks: Readonly<Record<StateField, ReadonlyMap<string, number>>> = Object.fromEntries(
  Object.entries(stateKeys).map(([field, keys]) => [field, new Map(keys.map((key, i) => [key, i]))]),
) as unknown as Record<StateField, ReadonlyMap<string, number>>

/** The value of the most trusted key that means the field and holds something. */
export function fieldOf(record: Record<string, unknown>, field: StateField): unknown {
  let best: unknown
  let bestRank = Number.POSITIVE_INFINITY
  for (const key of Object.keys(record)) {
    if (key.length > LONGEST_KEY) continue
    const rank = ranks[field].get(foldKey(key))
    if (rank === undefined || rank > bestRank || isEmpty(record[key])) continue
    best = record[key]
    bestRank = rank
  }
  return best
}

const LONGEST_KEY = 40

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
