import { wordEnd } from './edges.ts'
import type { Phase, PieceRow } from './time-parts.ts'

const phases: Readonly<Record<string, Phase>> = {
  초순: 'early',
  상순: 'early',
  초반: 'early',
  초: 'early',
  중순: 'mid',
  중반: 'mid',
  하순: 'late',
  후반: 'late',
  말: 'late',
}
const directions = {
  지난: 'last',
  이번: 'this',
  다음: 'next',
  오는: 'coming',
  다가오는: 'coming',
  돌아오는: 'coming',
} as const

export const phaseRows: readonly PieceRow[] = [
  // 이달 말 · 8월 초순; not 5월 초등학교, 이달 말했다
  {
    kind: 'phase',
    pattern: `(${Object.keys(phases).join('|')})${wordEnd}`,
    read: ([word = '']) => {
      const phase = phases[word]
      return phase && { phase }
    },
  },
  // 지난 11일 · 오는 9월 7일 · 이번 금요일
  {
    kind: 'direction',
    pattern: `(?<![가-힣])(${Object.keys(directions).join('|')})(?= ?[\\d'‘’상하연월화수목금토일])`,
    read: ([word = '']) => {
      const direction = directions[word as keyof typeof directions]
      return direction && { direction }
    },
  },
]
