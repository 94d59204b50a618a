import { dash, numberStart, shortEnd, wordEnd, wordStart } from './edges.ts'
import type { PieceRow, Printed, Shifted } from './time-parts.ts'

/** Words for a month, counted from the month of publication or from the one spoken of last. */
const monthWords: Readonly<Record<string, Shifted>> = {
  이달: { from: 'publication', by: 0 },
  '이번 달': { from: 'publication', by: 0 },
  이번달: { from: 'publication', by: 0 },
  금월: { from: 'publication', by: 0 },
  지난달: { from: 'publication', by: -1 },
  '지난 달': { from: 'publication', by: -1 },
  '저번 달': { from: 'publication', by: -1 },
  지지난달: { from: 'publication', by: -2 },
  다음달: { from: 'publication', by: 1 },
  '다음 달': { from: 'publication', by: 1 },
  내달: { from: 'publication', by: 1 },
  다다음달: { from: 'publication', by: 2 },
  '다다음 달': { from: 'publication', by: 2 },
  '같은 달': { from: 'previous', by: 0 },
  같은달: { from: 'previous', by: 0 },
  그달: { from: 'previous', by: 0 },
  '그 달': { from: 'previous', by: 0 },
  이듬달: { from: 'previous', by: 1 },
  전월: { from: 'previous', by: -1 },
}

/** 5월호, 3월생, 12월드컵 and 6월 항쟁 name no month that something happened in. */
const monthTail = '(?!호|생| ?\\d{1,2}일생| 결산|드|세(?!종)|급|간|물| ?(?:민주)?(?:항쟁|혁명|유신|민주화|정신|광주))'
/** 징역 8월 is a term; 음력 6월 another calendar. */
const notAMonth = /(?:징역|금고|집행유예|유예|정지|구류|\d년|음력|생후) ?$/

export const monthRows: readonly PieceRow[] = [
  // 6~8월
  {
    kind: 'month',
    pattern: `${numberStart}(\\d{1,2})(?:${dash})(\\d{1,2})월${monthTail}`,
    read: ([from, to]) => monthSpan(Number(from), Number(to)),
  },
  // 3, 4월 · 3·4월: neighbours are a span
  {
    kind: 'month',
    pattern: `${numberStart}(\\d{1,2})(?:, ?|[·ㆍ])(\\d{1,2})월${monthTail}`,
    read: ([from, to]) => (Number(to) === Number(from) + 1 ? monthSpan(Number(from), Number(to)) : undefined),
  },
  {
    kind: 'month',
    pattern: `${numberStart}(\\d{1,2})월${monthTail}`,
    read: ([month], { before }) =>
      isMonth(Number(month)) && !(notAMonth.test(before) && /(?:징역|금고|유예|정지|구류|음력|생후)/.test(before))
        ? { month: { at: Number(month) } }
        : undefined,
  },
  {
    kind: 'month',
    pattern: `${wordStart}(${Object.keys(monthWords).join('|')})(?!의 소녀)${wordEnd}`,
    read: ([word = '']) => {
      const month = monthWords[word]
      return month && { month }
    },
  },
  // the month before, where it can't be 전달 (to hand over)
  {
    kind: 'month',
    pattern: `${wordStart}전달(?=보다| 대비|에 비해| 같은)`,
    read: () => ({ month: { from: 'previous', by: -1 } }),
  },
  // 월말 · 월초: of the month of publication
  {
    kind: 'month',
    pattern: `${wordStart}월(말|초)${wordEnd}`,
    read: ([edge]) => ({ month: { from: 'publication', by: 0 }, phase: edge === '말' ? 'late' : 'early' }),
  },
  // 8월 첫째 주 · 5월 마지막 주
  {
    kind: 'weekOfMonth',
    pattern: `(첫|둘|두|셋|세|넷|네|다섯|마지막)(?:째|번째)? ?주${shortEnd}`,
    read: ([word = '']) => {
      const weekOfMonth = ordinals[word]
      return weekOfMonth === undefined ? undefined : { weekOfMonth }
    },
  },
]

const ordinals: Readonly<Record<string, number>> = {
  첫: 1,
  둘: 2,
  두: 2,
  셋: 3,
  세: 3,
  넷: 4,
  네: 4,
  다섯: 5,
  마지막: -1,
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12
}

function monthSpan(at: number, to: number): { month: Printed } | undefined {
  return isMonth(at) && isMonth(to) && at !== to ? { month: { at, to } } : undefined
}
