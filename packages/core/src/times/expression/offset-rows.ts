import { numberStart, wordStart } from './edges.ts'
import type { PieceRow, TimeParts } from './time-parts.ts'

/** Native words for counts of days. */
const dayCounts: Readonly<Record<string, number>> = {
  하루: 1,
  이틀: 2,
  사흘: 3,
  나흘: 4,
  닷새: 5,
  엿새: 6,
  이레: 7,
  여드레: 8,
  아흐레: 9,
  열흘: 10,
  보름: 15,
}
const smallCounts: Readonly<Record<string, number>> = {
  일: 1,
  한: 1,
  두: 2,
  이: 2,
  석: 3,
  세: 3,
  삼: 3,
  넉: 4,
  네: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  열: 10,
}
const small = Object.keys(smallCounts).join('|')
/** 사흘 전 · 이틀 뒤 · 1년 후; not 3일 전국, 2일 후보 */
const side = ' ?(전|뒤|후)(?=[^가-힣]|$|(?:에|엔|부터|까지|보다|의|과|인|이|으로|로|쯤|께|처럼|만|면)(?![가-힣]{4}))'

/** Spans of time before or after now. Weeks give a day, as days do. */
export const offsetRows: readonly PieceRow[] = [
  {
    kind: 'offset',
    pattern: `${wordStart}(${Object.keys(dayCounts).join('|')})${side}`,
    read: ([word = '', where]) => away('day', dayCounts[word], where),
  },
  {
    kind: 'offset',
    pattern: `${numberStart}(\\d{1,3})일${side}`,
    read: ([count, where]) => away('day', Number(count), where),
  },
  // 일주일 전 · 2주 뒤 · 한 주 전
  {
    kind: 'offset',
    pattern: `${wordStart}(\\d{1,2}|${small}) ?주(?:일)?${side}`,
    read: ([count = '', where]) => away('day', 7 * number(count), where),
  },
  // 한 달 전 · 석 달 뒤 · 6개월 전
  {
    kind: 'offset',
    pattern: `${wordStart}(?:(\\d{1,2}|${small}) ?달|(\\d{1,3}) ?개월)${side}`,
    read: ([moons, months, where]) => away('month', number(moons ?? months ?? ''), where),
  },
  {
    kind: 'offset',
    pattern: `${wordStart}반년${side}`,
    read: ([where]) => away('month', 6, where),
  },
  {
    kind: 'offset',
    pattern: `${numberStart}(\\d{1,3})년${side}`,
    read: ([count, where]) => away('year', Number(count), where),
  },
]

function number(word: string): number {
  return smallCounts[word] ?? Number(word)
}

function away(unit: 'day' | 'month' | 'year', count: number | undefined, where = ''): TimeParts | undefined {
  return count ? { offset: { unit, by: where === '전' ? -count : count } } : undefined
}
