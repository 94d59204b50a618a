import { describe, expect, test } from 'vitest'
import { toPlain, toPlainList } from './plain-text.ts'

describe('한 줄로 된 글', () => {
  test.each([
    ['줄바꿈과 탭은 빈칸 하나가 된다', '한빛시,\r\n\t축제\u2028연다', '한빛시, 축제 연다'],
    ['앞뒤 빈칸은 빠지고 전각 빈칸은 안에 남는다', ' \u3000한빛\u3000일보\u00A0', '한빛\u3000일보'],
    ['보이지 않는 글자뿐이면 없다', ' \u3000\u200B\u2060 ', undefined],
    ['한글 채움 문자뿐이어도 없다', '\u3164', undefined],
    ['HTML 태그는 빠진다', '<b>굵게</b><br /><font color="red">붉게</font>', '굵게붉게'],
    ['<단독>과 부등호는 글이다', '<단독> 1 < 2 > 0, a<b', '<단독> 1 < 2 > 0, a<b'],
    ['태그를 빼서 생기는 태그도 남지 않는다', '<<b>/b>끝', '/b>끝'],
    ['문자 참조는 글 그대로다', 'R&amp;D &nbsp;', 'R&amp;D &nbsp;'],
    ['글이 아니면 없다', null, undefined],
    ['수는 글이 된다', 12, '12'],
  ])('%s', (_, value, plain) => expect(toPlain(value)).toBe(plain))
})

test('목록에는 빈 것과 겹친 것이 없다', () => {
  expect(toPlainList(['사회', '', ' 사회 ', null, 'R&D'])).toEqual(['사회', 'R&D'])
  expect(toPlainList('사회')).toEqual([])
})
