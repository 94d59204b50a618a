import type { Recogniser } from './recogniser.ts'
import { readTable, type WordRow } from './word-table.ts'

const TABLE: readonly WordRow[] = [
  {
    rule: 'correction/head',
    pattern:
      /^[[<(【■●▶※*◇ ]{0,3}(?:바로 ?잡습니다|바로잡음|정정 ?보도(?:문)?|반론 ?보도(?:문)?|정정[·및 ]{1,3}반론 ?보도(?:문)?|추후 ?보도(?:문)?|알려왔습니다|정정합니다)(?:[\])>】]|$| *[:：])/,
    max: 60,
  },
  {
    rule: 'correction/refers',
    pattern:
      /(?:본지|본보|본 ?신문|본 ?방송|본 ?매체|이 ?신문|당사)(?:는|가|의)?[^.\n]{0,40}\d{1,2}월 ?\d{1,2}일(?:자)?[^\n]{0,160}(?:보도|기사|제목|제하)|(?:사실(?:이|과)?[^.\n]{0,20}(?:다르|아닌 것|확인)[^.\n]{0,20})?(?:바로 ?잡습니다|정정합니다)[.]?$/,
    max: 700,
  },
  { rule: 'correction/arbitration', pattern: /언론중재위원회의? ?(?:조정|결정|중재)[^.\n]{0,20}따(?:른|라)/, max: 400 },
  {
    rule: 'correction/reply',
    pattern: /(?:이에 대해|측은|측에서)[^.\n]{0,120}(?:알려왔습니다|밝혀왔습니다|알려 왔습니다)\.?$/,
    max: 400,
  },
]

/** 정정·반론 texts: their heads and the sentences that only they hold. */
export const recogniseCorrection: Recogniser = ({ text }, _context, add) => {
  readTable(TABLE, text, add)
}
