import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findStamps } from './find-stamps.ts'
import { isStampLabel, readStampLabel } from './stamp-labels.ts'

const read = (text: string) => findStamps(text).map(({ kind, iso }) => `${kind ?? '-'} ${iso.slice(0, 16)}`)

describe('한 줄의 시각들', () => {
  test.each([
    [
      '빗금으로 가름 (더팩트)',
      '입력: 2024.07.30 11:15 / 수정: 2024.07.30 12:20',
      ['published 2024-07-30T11:15', 'modified 2024-07-30T12:20'],
    ],
    [
      '앞 시각에 붙은 이름표',
      '등록 2017.09.13 15:09수정 2017.09.14 09:00',
      ['published 2017-09-13T15:09', 'modified 2017-09-14T09:00'],
    ],
    ['시각에 붙은 이름표', '기사입력2024.05.01 오후 3:10', ['published 2024-05-01T15:10']],
    ['시각 뒤의 이름표 (연합뉴스)', '2026년08월17일 06시04분 송고', ['published 2026-08-17T06:04']],
    [
      '시각마다 뒤에 이름표',
      '2024.07.30 11:15 송고 2024.07.31 12:00 수정',
      ['published 2024-07-30T11:15', 'modified 2024-07-31T12:00'],
    ],
    [
      '첫 시각에 이름표가 없음',
      '2024.07.30 11:15 수정 2024.07.31 12:00',
      ['- 2024-07-30T11:15', 'modified 2024-07-31T12:00'],
    ],
    [
      '두 번 찍혀 붙은 시각 (동아)',
      '입력 2016-04-05 16:402016년 4월 5일 16시 40분',
      ['published 2016-04-05T16:40', '- 2016-04-05T16:40'],
    ],
    [
      '괄호 안 시각 (KBS)',
      '입력 2015.08.03 (00:11) 수정 2015.08.03 (07:20)',
      ['published 2015-08-03T00:11', 'modified 2015-08-03T07:20'],
    ],
    ['글자 l이 막대 (줌)', '원문 l 입력 l 2024.07.30 11:15', ['published 2024-07-30T11:15']],
    ['이름에 붙은 시각', '한빛방송 김가온 기자2019/12/30 17:50', ['- 2019-12-30T17:50']],
    ['최종 입력은 수정이다', '최종 입력 2024.07.30 11:15', ['modified 2024-07-30T11:15']],
    ['발행인 등록일자의 괄호는 이름표가 아니다', '등록(발행)일자 : 2012.03.02', ['- 2012-03-02']],
    ['시각 없음', '한빛시청 앞 3.1 버전', []],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test.each(['입력', '승인', '게재', '게시일', '발행일', '등록일시', '작성', '기사등록', '최초입력', '송고시간'])(
    '%s은 실린 때',
    (label) => {
      expect(readStampLabel(label)).toBe('published')
      expect(read(`${label} : 2024.07.30`)).toEqual(['published 2024-07-30'])
    },
  )
  test.each(['수정', '최종수정', '업데이트', '편집', '기사수정', '최종 업데이트', 'Updated'])(
    '%s은 고친 때',
    (label) => {
      expect(readStampLabel(label)).toBe('modified')
      expect(read(`${label}2024.07.30 11:15`)).toEqual(['modified 2024-07-30T11:15'])
    },
  )
})

test.each([
  ['입력', true],
  ['기사입력 :', true],
  ['l 수정', true],
  ['원문 l 입력', true],
  ['정치', false],
  ['수정 예산안', false],
  ['회원 등록', false],
  ['', false],
])('홀로 선 이름표인가: %s', (text, expected) => {
  expect(isStampLabel(text)).toBe(expected)
})

test('어떤 글이든: 차례로 놓이고 겹치지 않으며 이름표는 글에 있는 그대로다', () => {
  const pieces = fc.constantFrom(
    '2024.07.30',
    ' ',
    '11:15',
    '입력',
    '수정',
    '송고',
    ':',
    '2016년 4월 5일',
    '오후 1:02',
    'l',
    '다.',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(pieces).map((p) => p.join('')),
      ),
      (text) => {
        let last = 0
        for (const { start, end, label } of findStamps(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          last = end
          if (label) expect(text.slice(label.start, label.end)).toBe(label.text)
        }
      },
    ),
  )
})

test('길이에 비례하는 시간', () => {
  for (const piece of ['2024.', '입력 ', '2024.07.30 ', '1', 'Tue ', ' ', '2024-07-30 11:15 (']) {
    const text = piece.repeat(200_000 / piece.length)
    const began = performance.now()
    findStamps(text)
    expect(performance.now() - began, piece).toBeLessThan(1500)
  }
})
