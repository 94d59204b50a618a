import type { ArticleInput, Block, Quotation } from '@gisa/core'
import { mapPresent } from '../schema/map-present.ts'
import type { CitedWork, CorrectionComment, QuotationNode } from '../schema/nodes.ts'
import { present } from '../schema/present.ts'
import { plainText } from '../text/plain-text.ts'
import { webUrl } from '../text/web-url.ts'
import type { Mention } from './mention.ts'

/** 정정·반론 as comments on the article. */
export function correctionNodes(
  corrections: ArticleInput['corrections'],
  isoDate: (value: unknown, field: string) => string | undefined,
): CorrectionComment[] {
  return mapPresent(corrections, ({ text, date }) => {
    const correction = plainText(text)
    if (correction === undefined) return undefined
    const datePublished = isoDate(date, 'corrections[].date')
    return present<CorrectionComment>({ '@type': 'CorrectionComment', text: correction, datePublished })
  })
}

/**
 * Quotations word for word. The speaker is a Person only where `mentions` knows the name; `경찰 관계자` names nobody and
 * stands as credit.
 */
export function quotationNodes(
  quotations: readonly Quotation[] | undefined,
  mentions: readonly Mention[] | undefined,
): QuotationNode[] {
  return mapPresent(quotations, ({ text, speaker }) => {
    const quotation = plainText(text)
    if (quotation === undefined) return undefined
    const credit = plainText(speaker)
    const known = mentions?.some(({ name, type }) => name === credit && (type ?? 'person') === 'person')
    return present<QuotationNode>({
      '@type': 'Quotation',
      text: quotation,
      creditText: known ? undefined : credit,
      spokenByCharacter: known && credit !== undefined ? { '@type': 'Person', name: credit } : undefined,
    })
  })
}

/** The works that the text links to, each once, by the words of the link. */
export function citedWorks(body: readonly Block[] | undefined): CitedWork[] {
  const works = new Map<string, CitedWork>()
  for (const block of body ?? []) {
    if (!('text' in block)) continue
    for (const { type, url, start, end } of block.marks ?? []) {
      const link = type === 'link' ? webUrl(url) : undefined
      const name = plainText(block.text.slice(start, end))
      if (link !== undefined && name !== undefined && !works.has(link)) {
        works.set(link, { '@type': 'CreativeWork', name, url: link })
      }
    }
  }
  return [...works.values()]
}

/**
 * The year that a copyright line prints.
 *
 * @example
 * copyrightYear('Copyright ⓒ 2024 한빛일보. 무단전재 금지') //=> 2024
 * copyrightYear('무단 전재 및 재배포 금지') //=> undefined
 */
export function copyrightYear(notice: string | undefined): number | undefined {
  const [, year] = /(?:ⓒ|©|\(c\)|copyrights?)[^\d\n]{0,40}((?:19|20)\d{2})(?!\d)/i.exec(notice ?? '') ?? []
  return year === undefined ? undefined : Number(year)
}
