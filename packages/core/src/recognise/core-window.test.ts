import { describe, expect, test } from 'vitest'
import { findCore } from './core-window.ts'
import { shapeOf } from './shape.ts'

const PROSE = '한빛시는 11일 내년 예산안을 시의회에 제출했다고 밝혔다. 예산은 올해보다 4.2% 늘어난 1조2000억원이다.'
const core = (...lines: string[]): { first: number; last: number } => findCore(lines.map(shapeOf))

describe('findCore: 글이 모인 자리', () => {
  test('메뉴와 목록 사이의 문단들', () => {
    expect(core('로그인', '정치', '경제', PROSE, PROSE, PROSE, '많이 본 뉴스', '1', '2')).toEqual({ first: 3, last: 5 })
  })

  test('문단 사이의 소제목은 그 안에 든다', () => {
    expect(core(PROSE, '다리부터 고친다', PROSE)).toEqual({ first: 0, last: 2 })
  })

  test('멀리 떨어진 댓글 창의 한 문장은 들지 않는다', () => {
    const menu = Array.from({ length: 20 }, () => '메뉴')
    expect(core(PROSE, PROSE, ...menu, '비밀번호를 잘못 입력했습니다. 다시 확인해 주세요.')).toEqual({
      first: 0,
      last: 1,
    })
  })

  test('문장이 없으면 자리도 없다', () => {
    expect(core('로그인', '정치', '경제')).toEqual({ first: -1, last: -1 })
    expect(core()).toEqual({ first: -1, last: -1 })
  })
})
