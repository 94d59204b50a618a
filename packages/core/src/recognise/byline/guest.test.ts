import { describe, expect, test } from 'vitest'
import type { Author } from '../../article/article.ts'
import { readGuest, readSigner } from './guest.ts'

describe('기자가 아닌 필자', () => {
  test.each<[line: string, guest: Author]>([
    ['한가온 한빛대 교수', { name: '한가온', role: '교수', affiliation: '한빛대' }],
    ['/한가온 한빛연구원 연구위원', { name: '한가온', role: '연구위원', affiliation: '한빛연구원' }],
    ['김가온 변호사', { name: '김가온', role: '변호사' }],
  ])('%s', (line, guest) => {
    expect(readGuest(line)).toEqual(guest)
  })

  test.each([['한가온 시장이 밝혔다'], ['다리 고치는 데 1조원']])('필자가 아니다: %s', (line) => {
    expect(readGuest(line)).toBeUndefined()
  })

  test.each<[line: string, signer: Author | undefined]>([
    ['김가온 한빛병원 영양팀 임상영양사', { name: '김가온', role: '임상영양사', affiliation: '한빛병원 영양팀' }],
    ['김가온 요리연구가', { name: '김가온', role: '요리연구가' }],
    ['한빛시 예산 확정', undefined],
  ])('시각 앞에 적힌 이름과 직함: %s', (line, signer) => {
    expect(readSigner(line)).toEqual(signer)
  })
})
