import type { RepairCode } from '../../read/repair.ts'
import { isNode, itemsOf } from '../../read/schema-node.ts'
import { urlKey } from '../../read/url-key.ts'
import type { Message } from '../finding.ts'
import type { Place } from '../lint-document.ts'
import { type JsonLdRule, SOURCES, shown } from '../rule.ts'

const SCHEMA_ORG = /^https?:\/\/(?:www\.)?schema\.org\/?(?:#|docs\/jsonldcontext\.json(?:ld)?)?$/i

/** What keeps a script from being JSON. */
const FAULTS: Readonly<Record<RepairCode, Message>> = {
  'byte-order-mark': { ko: '바이트 순서 표시(BOM)', en: 'a byte order mark' },
  comment: { ko: '주석', en: 'a comment' },
  'html-comment': { ko: 'HTML 주석이나 CDATA 표시', en: 'an HTML comment or CDATA mark' },
  'extra-text': { ko: 'JSON 밖의 글', en: 'text outside the JSON' },
  'trailing-comma': { ko: '남는 쉼표', en: 'a stray comma' },
  'missing-comma': { ko: '빠진 쉼표', en: 'a missing comma' },
  'missing-colon': { ko: '빠진 콜론', en: 'a missing colon' },
  'missing-value': { ko: '빠진 값', en: 'a missing value' },
  'control-character': {
    ko: '문자열 속의 줄바꿈이나 제어 문자',
    en: 'a raw line break or control character in a text',
  },
  'bad-escape': { ko: 'JSON에 없는 이스케이프', en: 'an escape that JSON does not know' },
  'inner-quote': { ko: '이스케이프하지 않은 따옴표', en: 'an unescaped quotation mark' },
  'single-quote': { ko: '작은따옴표 문자열', en: 'a text in single quotes' },
  'bare-word': { ko: '따옴표 없는 낱말', en: 'a word without quotation marks' },
  'bad-number': { ko: 'JSON에 없는 수', en: 'a number that JSON does not know' },
  unclosed: { ko: '닫지 않은 문자열이나 괄호', en: 'a text, list or object that is never closed' },
  unexpected: { ko: '어긋난 글자', en: 'a character that belongs nowhere' },
  'several-documents': { ko: '한 스크립트의 JSON 여럿', en: 'several JSON documents' },
  escaped: { ko: 'HTML로 이스케이프한 스크립트', en: 'an HTML-escaped script' },
  'too-deep': { ko: '너무 깊은 중첩', en: 'too deep nesting' },
  'unsafe-key': { ko: '__proto__라는 속성', en: 'a property named __proto__' },
}

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
        const at = issues[0]?.span?.start
        const where =
          at === undefined ? { ko: '', en: '' } : { ko: ` (${at + 1}번째 글자부터)`, en: ` (from character ${at + 1})` }
        const what = repairs.kinds.map((kind) => FAULTS[kind])
        const list = (language: keyof Message): string => what.map((fault) => fault[language]).join(', ')
        report(path, {
          ko: `JSON이 아니라서 검색 엔진이 읽지 못한다${where.ko}: ${list('ko') || '내용이 없음'}`,
          en: `No JSON, so no search engine reads it${where.en}: ${list('en') || 'nothing is in it'}`,
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
            { ko: '@context가 schema.org가 아니다', en: 'The @context is not schema.org' },
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
      ko: '@id가 가리키는 노드를 쓰거나 절대 주소를 쓴다',
      en: 'Write the node that the @id names, or an absolute address',
    },
    levels: { google: 'warning', schema: 'warning' },
    source: `${SOURCES.jsonLd}#node-identifiers`,
    check: (document, report) => {
      for (const { node, path, property } of document.places) {
        const id = node['@id']
        if (property === undefined || typeof id !== 'string' || Object.keys(node).length > 1) continue
        if (document.hasId(id) || /^https?:\/\//i.test(id)) continue
        report(path, { ko: `\`${shown(id)}\`라는 노드가 없다`, en: `No node is named \`${shown(id)}\`` })
      }
    },
  },
  {
    id: 'J6',
    fix: { ko: '기사의 노드를 하나만 쓴다', en: 'Write one node for the article' },
    levels: { google: 'warning', schema: 'warning' },
    source: SOURCES.policies,
    check: (document, report) => {
      const first = new Map<string, Place>()
      for (const place of document.mainArticles) {
        const key = addressKey(place) ?? ''
        if (first.has(key)) {
          report(place.path, { ko: '같은 기사의 노드가 또 있다', en: 'Another node for the same article' })
        } else first.set(key, place)
      }
    },
  },
]

function addressKey({ node }: Place): string | undefined {
  const [page] = itemsOf(node.mainEntityOfPage)
  return urlKey(node.url) ?? urlKey(isNode(page) ? (page['@id'] ?? page.url) : page)
}
