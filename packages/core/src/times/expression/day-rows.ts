import { type CivilDate, isCivilDate } from '../calendar.ts'
import { dash, dayEnd, numberStart, wordStart } from './edges.ts'
import type { PieceContext, PieceRow, Shifted, TimeParts } from './time-parts.ts'

/** Words for a day, counted from the day of publication or from the one spoken of last. */
const dayWords: Readonly<Record<string, Shifted>> = {
  오늘: { from: 'publication', by: 0 },
  금일: { from: 'publication', by: 0 },
  어제: { from: 'publication', by: -1 },
  그제: { from: 'publication', by: -2 },
  그저께: { from: 'publication', by: -2 },
  그끄저께: { from: 'publication', by: -3 },
  내일: { from: 'publication', by: 1 },
  명일: { from: 'publication', by: 1 },
  모레: { from: 'publication', by: 2 },
  글피: { from: 'publication', by: 3 },
  이날: { from: 'previous', by: 0, story: true },
  당일: { from: 'previous', by: 0 },
  그날: { from: 'previous', by: 0 },
  '같은 날': { from: 'previous', by: 0 },
  같은날: { from: 'previous', by: 0 },
  전날: { from: 'previous', by: -1, story: true },
  전일: { from: 'previous', by: -1, story: true },
  '다음 날': { from: 'previous', by: 1 },
  다음날: { from: 'previous', by: 1 },
  이튿날: { from: 'previous', by: 1 },
  익일: { from: 'previous', by: 1 },
}

/** What follows a count of days: 3일간, 5일장, 28일째, 3일 만에, 3일 이내. */
const countTailOf = (holiday: string): string =>
  '(?!간|생(?!활|산|일|명)|째|차|치|당|씩|여|장|정|제|선|물|식|짜리|만(?:에|의|이|인| )|동안|이내|이상|이하|이나(?! ?\\d)|이면|연속|내내' +
  '| ?만(?:에|의|이다|인)(?![가-힣]{2})' +
  `| (?:간|째|차|치|동안|이내|미만|연속|내내|남짓|안팎|정도|가량|앞으로|앞두고|안에|내에|내로${holiday})(?=[^가-힣]|$|의|에|이|만|을|은)` +
  '| ?(?:걸려|걸린|걸렸|소요|지나|지났|넘게|남았|남은|남겨)' +
  '|이 (?:걸|소요|지나|지났|지난|넘|남)|에 (?:한|1) ?번|(?:에서 ?\\d{1,2}일(?:간)?)?(?:로|으로) ?(?:늘|줄|확대|연장|단축|축소))'
const countTail = countTailOf('|연휴')
/** 3∼9일 연휴 names its days. */
const spanTail = countTailOf('')
/** What stands before a count of days: 3박 4일, 최근 7일, 총 5일, 주 5일. */
const beforeCount =
  /(?:박|최근|연속|약|총|최소|최대|최장|(?<!시)각|(?<!\d)주|(?<!\d)월|(?<!\d)연|향후|앞으로|무려|불과|꼬박|만|단|하루|징역|구류|감치|정지|정학|유예|벌점|휴가|연가|병가|전치|D[+-])\s?$/
/** 1일 1회, 1일 평균: per day. */
const perDay = /^ ?(?:평균|최대|최고|\d{1,4} ?(?:회|번|명|개|건|잔|식))/

export const dayRows: readonly PieceRow[] = [
  // 24∼25일
  {
    kind: 'day',
    pattern: `${numberStart}(\\d{1,2})(?:${dash})(\\d{1,2})일${spanTail}`,
    read: ([from, to], around) => daySpan(Number(from), Number(to), around),
  },
  // 24, 25일 · 24·25일: neighbours are a span
  {
    kind: 'day',
    pattern: `${numberStart}(\\d{1,2})(?:, ?|[·ㆍ])(\\d{1,2})일${countTail}`,
    read: ([from, to], around) =>
      Number(to) === Number(from) + 1 ? daySpan(Number(from), Number(to), around) : undefined,
  },
  {
    kind: 'day',
    pattern: `${numberStart}(\\d{1,2})일${countTail}`,
    read: ([day], around) =>
      isDay(Number(day)) && !isCount(around) && !(Number(day) === 1 && perDay.test(around.after))
        ? { day: { at: Number(day) } }
        : undefined,
  },
  // not 오늘날, 내일의 주인공, 그제야, 이날치
  {
    kind: 'day',
    pattern: `${wordStart}(${Object.keys(dayWords).join('|')})(?!날|의 (?:운세|날씨|주인공|한국|세계|스타|[가-힣]{1,6}상)|배움|채움|(?<=당일) ?(?:배송|치기|출금|환불|발급|예약|여행|코스|관광))${dayEnd}`,
    read: ([word = '']) => {
      const day = dayWords[word]
      return day && { day }
    },
  },
  {
    kind: 'day',
    pattern: `${wordStart}(?:어젯밤|지난밤|간밤)`,
    read: () => ({ day: { from: 'publication', by: -1 }, dayPart: '밤' }),
  },
]

/** The full stop of `2024. 7. 29.` belongs to the date; that of `… 2024.7.29.` ends the sentence, unless more follows. */
const lastStop = '(?:(?<=\\. \\d{1,2})\\.|\\.(?=[^\\s\\d]))?'

/** Days written in figures, the month always with them. */
export const dateRows: readonly PieceRow[] = [
  // 2024. 7. 29. · 2024.7.29 · 2024-07-29 · 2024/7/29
  ...['\\.', '-', '/'].map(
    (mark): PieceRow => ({
      kind: 'date',
      pattern: `${numberStart}(\\d{4})${mark} ?(\\d{1,2})${mark} ?(\\d{1,2})${lastStop}(?![\\d-]|/\\d)`,
      read: ([year, month, day]) => dated({ year: Number(year), month: Number(month), day: Number(day) }),
    }),
  ),
  // '24.7.29.
  {
    kind: 'date',
    pattern: `(?<![가-힣A-Za-z\\d])['‘’](\\d{2})\\. ?(\\d{1,2})\\. ?(\\d{1,2})\\.?(?![\\d])`,
    read: ([year, month, day]) => dated({ year: 2000 + Number(year), month: Number(month), day: Number(day) }),
  },
  // 7.29(월) · 7/29(월); without its weekday 3.1 is an event or a number
  {
    kind: 'date',
    pattern: `${numberStart}(\\d{1,2})[./] ?(\\d{1,2})\\.?(?= ?\\([월화수목금토일](?:요일)?\\))`,
    read: ([month, day]) =>
      isCivilDate({ year: 2024, month: Number(month), day: Number(day) })
        ? { month: { at: Number(month) }, day: { at: Number(day) } }
        : undefined,
  },
]

function isDay(day: number): boolean {
  return day >= 1 && day <= 31
}

function isCount({ before }: PieceContext): boolean {
  return beforeCount.test(before)
}

function daySpan(at: number, to: number, around: PieceContext): TimeParts | undefined {
  return isDay(at) && isDay(to) && at !== to && !isCount(around) ? { day: { at, to } } : undefined
}

function dated(date: CivilDate): TimeParts | undefined {
  return isCivilDate(date) && date.year >= 1800 && date.year < 2200
    ? { year: { at: date.year }, month: { at: date.month }, day: { at: date.day } }
    : undefined
}
