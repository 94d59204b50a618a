import type { CmsFamily } from '@gisa/core'
import { arc } from './families/arc.ts'
import { inswaveLike } from './families/inswave-like.ts'
import { mediaon } from './families/mediaon.ts'
import { ndsoft } from './families/ndsoft.ts'
import { newsview3x12 } from './families/newsview-3x12.ts'
import { pageview } from './families/pageview.ts'
import { viewphpud } from './families/viewphpud.ts'
import { webviewkey } from './families/webviewkey.ts'

/**
 * The content management systems that many outlets share, in order of their ids. A profile's `family` names one; its
 * layouts come after the profile's own.
 *
 * @example
 * families.map((family) => family.id).slice(0, 4) //=> ['arc', 'inswave-like', 'mediaon', 'ndsoft']
 */
export const families: readonly CmsFamily[] = [
  arc,
  inswaveLike,
  mediaon,
  ndsoft,
  newsview3x12,
  pageview,
  viewphpud,
  webviewkey,
]
