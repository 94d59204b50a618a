/** What a part of the day does to the hour beside it. */
type Reckoning = 'morning' | 'afternoon' | 'night' | 'midday'

/** Words for a part of the day before an hour. */
const dayParts: Readonly<Record<string, Reckoning>> = {
  오전: 'morning',
  새벽: 'morning',
  아침: 'morning',
  오후: 'afternoon',
  저녁: 'afternoon',
  낮: 'midday',
  한낮: 'midday',
  대낮: 'midday',
  점심: 'midday',
  밤: 'night',
  한밤: 'night',
  심야: 'night',
  am: 'morning',
  pm: 'afternoon',
}

/**
 * The hour of the 24-hour clock: 오전 12시 is 0, 오후 12시 is 12, 밤 12시 is 24 (the next day's first hour).
 * An hour above 12 stands for itself, whatever word stands before it (TV조선 prints `오후 17:25`).
 */
export function hourOf(hour: number, part: string | undefined): number {
  if (hour > 12 || part === undefined) return hour
  switch (dayParts[part.toLowerCase().replaceAll('.', '')]) {
    case 'morning':
      return hour === 12 ? 0 : hour
    case 'afternoon':
      return hour === 12 ? 12 : hour + 12
    case 'midday':
      return hour < 7 ? hour + 12 : hour
    case 'night':
      return hour > 5 ? hour + 12 : hour
    default:
      return hour
  }
}
