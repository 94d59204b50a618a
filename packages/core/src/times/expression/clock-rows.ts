import { dash, numberStart, wordStart } from './edges.ts'
import type { PieceRow, PrintedClock } from './time-parts.ts'

const parts = '오전|오후|새벽|아침|한낮|대낮|낮(?!은|아|게|추|춘|출)|저녁|한밤중|한밤|심야|밤|점심'
const hourEnd = '(?!간|즌|민|장|청|군|내버|설|행|작|계|점|절|각)'
const minuteEnd = '(?!기|간|의|만|가량|동안|당|여|야|쟁|양|석|노|위기)'

export const clockRows: readonly PieceRow[] = [
  {
    kind: 'dayPart',
    pattern: `(?<![가-힣])(${parts})(?=[^가-힣]|$|에|엔|까지|부터|께|쯤|경|의|늦|내내|중|과|부|으로|이|은|도|사이|을|를|만)`,
    read: ([part]) => (part === undefined ? undefined : { dayPart: part }),
  },
  // 2∼4시
  {
    kind: 'clock',
    pattern: `${numberStart}(\\d{1,2})(?:${dash})(\\d{1,2})시${hourEnd}`,
    read: ([from, to]) => clock({ hour: Number(from), to: Number(to) }),
  },
  // 2시 · 2시30분 · 9시 반; not 24시간
  {
    kind: 'clock',
    pattern: `${numberStart}(\\d{1,2})시${hourEnd}(?: ?(?:정각|(\\d{1,2})분${minuteEnd}|(반)(?=[^가-힣]|$|께|쯤|경|에|부터|까지|이|으로|을)))?`,
    read: ([hour, minute, half]) =>
      clock({
        hour: Number(hour),
        ...(minute !== undefined && { minute: Number(minute) }),
        ...(half !== undefined && { minute: 30 }),
      }),
  },
  // the day's end and its middle
  {
    kind: 'clock',
    pattern: `${wordStart}(자정|정오)(?! ?(?:능력|노력|작용|기능|운동|활동|의지|결의|선언))(?=[^가-힣]|$|에|까지|부터|께|쯤|경|을|이|의|무렵|으로|를|가|로)`,
    read: ([word]) => ({ clock: { hour: word === '자정' ? 24 : 12, named: true } }),
  },
  {
    kind: 'colonClock',
    pattern: `${numberStart}(\\d{1,2}):(\\d{2})(?!:?\\d)`,
    read: ([hour, minute]) => clock({ hour: Number(hour), minute: Number(minute) }),
  },
  // (현지시간) · (이하 한국시간) · (미 동부시간)
  {
    kind: 'zone',
    pattern:
      '\\((?:이하 ?)?([가-힣]{0,6} ?[가-힣]{0,4}?) ?(?:시간|시각)(?: ?기준)?(?:, ?[월화수목금토일](?:요일)?)?(?:, ?이하 ?(?:동일|같음))?\\)',
    read: ([place = '']) => ({ local: isForeign(place) }),
  },
]

const foreign = /현지|미국|미 |동부|서부|중부|유럽|영국|중국|프랑스|독일|파리|런던|뉴욕|워싱턴|베이징|그리니치|세계/

function isForeign(place: string): boolean {
  return foreign.test(`${place} `)
}

function clock(printed: PrintedClock): { clock: PrintedClock } | undefined {
  const { hour, minute = 0, to = 0 } = printed
  return hour <= 24 && minute < 60 && to <= 24 ? { clock: printed } : undefined
}
