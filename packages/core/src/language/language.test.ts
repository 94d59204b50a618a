import { describe, expect, test } from 'vitest'
import { alternatives } from './alternatives.ts'
import { hasFinal } from './hangul.ts'
import { looksLikeOutlet } from './outlet-shape.ts'
import { ownsAddress } from './owns-address.ts'
import { isPersonName } from './person-name.ts'
import { isPlace } from './places.ts'
import { gluedRole, isCameraRole, isStaffRole } from './roles.ts'

describe('이름', () => {
  test.each([
    ['김가온'],
    ['한솔'],
    ['이도담'],
    ['남궁가온'],
    ['황보누리'],
    ['선우결'],
    ['독고준'],
    ['제갈량'],
    ['금가온'],
    ['탁온'],
  ])('사람의 이름이다: %s', (word) => {
    expect(isPersonName(word)).toBe(true)
  })

  test.each([
    ['경제'],
    ['정치부'],
    ['이날'],
    ['사진'],
    ['연합뉴스'],
    ['서울'],
    ['부산'],
    ['김'],
    ['김가온누리'],
    ['김가온은'],
    ['Kim'],
    ['가온누리'],
    ['뿡뿡이'],
    ['소속'],
    ['신입'],
    ['전직'],
    ['기자'],
    [''],
  ])('사람의 이름이 아니다: %s', (word) => {
    expect(isPersonName(word)).toBe(false)
  })
})

describe('직함', () => {
  test.each([
    ['기자'],
    ['선임기자'],
    ['의학전문기자'],
    ['자동차전문기자'],
    ['특파원'],
    ['논설위원'],
    ['앵커'],
    ['인턴기자'],
    ['편집국장'],
    ['기상캐스터'],
    ['PD'],
  ])('글을 쓰는 직함이다: %s', (word) => {
    expect(isStaffRole(word)).toBe(true)
  })

  test.each([['기자들'], ['기자회견'], ['교수'], ['장관'], ['']])('글을 쓰는 직함이 아니다: %s', (word) => {
    expect(isStaffRole(word)).toBe(false)
  })

  test('사진을 찍는 직함', () => {
    expect(['사진기자', '촬영기자', '기자'].map(isCameraRole)).toEqual([true, true, false])
  })

  test.each([
    ['김가온기자', 3],
    ['남궁가온기자', 4],
    ['한솔선임기자', 2],
    ['해당기자', 0],
    ['현장기자', 0],
    ['기자', 0],
  ])('붙여 쓴 직함의 자리: %s → %i', (word, at) => {
    expect(gluedRole(word)).toBe(at)
  })
})

describe('지역과 매체', () => {
  test.each([['서울'], ['전국종합'], ['워싱턴'], ['수원시'], ['강남구'], ['양평군']])('지역이다: %s', (word) => {
    expect(isPlace(word)).toBe(true)
  })

  test.each([['예산안'], ['다시'], ['누구'], ['김가온'], ['']])('지역이 아니다: %s', (word) => {
    expect(isPlace(word)).toBe(false)
  })

  test.each([['한빛일보'], ['가온뉴스'], ['누리TV'], ['한빛경제'], ['뉴스1'], ['한빛닷컴']])(
    '매체처럼 생겼다: %s',
    (word) => {
      expect(looksLikeOutlet(word)).toBe(true)
    },
  )

  test.each([['뉴스'], ['김가온'], ['한빛시'], ['한빛 일보']])('매체처럼 생기지 않았다: %s', (word) => {
    expect(looksLikeOutlet(word)).toBe(false)
  })
})

describe('받침', () => {
  test.each([
    ['산', true],
    ['길', true],
    ['힣', true],
    ['바', false],
    ['가', false],
    ['ㄱ', false],
    ['a', false],
    ['', false],
  ])('%s: %s', (syllable, closed) => {
    expect(hasFinal(syllable.charCodeAt(0))).toBe(closed)
  })
})

test('낱말의 목록은 식의 한 갈래가 되고, _는 있어도 없어도 되는 빈칸이다', () => {
  const word = new RegExp(`^${alternatives('다리 기념_사진\n  강')}$`)
  expect(['다리', '기념사진', '기념 사진', '강'].every((text) => word.test(text))).toBe(true)
  expect(['다리 강', '기념_사진', '기념', ''].some((text) => word.test(text))).toBe(false)
})

describe('ownsAddress: 이름으로 만든 주소', () => {
  test.each([
    ['머리글자', '성도현', 'dhspeople@example.kr'],
    ['성이 앞에', '김도현', 'kdh0615@example.kr'],
    ['성을 풀어 쓴 주소', '박세진', 'parksj@example.kr'],
    ['성이 뒤에', '조준형', 'jhcho@example.kr'],
    ['이름 한 글자', '강태현', 'taetae@example.kr'],
    ['받침까지', '황봉규', 'bong@example.kr'],
    ['이는 L로도', '이정훈', 'ljh@example.kr'],
  ])('%s: %s %s', (_title, name, email) => {
    expect(ownsAddress(name, email)).toBe(true)
  })

  test.each([
    ['김가온', 'dhspeople@example.kr'],
    ['양지웅', 'taetae@example.kr'],
    ['남궁가온', 'ngg@example.kr'],
    ['A씨', 'a@example.kr'],
  ])('아니다: %s %s', (name, email) => {
    expect(ownsAddress(name, email)).toBe(false)
  })
})
