import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '../article/article.ts'
import { findPeople } from './find-people.ts'

const paragraphs = (...texts: string[]): { body: Block[] } => ({
  body: texts.map((text) => ({ type: 'paragraph', text })),
})
/** `name|title|organization`, and what is printed at each mention. */
const people = (...texts: string[]): string[] =>
  findPeople(paragraphs(...texts)).map(
    ({ name, title = '', organization = '', mentions }) =>
      `${name}|${title}|${organization} ${mentions.map((at) => texts[at.block]?.slice(at.start, at.end)).join(' + ')}`,
  )

describe('이름과 직함', () => {
  test.each([
    ['이름 직함', '한가온 한빛시장이 왔다.', ['한가온|한빛시장| 한가온 한빛시장']],
    ['소속 이름 직함', '한빛시 한가온 시장이 왔다.', ['한가온|시장| 한가온 시장']],
    ['나이', '한가온(52) 시장이 왔다.', ['한가온|시장| 한가온(52) 시장']],
    ['이름 소속 직함', '이도담 한빛당 원내수석대변인은', ['이도담|원내수석대변인|한빛당 이도담 한빛당 원내수석대변인']],
    [
      '소속이 여러 낱말',
      '박새나 교육부 학교폭력대책과 과장은',
      ['박새나|과장|교육부 학교폭력대책과 박새나 교육부 학교폭력대책과 과장'],
    ],
    ['전 직함', '정다솜 전 대표는', ['정다솜|전 대표| 정다솜 전 대표']],
    ['복성', '남궁가온 교수는', ['남궁가온|교수| 남궁가온 교수']],
    ['씨를 띄운다', '김가온 씨는', ['김가온|| 김가온 씨']],
    ['씨를 붙인다', '김가온씨는', ['김가온|| 김가온씨']],
    ['여럿', '이도담·박새나 최고위원은', ['이도담|최고위원| 이도담', '박새나|최고위원| 박새나 최고위원']],
    ['직함 이름', '가수 김다솜은', ['김다솜|가수| 김다솜']],
    ['알파벳', 'A(60)씨와 B씨가', ['A씨|| A(60)씨', 'B씨|| B씨']],
    ['드문 이름은 씨가 밝힌다', '남견우(24·남)씨는', ['남견우|| 남견우(24·남)씨']],
    ['나라 사이의 이름', '젤렌스키 우크라이나 대통령은', ['젤렌스키|대통령|우크라이나 젤렌스키 우크라이나 대통령']],
    ['전이 직함에 딸린다', '이도담 한빛당 전 의원은', ['이도담|전 의원|한빛당 이도담 한빛당 전 의원']],
    ['겸하는 직함', '박새나 부총리 겸 교육부 장관은', ['박새나|부총리 겸 교육부 장관| 박새나 부총리 겸 교육부 장관']],
    ['후보자', '박새나 교육부 장관 후보자는', ['박새나|장관 후보자|교육부 박새나 교육부 장관 후보자']],
    ['도의 직함', '박새나 경기도 교육감은', ['박새나|교육감|경기도 박새나 경기도 교육감']],
    ['소속에 가운뎃점', '박새나 4·16재단이사장은', ['박새나|4·16재단이사장| 박새나 4·16재단이사장']],
    ['주한 대사', '후헝화 주한 중국대사는', ['후헝화|중국대사|주한 후헝화 주한 중국대사']],
    ['외국 이름의 성이 한국 성 같다', '젠슨 황 최고경영자는', ['젠슨 황|최고경영자| 젠슨 황 최고경영자']],
    ['직함 둘 뒤의 이름', '영업본부장 상무 박도연', ['박도연|상무| 박도연']],
    ['자모', 'ㄱ씨는', ['ㄱ씨|| ㄱ씨']],
    ['김모씨', '김모씨와 이 모 씨는', ['김모씨|| 김모씨', '이 모 씨|| 이 모 씨']],
    [
      '로마자 이름',
      '로잘리나 휴(Rosalina Hiu) 누리게이트 전략 부사장',
      ['로잘리나 휴|부사장|누리게이트 전략 로잘리나 휴(Rosalina Hiu) 누리게이트 전략 부사장'],
    ],
  ])('%s', (_title, text, expected) => {
    expect(people(text)).toEqual(expected)
  })

  test.each([
    ['성과 직함', '한가온 시장이 왔다. 한 시장은', ['한가온|시장| 한가온 시장 + 한 시장']],
    ['성과 전 직함', '정다솜 전 대표가 왔다. 정 전 대표는', ['정다솜|전 대표| 정다솜 전 대표 + 정 전 대표']],
    ['성과 씨', '김가온 씨가 왔다. 김씨는', ['김가온|| 김가온 씨 + 김씨']],
    ['이름만', '한가온 시장이 왔다. 한가온은', ['한가온|시장| 한가온 시장 + 한가온']],
    [
      '같은 성은 직함으로 가린다',
      '최가온 회장과 최도담 부회장이 왔다. 최 회장은 웃었다.',
      ['최가온|회장| 최가온 회장 + 최 회장', '최도담|부회장| 최도담 부회장'],
    ],
    [
      '외국 이름 뒤의 전은 성이 아니다',
      '도널드 트럼프 대통령이 왔다. 트럼프 전 대통령은',
      ['도널드 트럼프|대통령| 도널드 트럼프 대통령 + 트럼프 전 대통령'],
    ],
    [
      '외국 이름의 한 낱말',
      '로잘리나 휴(Rosalina Hiu) 부사장이 왔다. 휴 부사장은',
      ['로잘리나 휴|부사장| 로잘리나 휴(Rosalina Hiu) 부사장 + 휴 부사장'],
    ],
  ])('뒤에 다시: %s', (_title, text, expected) => {
    expect(people(text)).toEqual(expected)
  })

  test.each([
    '이번 시장 선거는',
    '한국 대표는',
    '정부 관계자는',
    '오전 회의에서',
    '이날 대표는',
    '전 시장은',
    '여성 의원들이',
    '해외 와인 시장은',
    '국회 본회의장에서',
    '하지만 시장은',
    '하동비행장에',
    '제안한 의원은',
    '국회서 기자들이',
    '주차장에서',
    '미국 대통령은',
    '뉴욕 시장은',
    '대통령 지지율',
    '연준 이사회 의장은',
  ])('이름이 아니다: %s', (text) => {
    expect(people(text)).toEqual([])
  })
})

const pieces = fc.constantFrom(
  '한가온',
  '시장',
  '은',
  ' ',
  '한 시장',
  '씨',
  'A씨',
  '(',
  ')',
  '52',
  '·',
  ',',
  '이도담',
  '대표',
  '전',
  '김모씨',
  '김 모 씨',
  '트럼프',
  '대통령',
  '😀',
  '\n',
  '가'.normalize('NFD'),
)
const texts = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'grapheme' })), { maxLength: 60 })
  .map((parts) => parts.join(''))

test('어떤 글에서도 자리는 글 안에 있고 겹치지 않는다', () => {
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 4 }), (all) => {
      const places = findPeople(paragraphs(...all)).flatMap((person) => {
        expect(person.name).not.toBe('')
        return person.mentions
      })
      places.sort((a, b) => a.block - b.block || a.start - b.start)
      places.forEach((place, at) => {
        expect(place.start).toBeLessThan(place.end)
        expect(place.end).toBeLessThanOrEqual(all[place.block]?.length ?? -1)
        const next = places[at + 1]
        if (next !== undefined && next.block === place.block) expect(next.start).toBeGreaterThanOrEqual(place.end)
      })
    }),
  )
})
