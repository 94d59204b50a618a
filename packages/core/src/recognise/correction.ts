import { letterSet } from '../language/word-set.ts'
import type { Recogniser } from './recogniser.ts'
import { isProse } from './shape.ts'
import { readTable, wordTable } from './word-table.ts'

const TABLE = wordTable([
  {
    rule: 'correction/head',
    pattern:
      /^[[<(【■●▶※*◇ ]{0,3}(?:바로 ?잡습니다|바로잡음|정정 ?보도(?:문)?|반론 ?보도(?:문)?|정정[·및 ]{1,3}반론 ?보도(?:문)?|추후 ?보도(?:문)?|알려왔습니다|정정합니다)(?:[\])>】]|$| *[:：])/,
    max: 60,
  },
  {
    rule: 'correction/refers',
    pattern:
      /(?:본지|본보|본 ?신문|본 ?방송|본 ?매체|이 ?신문|당사)(?:는|가|의)?[^.\n]{0,40}\d{1,2}월 ?\d{1,2}일(?:자)?[^\n]{0,160}(?:보도|기사|제목|제하)/,
    max: 700,
  },
  { rule: 'correction/corrects', pattern: /(?:바로 ?잡습니다|바로 ?잡았습니다|정정합니다)\.?[\])]?$/, max: 700 },
  {
    rule: 'correction/arbitration',
    pattern: /언론중재위원회의? ?(?:조정|결정|중재)[^.\n]{0,20}따(?:른|라)/,
    max: 400,
  },
  {
    rule: 'correction/reply',
    pattern: /(?:이에 대해|측은|측에서)[^.\n]{0,120}(?:알려왔습니다|밝혀왔습니다|알려 왔습니다)\.?$/,
    max: 400,
  },
])

const HEAD = TABLE[0]?.pattern ?? /^$/
/** With what a head opens. */
const HEAD_OPENINGS = letterSet('[<(【■●▶※*◇ 바정반추알')
const REACH = 4

/** 정정·반론 texts: their heads, the lines below them, and the sentences that only they hold. */
export const recogniseCorrection: Recogniser = ({ text, index, shape }, context, add) => {
  readTable(TABLE, text, add)
  if (shape.length < 20) return
  if (context.correctionNotice && isProse(shape)) add('correction/in-notice')
  for (let i = index - 1; i >= index - REACH && i >= 0; i--) {
    const above = context.lines[i]
    if (above && above.text.length <= 60 && HEAD_OPENINGS.has(above.text.charCodeAt(0)) && HEAD.test(above.text)) {
      add('correction/below-head')
      return
    }
  }
}
