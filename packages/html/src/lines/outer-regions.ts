import type { PageElement } from '../tree/page-tree.ts'

/** Regions that frame a page; nothing of the article stands in them, whatever else their classes say. */
const outerNames: ReadonlySet<string> = new Set(['nav', 'footer', 'menu', 'button'])
const outerWord = /(?:^|[\s_-])(?:footer|gnb|lnb|nav)(?:$|[\s_-])|footer_?(?:Area|Wrap|Box)/i
const commentWord =
  /(?:^|[\s_-])(?:comments?|cmts?|reply|replies|livere|disqus)(?:$|[\s_-])|(?:comment|livere|reply|cmt)_?(?:Area|Wrap|Box|List|Plug|View)/i

/** Whether the element calls itself navigation, footer or button. */
export function isOuterRegion({ name, attribs }: PageElement): boolean {
  return outerNames.has(name) || outerWord.test(attribs.class ?? '') || outerWord.test(attribs.id ?? '')
}

/** Whether the element calls itself a comment section. */
export function isCommentRegion({ attribs }: PageElement): boolean {
  return commentWord.test(attribs.class ?? '') || commentWord.test(attribs.id ?? '')
}
