import { dropSiteSuffix } from '@gisa/core'
import { Reading } from '../../read/reading.ts'
import { isNode } from '../../read/schema-node.ts'
import { decodeEntities } from '../../text/decode-entities.ts'
import { itemsAt, type LintDocument, type Place } from '../lint-document.ts'
import { type JsonLdRule, SOURCES, shown } from '../rule.ts'

const TAG = /<\/?(?:a|b|i|u|em|strong|span|font|p|div|br|sub|sup|small|mark|h[1-6])(?:\s[^<>]{0,200})?\/?>/i
/** Google cut headlines there until it dropped the limit. */
const OLD_LIMIT = 110

/** What the article is called. */
export const headlineRules: readonly JsonLdRule[] = [
  {
    id: 'H1',
    fix: { ko: '제목을 쓰되 짧게 쓴다', en: 'Write a headline, and a concise one' },
    levels: { google: 'warning', schema: 'info' },
    source: SOURCES.article,
    check: (document, report) => {
      for (const place of document.mainArticles) {
        const [headline] = itemsAt(place, 'headline')
        const text = headline?.value
        if (typeof text !== 'string' || text.trim() === '') {
          report(place.path, { ko: '제목(headline)이 없다', en: 'There is no headline' })
        } else if ([...text].length > OLD_LIMIT) {
          report(
            headline?.path ?? place.path,
            {
              ko: `제목이 ${[...text].length}자라서 잘려 보일 수 있다`,
              en: `The headline has ${[...text].length} characters and may be shown cut`,
            },
            { level: 'info' },
          )
        }
      }
    },
  },
  {
    id: 'H2',
    fix: {
      ko: '제목을 순수한 텍스트로 쓴다: 문자 참조도 태그도 사이트 이름도 넣지 않는다',
      en: 'Write the headline as plain text: no entity, no tag, no site name',
    },
    levels: { google: 'error' },
    source: SOURCES.policies,
    check: (document, report) => {
      for (const place of document.articles) {
        for (const { value, path } of itemsAt(place, 'headline')) {
          if (typeof value !== 'string') continue
          const decoded = decodeEntities(value)
          const plain = new Reading(undefined).text(value, 'headline') ?? ''
          const site = siteNames(document, place)
          const bare = dropSiteSuffix(plain, (name) => site.has(name))
          if (decoded !== value) {
            report(
              path,
              {
                ko: `HTML 문자 참조가 들어 있다: ${shown(value)}`,
                en: `HTML character references are in it: ${shown(value)}`,
              },
              { patch: [{ op: 'replace', path, value: bare }] },
            )
          }
          if (TAG.test(decoded)) {
            report(
              path,
              { ko: `HTML 태그가 들어 있다: ${shown(value)}`, en: `HTML tags are in it: ${shown(value)}` },
              { patch: [{ op: 'replace', path, value: bare }] },
            )
          }
          if (bare !== plain) {
            report(
              path,
              { ko: `끝에 사이트 이름이 붙었다: ${shown(value)}`, en: `The site’s name ends it: ${shown(value)}` },
              { level: 'warning', patch: [{ op: 'replace', path, value: bare }] },
            )
          }
        }
      }
    },
  },
  {
    id: 'H3',
    fix: { ko: '페이지에 보이는 제목을 쓴다', en: 'Write the headline that the page shows' },
    levels: { google: 'warning' },
    source: SOURCES.policies,
    check: (document, report) => {
      const page = document.context.shown?.headline
      if (page === undefined) return
      for (const place of document.mainArticles) {
        for (const { value, path } of itemsAt(place, 'headline')) {
          if (typeof value !== 'string' || isSimilar(value, page)) continue
          report(
            path,
            { ko: `페이지에는 다른 제목이 보인다: “${shown(page)}”`, en: `The page shows “${shown(page)}”` },
            { patch: [{ op: 'replace', path, value: page }] },
          )
        }
      }
    },
  },
]

/** Names by which the site calls itself, in the markup or on the page. */
function siteNames(document: LintDocument, { node }: Place): Set<string> {
  const nodes = [document.resolve(node.publisher), ...document.ofType('WebSite').map((place) => place.node)]
  const reading = new Reading(undefined)
  const publisher = isNode(node.publisher) ? [] : reading.texts(node.publisher, 'publisher')
  const shown = document.context.shown?.outlet?.name ?? []
  return new Set(
    [shown, publisher, ...nodes.flatMap((each) => reading.texts([each?.name, each?.alternateName], 'name'))].flat(),
  )
}

/** The same words, whatever the quotation marks, spaces and labels around them. */
function isSimilar(a: string, b: string): boolean {
  const key = (text: string) =>
    decodeEntities(text)
      .normalize('NFKC')
      .replace(/[^\p{L}\p{N}]+/gu, '')
      .toLowerCase()
  const [x, y] = [key(a), key(b)]
  return x === y || (Math.min(x.length, y.length) > 8 && (x.includes(y) || y.includes(x)))
}
