import type { Recogniser } from './recogniser.ts'

/** Signs that open a sub-heading; a promo or a list may open so too. */
const SIGN =
  /^(?:[■◇◆●○□▣◈▷▶▲△▽▼◎]|ㅇ|[①-⑳]|\d{1,2}[.)]|0\d\s(?!\s?[시분초월일년])|[가나다라마바사][.)]|[ⅠⅡⅢⅣⅤ][.]?|[-–—―─━]{1,2})\s{0,3}\S|^#\d{1,2}$/
const BRACKETED = /^[<〈《「『[【][^>〉》」』\]】\n]{2,40}[>〉》」』\]】]$/
const QUOTED = /^["“'‘][^"”\n]{3,60}["”'’]$/
/** ◇ 소제목 = 본문: the run-in heading of a wire. */
export const RUN_IN_HEADING: RegExp = /^(?:[◇◆■▲●]|<|\[)\s?[^=.\n]{3,40}[>\]]?\s=\s/

/** In-body sub-headings: a sign, brackets or quotation marks around a short line without a full stop. */
export const recogniseHeading: Recogniser = ({ text, shape, index }, context, add) => {
  const stands =
    shape.ending === 'open' ||
    shape.ending === 'question' ||
    shape.ending === 'quote' ||
    shape.ending === 'ellipsis' ||
    shape.ending === 'mark'
  if (shape.length <= 60 && stands) {
    if (SIGN.test(text)) add('heading/sign')
    if (BRACKETED.test(text)) add('heading/bracketed')
    if (QUOTED.test(text)) add('heading/quoted')
    if (
      shape.length >= 2 &&
      shape.hangul &&
      shape.length <= 45 &&
      index > context.firstProse &&
      index < context.lastProse &&
      context.firstProse >= 0
    ) {
      const before = context.shapes[index - 1]
      const after = context.shapes[index + 1]
      const proseBefore = before !== undefined && before.length >= 40
      const proseAfter = after !== undefined && after.length >= 40
      if (proseBefore && proseAfter) add('heading/between-paragraphs')
      else if (proseAfter) add('heading/before-paragraph')
    }
  }
}
