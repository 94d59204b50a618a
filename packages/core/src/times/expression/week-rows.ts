import { shortEnd, wordEnd, wordStart } from './edges.ts'
import type { PieceRow } from './time-parts.ts'

const weekWords: Readonly<Record<string, number>> = {
  지지난: -2,
  지난: -1,
  저번: -1,
  이번: 0,
  다음: 1,
  오는: 0,
  다다음: 2,
}
const weekdays = '월화수목금토일'

/** Weeks run from Monday to Sunday; a weekend is their Saturday and Sunday. */
export const weekRows: readonly PieceRow[] = [
  // 지난 주말 · 이번 주 주말; before 지난주, which it contains
  {
    kind: 'weekend',
    pattern: `${wordStart}(지지난|지난|저번|이번|다음|오는|다다음)(?: ?주)? ?주말${wordEnd}`,
    read: ([word = '']) => ({ weekend: { from: 'publication', by: weekWords[word] ?? 0 } }),
  },
  // 지난주 · 이번 주 · 다음주; not 이번 주총
  {
    kind: 'week',
    pattern: `${wordStart}(지지난|지난|저번|이번|다음|다다음) ?주${shortEnd}`,
    read: ([word = '']) => ({ week: { from: 'publication', by: weekWords[word] ?? 0 } }),
  },
  // 내주, not 내주는 (giving out); 금주, not abstinence
  {
    kind: 'week',
    pattern: `${wordStart}(내|금)주(?= ?(?:[월화수목금토일]요일|초|중|말|내|안)(?:[^가-힣]|$|에|께)|에 |까지|부터|께)`,
    read: ([word]) => ({ week: { from: 'publication', by: word === '내' ? 1 : 0 } }),
  },
  // the week before, where it can't be the city
  {
    kind: 'week',
    pattern: `${wordStart}전주(?=보다| ?대비|에 비해)`,
    read: () => ({ week: { from: 'previous', by: -1 } }),
  },
  {
    kind: 'weekday',
    pattern: `(?<![가-힣])([월화수목금토일])요일(?!마다|별|제)`,
    read: ([name = '']) => ({ weekday: weekdays.indexOf(name) }),
  },
  // 29일(월) · 29일(월요일) · 29일(월, 현지시간)
  {
    kind: 'weekdayGloss',
    pattern: '\\(([월화수목금토일])(?:요일)?((?:, ?| )현지 ?시[간각])?\\)',
    read: ([name = '', local]) => ({ weekday: weekdays.indexOf(name), ...(local !== undefined && { local: true }) }),
  },
]
