import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseText } from '../parse-text.ts'
import { splitLines } from './split-lines.ts'
import { unglue } from './unglue.ts'

const LEAD = '한빛시가 11일 한빛천 다리를 새로 놓겠다고 밝혔다.'
const WHY = '낡은 다리는 1988년에 놓였고 지난해 안전 점검에서 가장 낮은 등급을 받았다.'
const MONEY = '시는 예산 120억원을 들여 내년 봄에 공사를 시작하고 이듬해 가을에 다리를 열 계획이다.'
const PEOPLE = '주민들은 공사 동안 하류의 옛 다리로 돌아가야 하며 시는 마을버스 두 대를 더 다니게 한다.'
const MAYOR = '한가온 한빛시장은 “안전이 먼저”라며 “불편을 줄이겠다”고 말했다.'
const END = '시는 다음 달 주민 설명회를 연 뒤 설계를 확정하고 시의회에 예산안을 낼 예정이라고 덧붙였다.'
const GLUED = [LEAD, WHY, MONEY, PEOPLE, MAYOR, END].join('')
const LONG = `${GLUED}${WHY}${MONEY}${PEOPLE}${END}`

const pieces = (text: string): string[] => unglue(splitLines(text)).map((line) => line.text)

describe('줄바꿈을 잃은 기사', () => {
  test('빈칸 없이 붙은 문단은 갈라진다', () => {
    expect(LONG.length).toBeGreaterThan(400)
    expect(pieces(LONG)).toEqual([LEAD, WHY, MONEY, PEOPLE, MAYOR, END, WHY, MONEY, PEOPLE, END])
  })

  test.each([
    [
      '사진 설명 뒤의 본문',
      `${LONG}새 다리의 조감도. 한빛시 제공공사는 2년 걸린다.`,
      '새 다리의 조감도. 한빛시 제공',
      '공사는 2년 걸린다.',
    ],
    [
      '통신사 크레딧 뒤의 본문',
      `${LONG}시민들이 다리를 건너고 있다. 연합뉴스공사는 2년 걸린다.`,
      '시민들이 다리를 건너고 있다. 연합뉴스',
      '공사는 2년 걸린다.',
    ],
    [
      '사진의 출처 뒤의 바이라인',
      `시민들이 다리를 건너고 있다. (사진=한빛뉴스)[한빛일보 김가온 기자] ${LEAD}`,
      '시민들이 다리를 건너고 있다. (사진=한빛뉴스)',
      `[한빛일보 김가온 기자] ${LEAD}`,
    ],
    ['방송의 표지', `[앵커]${LONG}[기자]네, 한빛천에 나와 있습니다.`, '[앵커]', LEAD],
    ['제보 안내', `${LONG}※ 한빛뉴스는 제보를 기다립니다.`, END, '※ 한빛뉴스는 제보를 기다립니다.'],
    [
      '통신사의 바이라인',
      `다리를 새로 놓는 한빛시(한빛=뉴스1) 김가온 기자 = ${LONG}`,
      '다리를 새로 놓는 한빛시',
      `(한빛=뉴스1) 김가온 기자 = ${LEAD}`,
    ],
  ])('%s', (_title, text, before, after) => {
    const found = pieces(text)
    expect(found).toContain(before)
    expect(found[found.lastIndexOf(before) + 1]).toBe(after)
  })

  test.each([
    ['짧은 줄', `${LEAD}${WHY}`],
    ['띄어 쓴 긴 문단', [LEAD, WHY, MONEY, PEOPLE, MAYOR, END, WHY, MONEY, PEOPLE, END].join(' ')],
    [
      '제공하다는 크레딧이 아니다',
      `${LEAD} 시는 자료를 낸다. 한빛시 제공하는 버스가 다닌다. ${[WHY, MONEY, PEOPLE, END, WHY, MONEY, PEOPLE].join(' ')}`,
    ],
    [
      '연합뉴스는 말하는 이다',
      `${LEAD} 그렇게 알려졌다. 연합뉴스는 이를 전했다. ${[WHY, MONEY, PEOPLE, END, WHY, MONEY, PEOPLE].join(' ')}`,
    ],
  ])('그대로: %s', (_title, text) => {
    expect(pieces(text)).toEqual([text])
  })
})

describe('한 줄에 두 번 찍힌 기사', () => {
  const text = `${LONG} ${LONG}`

  test('둘째 것은 베낀 것으로 표시된다', () => {
    const lines = unglue(splitLines(text))
    expect(lines.filter((line) => line.copy).map((line) => line.text)).toEqual(pieces(LONG))
  })

  test('기사에는 한 번만 들어가고, 줄은 모두 남고, 그렇다고 알린다', () => {
    const { article, lines, issues } = parseText(text)
    expect(article.body).toHaveLength(pieces(LONG).length)
    expect(lines.filter((line) => line.role === 'body')).toHaveLength(2 * pieces(LONG).length)
    expect(issues.map((issue) => issue.code)).toContain('text/printed-twice')
  })

  test.each([
    ['그것뿐', text],
    ['뒤에 다른 줄이 온다', `${text}\n김가온 기자 gaon@example.kr\nⓒ 한빛일보, 무단전재 및 재배포 금지`],
    ['앞에 다른 줄이 있다', `한빛시, 한빛천 다리 새로 놓는다\n\n${text}`],
  ])('줄은 차례로 놓이고 글을 모두 덮는다: %s', (_title, source) => {
    const { lines } = parseText(source)
    let at = 0
    for (const line of lines) {
      expect(source.slice(at, line.start).trim()).toBe('')
      expect(source.slice(line.start, line.end)).toBe(line.text)
      at = line.end
    }
    expect(source.slice(at).trim()).toBe('')
  })
})

test('어떤 줄이든: 조각을 이으면 그 줄이고, 차례로 놓인다', () => {
  const part = fc.constantFrom(
    LEAD,
    WHY,
    MONEY,
    '[앵커]',
    '※ 제보',
    '모습. 한빛시 제공',
    ' ',
    '"',
    '“',
    '김가온 기자',
    '(한빛=연합뉴스)',
    '.',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
      const text = parts.join('')
      let at = 0
      for (const line of unglue(splitLines(text))) {
        expect(text.slice(at, line.start).trim()).toBe('')
        expect(text.slice(line.start, line.end)).toBe(line.text)
        at = line.end
      }
      expect(text.slice(at).trim()).toBe('')
    }),
  )
})
