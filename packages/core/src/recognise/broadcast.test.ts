import { describe, expect, test } from 'vitest'
import { findingsIn, rulesIn, segmentsOf } from '../testing/find-rules.ts'

describe('방송 원고', () => {
  test.each([
    ['[앵커]'],
    ['[기자]'],
    ['[리포트]'],
    ['[ 기자 ]'],
    ['◀ 앵커 ▶'],
    ['◀ 리포트 ▶'],
    ['◀ 캐스터 ▶'],
    ['◀앵커▶'],
    ['<앵커>'],
    ['<기자>'],
    ['앵커>'],
    ['기자>'],
    ['【 앵커멘트 】'],
    ['【 기자 】'],
    ['[VCR]'],
    ['■ 앵커'],
  ])('단락 표지: %s', (line) => {
    expect(rulesIn(line)).toContain('broadcast/marker')
  })

  test.each([['[단독]'], ['[서울경제]'], ['기자'], ['앵커 교체'], ['<한빛>'], ['[기자회견]']])(
    '단락 표지가 아니다: %s',
    (line) => {
      expect(rulesIn(line)).not.toContain('broadcast/marker')
    },
  )

  test.each([
    ['[앵커] 한빛시가 다리를 고칩니다.', '[앵커]', '한빛시가 다리를 고칩니다.'],
    ['[기자]다섯 해 동안 막힌 다리입니다.', '[기자]', '다섯 해 동안 막힌 다리입니다.'],
    ['◀ 리포트 ▶ 다섯 해 동안 막힌 다리입니다.', '◀ 리포트 ▶', '다섯 해 동안 막힌 다리입니다.'],
    ['<앵커> 한빛시가 다리를 고칩니다.', '<앵커>', '한빛시가 다리를 고칩니다.'],
  ])('말 앞에 붙은 표지는 떨어진다: %s', (line, marker, rest) => {
    expect(segmentsOf(line).map(({ text }) => text)).toEqual([marker, rest])
    expect(segmentsOf(line)[0]?.findings[0]?.rule).toBe('broadcast/marker')
  })

  test.each<[line: string, name: string, email?: string]>([
    ['KBS 뉴스 김가온입니다.', '김가온'],
    ['MBC뉴스 김가온입니다.', '김가온'],
    ['YTN 김가온입니다.', '김가온'],
    ['YTN 김가온 (gaon@example.kr)입니다.', '김가온', 'gaon@example.kr'],
    ['지금까지 국회에서 한빛TV 김가온입니다.', '김가온'],
    ['한빛뉴스TV 김가온입니다. (gaon@example.kr)', '김가온', 'gaon@example.kr'],
    ['누리동에서 채널A 뉴스 김가온입니다.', '김가온'],
    ['TV조선 김가온입니다.', '김가온'],
  ])('맺음말: %s', (line, name, email) => {
    const found = findingsIn(line)
    expect(found.map(({ rule }) => rule)).toContain('broadcast/sign-off')
    expect(found.find(({ rule }) => rule === 'broadcast/sign-off')?.data).toMatchObject({ authors: [{ name }] })
    const emails = found.flatMap(({ data }) => (data?.type === 'byline' ? data.authors.map((a) => a.email) : []))
    expect(emails.find(Boolean)).toBe(email)
  })

  test.each<[line: string, author: Record<string, string>]>([
    ['김가온 기자가 보도합니다.', { name: '김가온', role: '기자' }],
    ['김가온 기자입니다.', { name: '김가온', role: '기자' }],
    ['김가온 기자의 보도입니다.', { name: '김가온', role: '기자' }],
    ['김가온 기자가 단독 취재했습니다.', { name: '김가온', role: '기자' }],
    ['워싱턴에서 김가온 특파원이 전해드립니다.', { name: '김가온', role: '특파원', place: '워싱턴' }],
    ['보도에 김가온 기자입니다.', { name: '김가온', role: '기자' }],
    ['김가온 캐스터가 전해드립니다.', { name: '김가온', role: '캐스터' }],
  ])('기자에게 넘기는 말: %s', (line, author) => {
    const found = findingsIn(line).find(({ rule }) => rule === 'broadcast/hand-over')
    expect(found?.data).toMatchObject({ authors: [author] })
  })

  test.each([
    ['김가온 기자는 다리를 건넜습니다.'],
    ['김가온 대표입니다.'],
    ['저는 기자입니다.'],
    ['해당 기자가 보도한 글입니다.'],
  ])('넘기는 말이 아니다: %s', (line) => {
    expect(rulesIn(line)).not.toContain('broadcast/hand-over')
  })

  test.each<[line: string, speaker: string, text: string]>([
    ['[김가온 / 주민 : 물이 안 나와요.]', '김가온', '물이 안 나와요.'],
    ['[김가온/한빛대 교수 : "다리를 다시 재야 합니다."]', '김가온', '"다리를 다시 재야 합니다."'],
    ['[김가온 (52)/ 상인 : 손님이 없어요.]', '김가온', '손님이 없어요.'],
    ['[김가온 : 물이 안 나와요.]', '김가온', '물이 안 나와요.'],
    ['<인터뷰> 김가온(상인) : "손님이 없어요."', '김가온', '"손님이 없어요."'],
    ['<녹취> 한빛시 관계자(음성변조) : "조사를 하고 있습니다."', '한빛시 관계자', '"조사를 하고 있습니다."'],
  ])('마이크 앞의 말: %s', (line, speaker, text) => {
    const found = findingsIn(line).find(({ rule }) => rule === 'broadcast/on-camera')
    expect(found?.data).toMatchObject({ type: 'speech', block: 'speech', speaker, text })
  })

  test.each([['[사진 : 한빛시 제공]'], ['[단독: 한빛시장 사퇴]'], ['[전화] 02-000-0000'], ['[카카오톡: 한빛제보]']])(
    '말이 아니다: %s',
    (line) => {
      expect(rulesIn(line)).not.toContain('broadcast/on-camera')
    },
  )

  test('MBN: 말하는 사람의 줄과 다음 줄의 말', () => {
    const [label, words] = segmentsOf('▶ 인터뷰 : 김가온 / 상인\n- "손님이 없어요."')
    expect(label?.findings.map(({ rule }) => rule)).toContain('broadcast/speaker-line')
    expect(words?.findings.map(({ rule }) => rule)).not.toContain('broadcast/speaker-line')
  })

  test.each<[line: string, contributors: [name: string, role: string][]]>([
    [
      '영상취재: 김가온 / 영상편집: 이도담',
      [
        ['김가온', '영상취재'],
        ['이도담', '영상편집'],
      ],
    ],
    [
      '촬영기자:김가온/영상편집:이도담/그래픽:박새나',
      [
        ['김가온', '촬영기자'],
        ['이도담', '영상편집'],
        ['박새나', '그래픽'],
      ],
    ],
    [
      '(영상취재 : 김가온, 영상편집 : 이도담)',
      [
        ['김가온', '영상취재'],
        ['이도담', '영상편집'],
      ],
    ],
    [
      '[영상취재 김가온 이도담 영상편집 박새나]',
      [
        ['김가온', '영상취재'],
        ['이도담', '영상취재'],
        ['박새나', '영상편집'],
      ],
    ],
  ])('제작진: %s', (line, contributors) => {
    const found = findingsIn(line).find(({ rule }) => rule === 'broadcast/credits')
    expect(found?.data).toMatchObject({
      authors: [],
      contributors: contributors.map(([name, role]) => ({ name, role })),
    })
  })

  test.each([
    ['broadcast/studio', '■ 방송 : 한빛TV 아침뉴스 (07:00~08:00)'],
    ['broadcast/studio', '■ 진행 : 김가온 앵커'],
    ['broadcast/studio', '■ 출연 : 이도담 한빛대 교수'],
    ['broadcast/programme', '[뉴스데스크]'],
    ['broadcast/programme', '[뉴스투데이]'],
    ['broadcast/programme', '* 아래 텍스트는 실제 방송 내용과 차이가 있을 수 있습니다.'],
  ] as const)('%s: %s', (rule, line) => {
    expect(rulesIn(line)).toContain(rule)
  })

  test.each<[line: string, speaker: string]>([
    ['◎김가온 앵커: 오늘은 다리 이야기를 나눕니다.', '김가온 앵커'],
    ['▼이도담 다섯 해 전부터 막혀 있었습니다.', '이도담'],
    ['김가온 > 다섯 해 전부터 막혀 있었습니다.', '김가온'],
    ['[김가온] 다섯 해 전부터 막혀 있었습니다.', '김가온'],
  ])('대담의 차례: %s', (line, speaker) => {
    const found = findingsIn(line).find(({ rule }) => rule === 'broadcast/turn')
    expect(found?.data).toMatchObject({ type: 'speech', speaker })
  })
})
