import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '../article/article.ts'
import { findQuotations } from './find-quotations.ts'

const paragraphs = (...texts: string[]): { body: Block[] } => ({
  body: texts.map((text) => ({ type: 'paragraph', text })),
})
/** `speaker: words` of each quotation. */
const said = (...texts: string[]): string[] =>
  findQuotations(paragraphs(...texts)).map((one) => `${one.speaker ?? '?'}: ${one.text}`)

describe('말한 이', () => {
  test.each([
    [
      '한 문장에 두 인용, 며로 이어진다',
      ['한가온 시장은 "좋다"며 "더 하겠다"고 말했다.'],
      ['한가온: 좋다', '한가온: 더 하겠다'],
    ],
    [
      '앞뒤의 말한 이가 다르다',
      ['이도담 대표와 한가온 시장이 만났다. "좋다"라고 이 대표가 말하자 한 시장은 "아니다"라고 답했다.'],
      ['이도담: 좋다', '한가온: 아니다'],
    ],
    [
      '성과 직함은 전체 이름이 된다',
      ['한가온 한빛시장은 출국했다.', '한 시장은 "다녀오겠다"고 말했다.'],
      ['한가온: 다녀오겠다'],
    ],
    ['나이 뒤의 직함', ['한가온(52) 시장은 "그렇다"고 했다.'], ['한가온: 그렇다']],
    ['괄호 뒤의 조사', ['한가온 시장(가운데)은 "그렇다"고 했다.'], ['한가온: 그렇다']],
    ['그는', ['한가온 시장은 웃었다. 그는 "기쁘다"고 했다.'], ['한가온: 기쁘다']],
    ['이어', ['한가온 시장은 "기쁘다"고 했다.', '이어 "고맙다"고 덧붙였다.'], ['한가온: 기쁘다', '한가온: 고맙다']],
    ['기관', ['한빛시는 "지원을 늘리겠다"고 밝혔다.'], ['한빛시: 지원을 늘리겠다']],
    ['이름 없는 사람', ['경찰 관계자는 "수사하고 있다"고 말했다.'], ['경찰 관계자: 수사하고 있다']],
    ['한 …', ['서초동의 한 변호사는 "드문 일"이라고 말했다.'], ['서초동의 한 변호사: 드문 일']],
    [
      '이 관계자',
      ['시청 관계자는 "모른다"고 했다. 이 관계자는 "알아보겠다"고 말했다.'],
      ['시청 관계자: 모른다', '시청 관계자: 알아보겠다'],
    ],
    ['설명의 주인', ['한가온 시장이 나섰다. "다 준비했다"는 것이 한 시장의 설명이다.'], ['한가온: 다 준비했다']],
    ['소유격', ['"그만둘 까닭이 없다"는 한 공기업 직원의 지적은 뼈아프다.'], ['한 공기업 직원: 그만둘 까닭이 없다']],
    ['말 뒤의 괄호', ['"팀장이 될까 말까 하겠네요."(이도담 한빛은행 과장)'], ['이도담: 팀장이 될까 말까 하겠네요.']],
    [
      '물음은 답하는 이의 것이 아니다',
      ['한가온 시장은 기자들이 "언제냐"고 묻자 "곧"이라고 답했다.'],
      ['기자들: 언제냐', '한가온: 곧'],
    ],
    ['엄마는 다 안다며', ['이도담 씨는 엄마는 다 알고 있다며 "안심하라"고 했다.'], ['이도담: 안심하라']],
    ['최고위원 두 사람', ['이도담·박새나 최고위원은 "반대한다"고 했다.'], ['이도담·박새나: 반대한다']],
    [
      '외국 이름',
      ['로잘리나 휴(Rosalina Hiu) 누리게이트 부사장이 왔다. 휴 부사장은 "기쁘다"고 했다.'],
      ['로잘리나 휴: 기쁘다'],
    ],
  ])('%s', (_title, texts, expected) => {
    expect(said(...texts)).toEqual(expected)
  })
})

describe('따옴표', () => {
  test.each([
    ['겹따옴표 속 홑따옴표', ['그는 "\'원칙\'을 지키겠다고 했다"며 웃었다.'], ["?: '원칙'을 지키겠다고 했다"]],
    [
      '두 문단에 걸친 인용',
      ['한가온 시장은 "첫째, 예산이다.', '둘째, 사람이다"고 말했다.'],
      ['한가온: 첫째, 예산이다.', '한가온: 둘째, 사람이다'],
    ],
    ['인치', ['5\'11" 키의 선수', '24" 모니터를 샀다.'], []],
    ['이름을 묶은 홑따옴표', ["'섬유의 고장' 한빛구는 넓다."], []],
    ['글의 제목', ['게시판에 "하늘에서 온 편지"라는 제목의 글이 올라왔다.'], []],
    ['구호', ['손에는 "물러가라"라고 적힌 피켓이 있었다.'], []],
    ['낱말', ['그 일은 "기적"으로 불린다.'], []],
    ['방향이 틀린 닫는 따옴표', ['한가온 시장은 “안다“고 말했다.'], ['한가온: 안다']],
    ['홑따옴표에 담긴 말', ["한가온 시장은 '다 내 탓이다'라고 말했다."], ['한가온: 다 내 탓이다']],
  ])('%s', (_title, texts, expected) => {
    expect(said(...texts)).toEqual(expected)
  })
})

describe('방송', () => {
  test.each([
    ['[이름 / 소속 : 말]', ['[김가온 / 주민 : 물이 안 나와요.]'], ['김가온: 물이 안 나와요.']],
    ['[이름/소속 : "말"]', ['[김가온/주민 : "물이 안 나와요."]'], ['김가온: 물이 안 나와요.']],
    ['▶ 인터뷰', ['▶ 인터뷰 : 김가온 / 상인', '- "장사가 안 돼요."'], ['김가온: 장사가 안 돼요.']],
    ['<인터뷰>', ['<인터뷰> 김가온(상인) : "장사가 안 돼요."'], ['김가온: 장사가 안 돼요.']],
    ['<이름 / 소속>', ['<김가온 / 한빛대 교수> "처음 봅니다."'], ['김가온: 처음 봅니다.']],
    ['[이름 / 소속] 다음 줄', ['[김가온 / 학생]', '"재밌었어요."'], ['김가온: 재밌었어요.']],
    ['이름 / 소속 다음 줄', ['김가온 / 한빛대표', '"재밌었어요."'], ['김가온: 재밌었어요.']],
  ])('%s', (_title, texts, expected) => {
    expect(said(...texts)).toEqual(expected)
  })

  test('말한 이를 아는 블록', () => {
    const body: Block[] = [{ type: 'speech', label: '[김가온 / 주민 :', speaker: '김가온', text: '물이 안 나와요.' }]
    expect(findQuotations({ body })).toEqual([
      { text: '물이 안 나와요.', speaker: '김가온', block: 0, start: 0, end: 9 },
    ])
  })
})

const pieces = fc.constantFrom(
  '"',
  '“',
  '”',
  "'",
  '‘',
  '’',
  '(',
  ')',
  ' ',
  '. ',
  '·',
  ',',
  ':',
  '/',
  '[',
  ']',
  '한가온',
  '시장은',
  '한 시장',
  '씨',
  'A씨',
  '이도담 대표',
  '라고',
  '고 말했다',
  '며',
  '는 설명',
  '등의',
  '반응',
  '그는',
  '이어',
  '\n',
  '24',
  '😀',
  '가'.normalize('NFD'),
  '것을',
  '촉구했다',
  '이라며',
)
const texts = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'grapheme' })), { maxLength: 60 })
  .map((parts) => parts.join(''))
const blocks: fc.Arbitrary<Block> = fc.oneof(
  texts.map((text): Block => ({ type: 'paragraph', text })),
  texts.map((text): Block => ({ type: 'heading', text })),
  texts.map((text): Block => ({ type: 'speech', label: '[김가온 / 주민 :', speaker: '김가온', text })),
  texts.map((text): Block => ({ type: 'list', items: [text] })),
)

test('어떤 글에서도 자리는 글과 맞고 차례를 지킨다', () => {
  fc.assert(
    fc.property(fc.array(blocks, { maxLength: 6 }), (body) => {
      let last = { block: -1, end: 0 }
      for (const { text, speaker, block, start, end } of findQuotations({ body })) {
        const item = body[block]
        expect(item !== undefined && 'text' in item ? item.text.slice(start, end) : undefined).toBe(text)
        expect(text).not.toBe('')
        expect(speaker).not.toBe('')
        expect(block > last.block || start >= last.end).toBe(true)
        last = { block, end }
      }
    }),
  )
})
