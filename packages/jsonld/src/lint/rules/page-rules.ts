import { Reading } from '../../read/reading.ts'
import { isNode, itemsOf } from '../../read/schema-node.ts'
import { urlKey } from '../../read/url-key.ts'
import type { Patch } from '../finding.ts'
import { itemsAt, type LintDocument, type Place } from '../lint-document.ts'
import { type JsonLdRule, SOURCES, shown } from '../rule.ts'

// what says nothing as a crumb
const GENERIC = /^(?:(?:뉴스|기사)?\s?홈|메인|처음|전체|top|home|main)$/i
const LONGEST_CRUMB = 20

/** Page, publisher and the way to them. */
export const pageRules: readonly JsonLdRule[] = [
  {
    id: 'P1',
    fix: { ko: '발행처의 이름과 로고를 쓴다', en: 'Give the publisher a name and a logo' },
    levels: { google: 'info' },
    source: SOURCES.organization,
    check: (document, report) => {
      for (const place of document.mainArticles) {
        const publisher = document.resolve(place.node.publisher)
        if (publisher === undefined) {
          if (place.node.publisher === undefined)
            report(place.path, { ko: '발행처(publisher)가 없다', en: 'There is no publisher' })
        } else {
          const missing = ['name', 'logo'].filter((key) => !(key in publisher))
          if (missing.length > 0) {
            report(`${place.path}/publisher`, {
              ko: `발행처에 없는 속성: ${missing.join(', ')}`,
              en: `The publisher has no ${missing.join(', ')}`,
            })
          }
        }
      }
    },
  },
  {
    id: 'C1',
    fix: {
      ko: 'url과 mainEntityOfPage에 대표 주소를 쓴다',
      en: 'Write the canonical address in `url` and `mainEntityOfPage`',
    },
    levels: { google: 'warning', schema: 'warning' },
    source: SOURCES.article,
    check: (document, report) => {
      for (const place of document.mainArticles) {
        const addresses = addressesOf(place)
        const canonical = document.context.url ?? addresses[0]?.url
        for (const { url, path } of addresses) {
          if (urlKey(url) === undefined || urlKey(canonical) === undefined || urlKey(url) === urlKey(canonical))
            continue
          report(
            path,
            {
              ko: `대표 주소와 다르다: ${shown(url)} ≠ ${shown(canonical)}`,
              en: `Not the canonical address: ${shown(url)} ≠ ${shown(canonical)}`,
            },
            {
              ...(document.context.url !== undefined && {
                patch: [{ op: 'replace', path, value: canonical }] satisfies Patch[],
              }),
            },
          )
        }
      }
    },
  },
  {
    id: 'B1',
    fix: {
      ko: '두 단계 이상을 쓰고, 단계마다 이름과 position을, 마지막이 아니면 주소도 쓴다',
      en: 'Write two crumbs or more, each with name and position, all but the last with an address',
    },
    levels: { google: 'error', schema: 'info' },
    source: SOURCES.breadcrumb,
    check: (document, report) => {
      for (const place of document.ofType('BreadcrumbList')) {
        const crumbs = itemsAt(place, 'itemListElement')
        if (crumbs.length < 2) {
          report(
            place.path,
            {
              ko: `${crumbs.length}단계뿐이다; 둘은 있어야 보인다`,
              en: `${crumbs.length === 1 ? 'Only one crumb' : 'No crumbs'}; they are shown from two`,
            },
            { level: 'warning' },
          )
        }
        for (const [i, { value, path }] of crumbs.entries()) {
          const crumb = document.resolve(value)
          if (crumb === undefined) continue
          if (nameOf(crumb) === undefined) report(path, { ko: '이름(name)이 없다', en: 'A crumb without name' })
          if (i < crumbs.length - 1 && crumb.item === undefined)
            report(path, { ko: '마지막 단계가 아닌데 주소(item)가 없다', en: 'Not the last crumb, yet without item' })
          if (Number(crumb.position) !== i + 1) {
            report(
              path,
              { ko: `position 값이 틀렸다: ${i + 1}번째 단계다`, en: `A wrong position: this is crumb ${i + 1}` },
              {
                patch: [{ op: 'add', path: `${path}/position`, value: i + 1 }],
              },
            )
          }
        }
      }
    },
  },
  {
    id: 'B2',
    fix: {
      ko: '짧고 뜻이 있는 이름을 쓴다: 홈, 제목, 숫자는 쓰지 않는다',
      en: 'Write short names that say something: no 홈, no headline, no number',
    },
    levels: { naver: 'warning' },
    source: SOURCES.naverBreadcrumb,
    check: (document, report) => {
      for (const place of document.ofType('BreadcrumbList')) {
        for (const { value, path } of itemsAt(place, 'itemListElement')) {
          const name = nameOf(document.resolve(value))
          if (name === undefined) continue
          if (GENERIC.test(name)) report(path, { ko: `뜻이 없는 이름이다: ${name}`, en: `Says nothing: ${name}` })
          else if (!/\p{L}/u.test(name))
            report(path, { ko: `숫자나 기호뿐이다: ${name}`, en: `Only digits or signs: ${name}` })
          else if ([...name].length > LONGEST_CRUMB)
            report(path, { ko: `너무 길다: ${shown(name)}`, en: `Too long: ${shown(name)}` })
        }
      }
    },
  },
]

function addressesOf(place: Place): { url: unknown; path: string }[] {
  const pages = itemsAt(place, 'mainEntityOfPage').map(({ value, path }) => {
    if (!isNode(value)) return { url: value, path }
    return '@id' in value ? { url: value['@id'], path: `${path}/@id` } : { url: value.url, path: `${path}/url` }
  })
  return [...itemsAt(place, 'url').map(({ value, path }) => ({ url: value, path })), ...pages].filter(
    ({ url }) => typeof url === 'string',
  )
}

/** A crumb's name may stand in its item. */
function nameOf(crumb: ReturnType<LintDocument['resolve']>): string | undefined {
  const [item] = itemsOf(crumb?.item)
  return new Reading(undefined).text(crumb?.name ?? (isNode(item) ? item.name : undefined), 'name')
}
