import { isObject, type Report } from './shape.ts'

/** What fields say of one another: offsets lie in their text, numbers lead to something, dates differ. */
export function checkReferences(article: Record<string, unknown>, report: Report): void {
  const body = Array.isArray(article.body) ? article.body : []
  const images = Array.isArray(article.images) ? article.images.length : 0
  for (const [i, block] of body.entries()) {
    if (!isObject(block)) continue
    checkMarks(block, `body[${i}]`, report)
    if (block.type === 'image' && typeof block.image === 'number' && block.image >= images) {
      report('article/range', `body[${i}].image`, `must be the number of one of the ${images} images, from 0`)
    }
  }
  if (Array.isArray(article.quotations)) {
    for (const [i, quotation] of article.quotations.entries())
      checkQuotation(quotation, body, `quotations[${i}]`, report)
  }
  if (typeof article.dateModified === 'string' && sameTime(article.dateModified, article.datePublished)) {
    report('article/value', 'dateModified', 'must be left out where it equals datePublished')
  }
}

function checkMarks(block: Record<string, unknown>, path: string, report: Report): void {
  if (!Array.isArray(block.marks)) return
  const length = typeof block.text === 'string' ? block.text.length : 0
  for (const [i, mark] of block.marks.entries()) {
    if (!isObject(mark) || typeof mark.start !== 'number' || typeof mark.end !== 'number') continue
    if (!(mark.start < mark.end && mark.end <= length)) {
      report('article/range', `${path}.marks[${i}]`, `must have start < end within the text's ${length} UTF-16 units`)
    }
  }
}

function checkQuotation(quotation: unknown, body: readonly unknown[], path: string, report: Report): void {
  if (!isObject(quotation) || typeof quotation.block !== 'number') return
  const block = body[quotation.block]
  if (!isObject(block) || typeof block.text !== 'string') {
    report('article/range', `${path}.block`, 'must be the number of a block of the body that has a text')
    return
  }
  if (typeof quotation.start !== 'number' || typeof quotation.end !== 'number') return
  if (block.text.slice(quotation.start, quotation.end) !== quotation.text) {
    report('article/range', path, `must quote what stands at start to end of body[${quotation.block}]`)
  }
}

function sameTime(a: string, b: unknown): boolean {
  return a === b || (typeof b === 'string' && a.includes('T') && Date.parse(a) === Date.parse(b))
}
