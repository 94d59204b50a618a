import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'

const SEEDS = new URL('../../../../seeds/', import.meta.url)

/** The sample texts of the repository, by file name. */
export const sampleTexts: ReadonlyMap<string, string> = new Map(
  readdirSync(SEEDS)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => [file, readFileSync(new URL(file, SEEDS), 'utf8')]),
)

/** Pieces of news text that rules look for, whole and broken, and characters that break readers. */
const PIECES = [
  ...[
    '한빛시는 ',
    '11일 예산안을 냈다.',
    '다. ',
    '밝혔다.한빛시는 ',
    '김가온 기자',
    '이도담·박새나 기자 ',
    '기자',
    '특파원 = ',
  ],
  ...[
    '(서울=연합뉴스) ',
    '[더팩트ㅣ',
    '[앵커]',
    '◀ 기자 ▶',
    '앵커>',
    '】',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '=',
    '|',
    '/',
  ],
  ...[
    'gaon@example.kr',
    '@',
    'gaon@',
    '(at)',
    '사진=',
    ' /한빛시',
    'ⓒ',
    '무단전재 및 재배포 금지',
    '저작권자',
    ' 제공',
  ],
  ...['입력 ', '2024.07.30 11:15', '수정', '오전 12:10', '00:00', '3시간전', '1', '24∼25일', '지난 5월 ', '오는 30일 '],
  ...[
    '"',
    '“',
    '”',
    "'",
    '‘',
    '’',
    '"고 말했다.',
    '라며 "',
    '…',
    '·',
    '▲',
    '△',
    '■ ',
    '◇국장급 △정책관 김가온',
    '▶이메일: ',
  ],
  ...[
    '\n',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\u2028',
    '\t',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\u3000',
    '\u0000',
    '\ud800',
    '\udc00',
    '😀',
  ],
  ...[
    '관련기사',
    '많이 본 뉴스',
    '좋아요',
    '로그인',
    '정치',
    '[단독] ',
    '(종합)',
    '바로잡습니다',
    '―질문? ',
    'Q. ',
    '#한빛시 ',
    '&lt;',
    'é',
    'ÇÑ',
    '한'.normalize('NFD'),
  ],
]

/** Text made of what news text is made of, in no order. */
const jumble: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
    ),
    {
      maxLength: 60,
    },
  )
  .map((pieces) => pieces.join(''))

type Change = (lines: string[], at: number, other: number) => string[]

/** What happens to a text on its way through crawlers. */
const CHANGES: Record<string, Change> = {
  drop: (lines, at) => lines.filter((_, i) => i !== at),
  double: (lines, at) => lines.flatMap((line, i) => (i === at ? [line, line] : [line])),
  swap: (lines, at, other) =>
    lines.map((line, i) => (i === at ? (lines[other] ?? line) : i === other ? (lines[at] ?? line) : line)),
  cut: (lines, at, other) => lines.map((line, i) => (i === at ? line.slice(0, other) : line)),
  behead: (lines, at, other) => lines.map((line, i) => (i === at ? line.slice(other) : line)),
  glue: (lines, at) => [...lines.slice(0, at), lines.slice(at, at + 2).join(''), ...lines.slice(at + 2)],
}

/** A sample text after some changes. */
const mutated: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...sampleTexts.values()),
    fc.array(fc.tuple(fc.constantFrom(...Object.values(CHANGES)), fc.nat(60), fc.nat(60)), {
      minLength: 1,
      maxLength: 8,
    }),
    fc.boolean(),
  )
  .map(([text, changes, tight]) => {
    const lines = text.split('\n').filter((line) => !tight || line.trim())
    return changes
      .reduce((now, [change, at, other]) => change(now, at % Math.max(1, now.length), other), lines)
      .join('\n')
  })

/** Any text: arbitrary Unicode, jumbled news, articles that were dropped, doubled, swapped, cut or glued in places. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) },
  { weight: 3, arbitrary: jumble },
  { weight: 4, arbitrary: mutated },
)
