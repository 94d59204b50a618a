import type { Issue } from './issue.ts'
import { articleFields } from './validate/article-shape.ts'
import { checkReferences } from './validate/references.ts'
import { isObject, objectOf, type Report } from './validate/shape.ts'

const shape = objectOf(articleFields)

/**
 * What keeps a value from being an Article: one issue for each fault, its message beginning with the path of the field
 * (`body[3].marks[0].url: must be …`). An empty list means that the value is one. It checks what the JSON Schema
 * `@gisa/core/article.schema.json` says, and beyond it that unknown fields are absent rather than empty, dates exist,
 * addresses are absolute, offsets lie in their text and quotations match it. Fields that no Article has are warnings;
 * all else are errors. Any value may be given.
 *
 * @example
 * validateArticle({ headline: '예산안', authors: [], body: [{ type: 'paragraph', text: '한빛시는 공개했다.' }] }) //=> []
 * validateArticle({ authors: [{ role: '기자' }], body: [], datePublished: '2024.07.30' }).map(({ code, message }) => [code, message.split(':')[0]]) //=> [['article/missing', 'authors[0]'], ['article/date', 'datePublished']]
 */
export function validateArticle(value: unknown): Issue[] {
  const issues: Issue[] = []
  const report: Report = (code, path, must) => {
    issues.push({
      code,
      message: `${path || 'article'}: ${must}`,
      severity: code === 'article/unknown' ? 'warning' : 'error',
    })
  }
  shape(value, '', report)
  if (isObject(value)) checkReferences(value, report)
  return issues
}
