import { GisaError, type Issue } from '@gisa/core'
import { chooseArticle } from './choose-article.ts'
import { linkNodes } from './link-nodes.ts'
import { readScript } from './read-script.ts'
import type { SchemaNode } from './schema-node.ts'

export interface ReadJsonLdOptions {
  /** The page's address: chooses the article among several. */
  url?: string
  /** Deepest nesting that is read; 64 unless given. */
  maxDepth?: number
  /** Longest script that is read, in UTF-16 units; 5,000,000 unless given. */
  maxLength?: number
}

/** What a page's JSON-LD says. */
export interface JsonLd {
  /** Every node, in order, with what it points to inside. */
  nodes: SchemaNode[]
  /** The node that describes the page's article, for {@link fromSchema}. */
  article?: SchemaNode
  /** Everything that was put right or overlooked. A span holds offsets in its script's text. */
  issues: Issue[]
}

/**
 * Reads the texts of a page's `application/ld+json` scripts as pages really hold them: with JavaScript comments, CDATA
 * and HTML comments, stray commas, raw line breaks and unescaped quotation marks in texts, several documents in one
 * script, lists, `@graph` in `@graph`, links by `@id`. Every repair is reported; nothing throws and nothing is fetched.
 * Time grows with the text's length, depth and length are bounded, and a property named `__proto__` is left out.
 *
 * @example
 * readJsonLd('{ "@type": "NewsArticle", "headline": "한빛시 "새 도서관" 연다", } // 끝').article.headline //=> '한빛시 "새 도서관" 연다'
 * readJsonLd(['{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle"}]}']).nodes.length //=> 2
 * readJsonLd('안녕').issues.map((issue) => issue.code) //=> ['json-ld/extra-text', 'json-ld/no-node']
 */
export function readJsonLd(scripts: string | readonly string[], options: ReadJsonLdOptions = {}): JsonLd {
  const { url, maxDepth = 64, maxLength = 5_000_000 } = options
  const texts: unknown[] = [scripts].flat()
  const nodes: SchemaNode[] = []
  const issues: Issue[] = []
  for (const [i, text] of texts.entries()) {
    if (typeof text !== 'string') {
      throw new GisaError(
        'invalid-argument',
        'readJsonLd: `scripts` must be the texts of the scripts, without their tags',
      )
    }
    const script = readScript(text, i + 1, { maxDepth, maxLength })
    for (const node of script.nodes) nodes.push(node)
    for (const issue of script.issues) issues.push(issue)
  }
  const linked = linkNodes(nodes)
  const chosen = chooseArticle(linked.nodes, url)
  return {
    nodes: linked.nodes,
    ...(chosen.article && { article: chosen.article }),
    issues: [...issues, ...linked.issues, ...chosen.issues],
  }
}
