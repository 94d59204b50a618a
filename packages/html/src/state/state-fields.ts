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
export function foldKey(key: string): string {
  return key.replace(/[^A-Za-z]/g, '').toLowerCase()
}
