import { readDate } from '../../read/read-date.ts'
import { Reading } from '../../read/reading.ts'
import { itemsAt, type LintDocument, type Place } from '../lint-document.ts'
import { type JsonLdRule, type ReportBreach, SOURCES, shown } from '../rule.ts'
import { propertyOf } from '../vocabulary.ts'

// by RFC 3339 but for the basic offset, which most read
const ISO = /^\d{4}-\d\d-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?$/
const TEN_MINUTES = 600_000
const MINUTE = 60_000

/** When it was published and changed. */
export const dateRules: readonly JsonLdRule[] = [
  {
    id: 'D1',
    fix: {
      ko: '날짜를 ISO 8601로 쓴다: 2026-03-01T09:00:00+09:00',
      en: 'Write dates as ISO 8601: 2026-03-01T09:00:00+09:00',
    },
    levels: { google: 'error', schema: 'error' },
    source: SOURCES.article,
    check: (document, report) => {
      for (const { value, path, iso } of dates(document)) {
        if (typeof value === 'string' && ISO.test(value.trim()) && iso !== undefined) continue
        report(
          path,
          { ko: `ISO 8601 날짜가 아니다: ${shown(value)}`, en: `Not an ISO 8601 date: ${shown(value)}` },
          fixed(path, iso),
        )
      }
    },
  },
  {
    id: 'D2',
    fix: { ko: '시각마다 시간대를 쓴다: +09:00', en: 'Write the zone with every time: +09:00' },
    levels: { google: 'warning', schema: 'info' },
    source: SOURCES.article,
    check: (document, report) => {
      for (const { value, path, iso } of dates(document)) {
        const match = typeof value === 'string' ? ISO.exec(value.trim()) : null
        if (match === null || !match[0].includes('T') || iso === undefined) continue
        if (match[1] === undefined) {
          report(
            path,
            {
              ko: `시간대가 없어 구글이 제 시간대로 읽는다: ${shown(value)}`,
              en: `No zone, so Google takes its own: ${shown(value)}`,
            },
            fixed(path, iso),
          )
        } else if (/^[+-]\d{4}$/.test(match[1])) {
          report(
            path,
            { ko: `시간대에 콜론이 없다: ${shown(value)}`, en: `The offset has no colon: ${shown(value)}` },
            { level: 'info', ...fixed(path, iso) },
          )
        }
      }
    },
  },
  {
    id: 'D3',
    fix: {
      ko: '실제로 게재한 시각과 마지막으로 수정한 시각을 쓴다',
      en: 'Write when it was really published and last changed',
    },
    levels: { google: 'warning', schema: 'warning' },
    source: SOURCES.bylineDate,
    check: (document, report) => {
      const { now } = document.context
      for (const place of document.articles) {
        const [published] = datesAt(place, 'datePublished')
        const [modified] = datesAt(place, 'dateModified')
        if (published?.iso && modified?.iso && isBefore(modified.iso, published.iso)) {
          report(
            modified.path,
            { ko: '수정 시각이 게재 시각보다 앞선다', en: 'Changed before it was published' },
            { patch: [{ op: 'remove', path: modified.path }] },
          )
        }
        for (const date of [published, modified]) {
          if (now === undefined || !date?.iso || Date.parse(date.iso) <= now.getTime() + TEN_MINUTES) continue
          report(date.path, {
            ko: `아직 오지 않은 시각이다: ${shown(date.value)}`,
            en: `Lies in the future: ${shown(date.value)}`,
          })
        }
      }
    },
  },
  {
    id: 'D4',
    fix: { ko: '페이지에 보이는 시각을 쓴다', en: 'Write the dates that the page shows' },
    levels: { google: 'warning' },
    source: SOURCES.bylineDate,
    check: (document, report) => {
      const { shown: page } = document.context
      for (const place of document.mainArticles) {
        compare(datesAt(place, 'datePublished')[0], page?.datePublished, report)
        compare(datesAt(place, 'dateModified')[0], page?.dateModified, report)
      }
    },
  },
]

interface DateAt {
  value: unknown
  path: string
  /** As it is understood; undefined for no date. */
  iso: string | undefined
}

/** Every value of a property that takes dates and no text. */
function dates(document: LintDocument): DateAt[] {
  return document.places.flatMap((place) =>
    Object.keys(place.node).flatMap((key) => {
      const range = propertyOf(key)?.range ?? []
      const isDate = range.some((each) => each === 'Date' || each === 'DateTime') && !range.includes('Text')
      return isDate ? datesAt(place, key) : []
    }),
  )
}

function datesAt(place: Place, property: string): DateAt[] {
  return itemsAt(place, property)
    .filter(({ value }) => (typeof value === 'string' && value.trim() !== '') || typeof value === 'number')
    .map((item) => ({ ...item, iso: readDate(item.value, property, new Reading(undefined)) }))
}

function fixed(
  path: string,
  iso: string | undefined,
): { patch: [{ op: 'replace'; path: string; value: string }] } | undefined {
  return iso === undefined ? undefined : { patch: [{ op: 'replace', path, value: iso }] }
}

function isBefore(modified: string, published: string): boolean {
  return Date.parse(modified) < Date.parse(published) && !published.startsWith(modified)
}

function compare(date: DateAt | undefined, page: string | undefined, report: ReportBreach): void {
  if (date?.iso === undefined || page === undefined) return
  const isDay = !date.iso.includes('T') || !page.includes('T')
  const differs = isDay
    ? date.iso.slice(0, 10) !== page.slice(0, 10)
    : Math.abs(Date.parse(date.iso) - Date.parse(page)) > MINUTE
  if (differs) {
    report(
      date.path,
      { ko: `페이지에는 다른 시각이 보인다: ${page}`, en: `The page shows ${page}` },
      { patch: [{ op: 'replace', path: date.path, value: page }] },
    )
  }
}
