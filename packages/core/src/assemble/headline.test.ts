import { describe, expect, test } from 'vitest'
import { dropSiteSuffix, type HeadlineParts, parseHeadline } from './headline.ts'

const TITLE = '한빛시장 "재도전"…내일 결단'

describe('parseHeadline: 제목의 표지', () => {
  test.each<[printed: string, parts: Partial<HeadlineParts>]>([
    [TITLE, {}],
    [`[단독] ${TITLE}`, { labels: ['단독'] }],
    [`[단독]${TITLE}`, { labels: ['단독'] }],
    [`[속보] ${TITLE}`, { labels: ['속보'] }],
    [`[포토] ${TITLE}`, { labels: ['포토'] }],
    [`[인터뷰①] ${TITLE}`, { labels: ['인터뷰①'] }],
    [`[단독][르포] ${TITLE}`, { labels: ['단독', '르포'] }],
    [`[단독] [르포] ${TITLE}`, { labels: ['단독', '르포'] }],
    [`${TITLE}(종합)`, { labels: ['종합'] }],
    [`${TITLE} (종합2보)`, { labels: ['종합2보'] }],
    [`${TITLE}(상보)`, { labels: ['상보'] }],
    [`${TITLE}[영상]`, { labels: ['영상'] }],
    [`${TITLE} [종합]`, { labels: ['종합'] }],
    [`[단독]${TITLE}(종합2보)[영상]`, { labels: ['단독', '종합2보', '영상'] }],
    [`[투자노트] ${TITLE}`, { series: '투자노트' }],
    [`[단독][한빛365] ${TITLE}`, { labels: ['단독'], series: '한빛365' }],
    [`${TITLE} [한빛 리포트]`, { series: '한빛 리포트' }],
    [`${TITLE}(종합)[Oh!한빛 이슈]`, { labels: ['종합'], series: 'Oh!한빛 이슈' }],
    [`【단독】${TITLE}`, { labels: ['단독'] }],
    [`  ${TITLE}  `, {}],
  ])('%s', (printed, parts) => {
    expect(parseHeadline(printed)).toEqual({ headline: TITLE, ...parts })
  })

  test.each([
    ['한가온(52) 시장 "다시 뛴다"'],
    ['“[단독]이 넘치는 시대”'],
    ['한빛-누리(2-1)'],
    ['[단독]'],
    ['한빛시 예산 1조(兆) 시대'],
    [''],
  ])('제목의 말은 남는다: %s', (printed) => {
    expect(parseHeadline(printed)).toEqual({ headline: printed })
  })
})

describe('dropSiteSuffix: 페이지 제목 끝의 매체 이름', () => {
  const isSite = (name: string): boolean => name === '한빛일보'

  test.each([
    [`${TITLE} - 한빛일보`, TITLE],
    [`${TITLE} | 한빛일보`, TITLE],
    [`${TITLE} : 한빛일보`, TITLE],
    [`${TITLE} :: 한빛일보`, TITLE],
    [`${TITLE} < 한빛일보`, TITLE],
    [`${TITLE} – 한빛일보`, TITLE],
    [`${TITLE} - 한빛일보 : 네이버 뉴스`, TITLE],
    [`${TITLE} : 네이버 뉴스`, TITLE],
    ['한빛 - 누리 4차전 - 결승', '한빛 - 누리 4차전 - 결승'],
    [`${TITLE} - 누리일보`, `${TITLE} - 누리일보`],
    [`${TITLE}-한빛일보`, `${TITLE}-한빛일보`],
    ['한빛일보', '한빛일보'],
    ['', ''],
  ])('%s', (title, expected) => {
    expect(dropSiteSuffix(title, isSite)).toBe(expected)
  })
})
