import type { RawPage } from '../lines/raw-page.ts'
import { holds, type PageElement } from '../tree/page-tree.ts'

/** What stands over a summary that a machine made or a reader may open: `AI 요약`, `핵심 요약`, `요약봇`, `3줄 요약`. */
const head =
  /^(?:.{0,12}\s)?(?:AI|인공지능|자동|핵심|본문|기사|뉴스|\d\s?줄|세\s?줄)\s?(?:본문\s?|기사\s?)?요약|^요약(?:봇|하기|보기|쏙)|^AI\s?요약/i

/** What stands over a desk's own summary, in lines that are no sentences. */
const deskHead = /^기사 ?내용 요약/
const MOST_LINES = 8

/** The elements of machine-made summaries: the smallest one around such a heading that also holds running text. */
export function summaryBoxes({ lines }: RawPage, proseSums: Float64Array): ReadonlySet<PageElement> {
  const boxes = new Set<PageElement>()
  const told = lines.filter(({ text }) => text.includes('요약'))
  const all = proseSums[0] ?? 0
  for (const { text, element } of told) {
    if (text.length > 200 || !head.test(text)) continue
    for (let up: PageElement | null = element; up !== null; up = up.parent) {
      const prose = proseSums[up.order] ?? 0
      if (prose > all * 0.4) break
      if (prose > 15) {
        boxes.add(up)
        break
      }
    }
  }
  for (const { text, element } of told.filter((line) => deskHead.test(line.text)).slice(0, 3)) {
    const box = [element, element.parent].find((one) => {
      const held = one === null ? 0 : lines.filter((other) => holds(one, other.element)).length
      return held >= 2 && held <= MOST_LINES
    })
    if (text.length <= 200 && box) boxes.add(box)
  }
  return boxes
}
