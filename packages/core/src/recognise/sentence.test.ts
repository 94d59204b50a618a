import { describe, expect, test } from 'vitest'
import { rulesIn } from '../testing/find-rules.ts'

describe('문장이 줄 밖으로 이어진다', () => {
  test.each([
    ['시는 가온천을 따라 노면전차를 놓고 버스 노선을 새로 짜며'],
    ['한빛시가 내년 봄부터 다리 열두 개를 고치기로 하면서'],
    ['주민들은 지난해 여름 큰비에 다리가 잠긴 뒤로 시청 앞에서'],
    ['한가온 시장은 11일 시의회에서 예산안을 설명하고,'],
    ['다리를 고치는 데 드는 돈과 다리를 지키는 마음을'],
    ['다섯 해 동안 대형 차량이 다니지 못한 누리교는'],
    ['마을이 생긴 뒤로 여섯 번이나 물에 잠겼다 되살아온'],
  ])('이어진다: %s', (line) => {
    expect(rulesIn(line)).toContain('sentence/goes-on')
  })

  test.each([
    ['조사가 아닌 마을', '가온천 산책로 새로 연 마을'],
    ['조사가 아닌 가을', '가온천 따라 걷는 늦가을'],
    ['조사가 아닌 통과', '한빛시 예산안 시의회 본회의 통과'],
    ['조사가 아닌 결과', '한빛연구원, 다리 열두 개 조사 결과'],
    ['조사가 아닌 효과', '노면전차 연간 1조원 생산유발효과'],
    ['조사가 아닌 초과', '버스 노선 열두 개 사용연한 초과'],
    ['조사가 아닌 기온', '한빛시 올해 가장 낮은 아침 기온'],
    ['이름', '다리 열두 개를 모두 살핀 김가온'],
    ['낱말 하나', '한빛시청앞에서한빛시청뒤까지'],
  ])('이어지지 않는다, %s: %s', (_title, line) => {
    expect(rulesIn(line)).not.toContain('sentence/goes-on')
  })
})

describe('꼭지의 이름', () => {
  test.each(['[커버스토리/ 한빛의 다리]', '[해외토픽]', '[현장 르포]'])('홀로 선 꼬리표: %s', (line) => {
    expect(rulesIn(line)).toContain('title/series')
  })
  test.each(['[단독] 한빛시, 다리 새로 놓는다', '[한빛시 좋은 정책 대상]', '기획 기사를 싣는다.'])(
    '아니다: %s',
    (line) => {
      expect(rulesIn(line)).not.toContain('title/series')
    },
  )
})
