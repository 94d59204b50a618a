import { dash, numberStart, wordEnd, wordStart } from './edges.ts'
import type { PieceRow, Shifted } from './time-parts.ts'

/** Words for a year, counted from the year of publication or from the one spoken of last. */
const yearWords: Readonly<Record<string, Shifted>> = {
  올해: { from: 'publication', by: 0 },
  금년: { from: 'publication', by: 0 },
  지난해: { from: 'publication', by: -1 },
  '지난 해': { from: 'publication', by: -1 },
  작년: { from: 'publication', by: -1 },
  재작년: { from: 'publication', by: -2 },
  지지난해: { from: 'publication', by: -2 },
  내년: { from: 'publication', by: 1 },
  명년: { from: 'publication', by: 1 },
  내후년: { from: 'publication', by: 2 },
  후년: { from: 'publication', by: 2 },
  '같은 해': { from: 'previous', by: 0 },
  같은해: { from: 'previous', by: 0 },
  그해: { from: 'previous', by: 0 },
  '그 해': { from: 'previous', by: 0 },
  이듬해: { from: 'previous', by: 1 },
  '이듬 해': { from: 'previous', by: 1 },
  '다음 해': { from: 'previous', by: 1 },
  다음해: { from: 'previous', by: 1 },
  전년: { from: 'previous', by: -1 },
}

/** 4분기 연속, 3분기 만에 count quarters. */
const quarterTail = '(?! ?(?:연속|만에|째|동안|내리))'

/** 1443년 is a year; 1500년 and 5000년 are more often how long something has been. */
const isYear = (year: number): boolean => year <= 2199 && (year >= 1800 || (year >= 1000 && year % 100 !== 0))
/** 2019년생, 2024년식, 1990년대, 2000년간 are no years; `1000년 전` counts years. */
const yearTail =
  '(?!생|식|산(?!하)|형|대(?!비)| ?된(?![가-힣])|물|판|간|째|차|치|동안| ?만에| ?(?:전|뒤|후|넘게|이상|역사|전통)(?=[^가-힣]|$|에|의|부터|인|으로|을|이))'

export const yearRows: readonly PieceRow[] = [
  // 2021~2023년 · 2021년∼23년
  {
    kind: 'year',
    pattern: `${numberStart}(\\d{4})년?(?:${dash})(\\d{4}|\\d{2})년${yearTail}`,
    read: ([from, to]) => {
      const at = Number(from)
      const end = to?.length === 2 ? Number(`${from?.slice(0, 2)}${to}`) : Number(to)
      return isYear(at) && isYear(end) && at < end ? { year: { at, to: end } } : undefined
    },
  },
  // 2024년; not 2019년생
  {
    kind: 'year',
    pattern: `${numberStart}(\\d{4}) ?년${yearTail}`,
    read: ([year]) => (isYear(Number(year)) ? { year: { at: Number(year) } } : undefined),
  },
  // '22년, not '30년 전 편지'
  {
    kind: 'year',
    pattern: `(?<![가-힣A-Za-z\\d])['‘’](\\d{2})년${yearTail}`,
    read: ([year]) => ({ year: { at: fullYear(Number(year)) } }),
  },
  // 22년 5월; alone, two digits count years
  {
    kind: 'year',
    pattern: `${numberStart}(\\d{2})년(?= ?\\d{1,2}월)`,
    read: ([year], { before }) =>
      /(?:징역|금고|집행유예|정지) ?$/.test(before) ? undefined : { year: { at: fullYear(Number(year)) } },
  },
  {
    kind: 'year',
    pattern: `${wordStart}(${Object.keys(yearWords).join('|')})(?!의 (?:선수|감독|인물|차|책|작가|기업|단어|신인|골|팀|영화|브랜드|제품|기자))${wordEnd}`,
    read: ([word = '']) => shifted('year', yearWords[word]),
  },
  // 올 5월 · 올 상반기 · 올 들어; not 비가 올 것
  {
    kind: 'year',
    pattern: `${wordStart}올(?= ?(?:\\d{1,2}월|\\d{1,2}(?:${dash})\\d{1,2}월|[1-4](?:[·/]4)?분기|[상하]반기|연말|연초|초(?![가-힣])|말(?![가-힣])|들어))`,
    read: () => ({ year: { from: 'publication', by: 0 } }),
  },
  // 연말 · 지난 연초; not 연말정산
  {
    kind: 'yearEdge',
    pattern: `${wordStart}연(말|초)${wordEnd}`,
    read: ([edge]) => ({ phase: edge === '말' ? 'late' : 'early' }),
  },
  {
    kind: 'half',
    pattern: `(?<![가-힣])([상하])반기${wordEnd}`,
    read: ([half]) => ({ half: half === '상' ? 1 : 2 }),
  },
  // 1~3분기
  {
    kind: 'quarter',
    pattern: `${numberStart}([1-4])(?:${dash})([1-4])분기`,
    read: ([from, to]) => (Number(from) < Number(to) ? { quarter: { at: Number(from), to: Number(to) } } : undefined),
  },
  // 3분기 · 3·4분기, the older way to write it
  {
    kind: 'quarter',
    pattern: `${numberStart}([1-4])(?:[·/]4)?분기${quarterTail}`,
    read: ([quarter]) => ({ quarter: { at: Number(quarter) } }),
  },
  {
    kind: 'quarter',
    pattern: `${wordStart}(지난|이번|다음|직전|전) ?분기${wordEnd}`,
    read: ([word = '']) => shifted('quarter', quarterWords[word]),
  },
]

const quarterWords: Readonly<Record<string, Shifted>> = {
  지난: { from: 'publication', by: -1 },
  이번: { from: 'publication', by: 0 },
  다음: { from: 'publication', by: 1 },
  직전: { from: 'previous', by: -1 },
  전: { from: 'previous', by: -1 },
}

function shifted(
  unit: 'year' | 'quarter',
  count: Shifted | undefined,
): { year?: Shifted; quarter?: Shifted } | undefined {
  return count && { [unit]: count }
}

/** '22 is 2022, '97 is 1997. */
function fullYear(twoDigits: number): number {
  return twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits
}
