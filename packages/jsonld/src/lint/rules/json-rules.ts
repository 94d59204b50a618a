import { REPAIRS } from '../../read/repair.ts'
import { isNode, itemsOf } from '../../read/schema-node.ts'
import { urlKey } from '../../read/url-key.ts'
import type { Place } from '../lint-document.ts'
import { type JsonLdRule, SOURCES, shown } from '../rule.ts'

const SCHEMA_ORG = /^https?:\/\/(?:www\.)?schema\.org\/?(?:#|docs\/jsonldcontext\.json(?:ld)?)?$/i

/** The script and the graph as such. */
export const jsonRules: readonly JsonLdRule[] = [
  {
    id: 'J1',
    fix: {
      ko: '올바른 JSON으로 쓴다: 주석과 남는 쉼표를 없애고 따옴표를 이스케이프한다',
      en: 'Write valid JSON: no comments, no stray commas, quotation marks escaped',
    },
    levels: { google: 'error', naver: 'error', schema: 'error' },
    source: SOURCES.policies,
    check: ({ unparsable }, report) => {
      for (const { path, repairs } of unparsable) {
        const issues = repairs.toIssues(1)
        const kinds = issues.map(({ code }) => code.replace('json-ld/', ''))
        const at = issues[0]?.span?.start
        const where =
          at === undefined ? { ko: '', en: '' } : { ko: ` (${at + 1}번째 글자부터)`, en: ` (from character ${at + 1})` }
        const what = issues.map(({ code }) => REPAIRS[code.slice(8) as keyof typeof REPAIRS]).join('; ')
        report(path, {
          ko: `JSON이 아니라서 검색 엔진이 읽지 못한다${where.ko}: ${kinds.join(', ') || '내용이 없음'}`,
          en: `No JSON, so no search engine reads it${where.en}: ${what || 'nothing is in it'}`,
        })
      }
    },
  },
  {
    id: 'J2',
    fix: { ko: '<를 \\u003c로 쓴다', en: 'Write < as \\u003c' },
    levels: { google: 'error', naver: 'error', schema: 'error' },
    source: `${SOURCES.jsonLd}#restrictions-for-contents-of-json-ld-script-elements`,
    check: ({ scripts }, report) => {
      for (const { path, text } of scripts) {
        const found = /<(?:!--(?!\s*\{)|\/?script)/i.exec(text)?.[0]
        if (found === undefined || /^\s*<!--/.test(text)) continue
        report(path, {
          ko: `\`${found}\`가 그대로 들어 있어 스크립트가 일찍 끝나거나 끝나지 않을 수 있다; < 를 \\u003c로 쓴다`,
          en: `\`${found}\` stands there as it is and may end the script early or never; write < as \\u003c`,
        })
      }
    },
  },
  {
    id: 'J3',
    fix: { ko: '"@context": "https://schema.org"라고 쓴다', en: 'Write "@context": "https://schema.org"' },
    levels: { google: 'error', naver: 'error', schema: 'error' },
    source: SOURCES.schema,
    check: ({ places }, report) => {
      for (const { node, path, parent, types } of places) {
        if (parent !== undefined || (types.length === 0 && !('@graph' in node))) continue
        const contexts = itemsOf(node['@context']).map((each) => (isNode(each) ? each['@vocab'] : each))
        const known = contexts.find((each) => typeof each === 'string' && SCHEMA_ORG.test(each.trim()))
        if (known === undefined) {
          report(
            path,
            { ko: '@context가 schema.org가 아니다', en: 'No @context of schema.org' },
            {
              patch: [{ op: 'add', path: `${path}/@context`, value: 'https://schema.org' }],
            },
          )
        } else if (/^http:/i.test(String(known))) {
          const replaces = typeof node['@context'] === 'string'
          report(
            `${path}/@context`,
            {
              ko: 'http로 적은 @context; https가 지금의 주소다',
              en: 'The @context is written with http; https is its address now',
            },
            {
              level: 'info',
              ...(replaces && { patch: [{ op: 'replace', path: `${path}/@context`, value: 'https://schema.org' }] }),
            },
          )
        }
      }
    },
  },
  {
    id: 'J5',
    fix: {
      ko: '@id가 가리키는 마디를 쓰거나 절대 주소를 쓴다',
      en: 'Write the node that the @id names, or an absolute address',
    },
    levels: { google: 'warning', schema: 'warning' },
    source: `${SOURCES.jsonLd}#node-identifiers`,
    check: (document, report) => {
      for (const { node, path, property } of document.places) {
        const id = node['@id']
        if (property === undefined || typeof id !== 'string' || Object.keys(node).length > 1) continue
        if (document.hasId(id) || /^https?:\/\//i.test(id)) continue
        report(path, { ko: `\`${shown(id)}\`라는 마디가 없다`, en: `No node is named \`${shown(id)}\`` })
      }
    },
  },
  {
    id: 'J6',
    fix: { ko: '기사의 마디를 하나만 쓴다', en: 'Write one node for the article' },
    levels: { google: 'warning', schema: 'warning' },
    source: SOURCES.policies,
    check: (document, report) => {
      const first = new Map<string, Place>()
      for (const place of document.mainArticles) {
        const key = addressKey(place) ?? ''
        if (first.has(key)) {
          report(place.path, { ko: '같은 기사의 마디가 또 있다', en: 'Another node for the same article' })
        } else first.set(key, place)
      }
    },
  },
]

function addressKey({ node }: Place): string | undefined {
  const [page] = itemsOf(node.mainEntityOfPage)
  return urlKey(node.url) ?? urlKey(isNode(page) ? (page['@id'] ?? page.url) : page)
}
