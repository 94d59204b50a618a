/** Elements that frame a page; nothing of the article stands in them, whatever else their classes say. */
export const outerNames: ReadonlySet<string> = new Set(['nav', 'footer', 'menu', 'button'])

/** Classes and ids of such elements. */
export const outerWord: RegExp = /(?:^|[\s_-])(?:footer|gnb|lnb|nav)(?:$|[\s_-])|footer_?(?:Area|Wrap|Box)/i

/** Classes and ids of comment sections. */
export const commentWord: RegExp =
  /(?:^|[\s_-])(?:comments?|cmts?|reply|replies|livere|disqus)(?:$|[\s_-])|(?:comment|livere|reply|cmt)_?(?:Area|Wrap|Box|List|Plug|View)/i
