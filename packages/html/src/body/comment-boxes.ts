import type { RawPage } from '../lines/raw-page.ts'
import type { PageElement } from '../tree/page-tree.ts'

/** The buttons below a reader's comment: `답글 2`, `공감 12 비공감 0 신고`. */
const controls =
  /^(?:(?:답글|대댓글|댓글|신고|삭제|공감|비공감|추천|반대|찬성|좋아요|싫어요)\s?(?:쓰기|달기|하기)?\s?\d{0,6}[\s|·]{0,3}){1,6}$/
const LONGEST = 40
/** Buttons that are looked at. */
const MOST = 100
/** How far above its button a comment's text is looked for. */
const REACH = 5
/** Running text outside of them, in syllables: comments outweigh a short article. */
const AN_ARTICLE = 60
/** How far above its text a comment is one of a list. */
const LEVELS = 4
/** Comments that make a box. */
const COMMENTS = 3

/**
 * The boxes of readers' comments, whatever their classes say: three elements of one shape under one parent or more,
 * each with running text and buttons such as 답글 and 신고.
 */
export function commentBoxes({ lines }: RawPage, proseSums: Float64Array): ReadonlySet<PageElement> {
  const found = new Map<PageElement, Set<PageElement>>()
  const most = (proseSums[0] ?? 0) - AN_ARTICLE
  for (const { element } of lines.filter(({ text }) => text.length <= LONGEST && controls.test(text)).slice(0, MOST)) {
    let up: PageElement | null = element
    for (let i = 0; i < REACH && up !== null && (proseSums[up.order] ?? 0) === 0; i++) up = up.parent
    for (let i = 0; i < LEVELS && up !== null && up.parent !== null; i++, up = up.parent) {
      const { parent }: PageElement = up
      if (parent === null || (proseSums[parent.order] ?? 0) > most) break
      const known = found.get(parent)
      if (known === undefined) found.set(parent, new Set([up]))
      else known.add(up)
    }
  }
  const boxes = new Set<PageElement>()
  for (const [parent, comments] of found) {
    const [first] = comments
    const alike = [...comments].filter(
      ({ name, className }) => name === first?.name && className?.text === first.className?.text,
    )
    if (alike.length >= COMMENTS) boxes.add(parent)
  }
  return boxes
}
