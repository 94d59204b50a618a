import { describe, expect, test } from 'vitest'
import type { OutletProfile } from '../article/outlet-profile.ts'
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
    ['【 질문 1 】'],
    ['【 답변 1-2 】'],
    ['◀ 김가온/한빛증권 ▶'],
    ['[영상구성]'],
    ['[진행자 코너]'],
  ])('단락 표지: %s', (line) => {
    expect(rulesIn(line)).toContain('broadcast/marker')
  })

  test.each([['[단독]'], ['[서울경제]'], ['기자'], ['앵커 교체'], ['<한빛>'], ['[기자회견]']])(
    '단락 표지가 아니다: %s',
    (line) => {
      expect(rulesIn(line)).not.toContain('broadcast/marker')
    },
  )

  test('주고받는 말의 차례는 줄줄이 온다', () => {
    const talk = [
      '▶김가온 기자',
      '다리는 언제 고치나요?',
      '▶이도담 한빛시 하천과 과장',
      '내년 봄에 시작합니다.',
      '▶김 기자',
    ]
    const markers = segmentsOf(talk.join('\n\n')).filter(({ findings }) =>
      findings.some(({ rule }) => rule === 'broadcast/turn-marker'),
    )
    expect(markers.map(({ text }) => text)).toEqual([talk[0], talk[2], talk[4]])
    expect(rulesIn('▶이도담 한빛시 하천과 과장')).not.toContain('broadcast/turn-marker')
  })

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
    ['YTN 김가온[gaon@example.kr]입니다.', '김가온', 'gaon@example.kr'],
    ['한빛뉴스TV 김가온입니다. (gaon@example.kr)', '김가온', 'gaon@example.kr'],
    ['누리동에서 채널A 뉴스 김가온입니다.', '김가온'],
    ['TV조선 김가온입니다.', '김가온'],
    ['한빛날씨 김가온이었습니다.', '김가온'],
    ['지금까지 한빛닷컴 김가온 기자였습니다.', '김가온'],
  ])('맺음말: %s', (line, name, email) => {
    const found = findingsIn(line)
    expect(found.map(({ rule }) => rule)).toContain('broadcast/sign-off')
    expect(found.find(({ rule }) => rule === 'broadcast/sign-off')?.data).toMatchObject({ authors: [{ name }] })
    const emails = found.flatMap(({ data }) => (data?.type === 'byline' ? data.authors.map((a) => a.email) : []))
    expect(emails.find(Boolean)).toBe(email)
  })

  test.each([
    ["'뉴스 픽'입니다."],
    ['‘뉴스 포커스’였습니다.'],
    ['지금까지 아침 인사이트였습니다.'],
    ['지금까지 한빛브리핑이었습니다.'],
    ['지금까지 날씨였습니다.'],
    ['날씨 정보 전해드렸습니다.'],
    ['지금까지 국회에서 전해드렸습니다.'],
  ])('프로그램의 맺음말에는 이름이 없다: %s', (line) => {
    const found = findingsIn(line).find(({ rule }) => rule === 'broadcast/sign-off')
    expect(found).toEqual({ rule: 'broadcast/sign-off' })
  })

  test.each([
    ['KBS 뉴스 보도입니다.'],
    ['KBS 방송 화면입니다.'],
    ['뉴스 제보입니다.'],
    ['뉴스 가치입니다.'],
    ['지금까지 사실이었습니다.'],
    ['지금까지 처음이었습니다.'],
    ['지금까지 그런 일은 없었습니다.'],
    ['지금까지 이도담 한빛대 교수였습니다.'],
  ])('맺음말이 아니다: %s', (line) => {
    expect(rulesIn(line)).not.toContain('broadcast/sign-off')
  })

  test.each<[line: string, author: Record<string, string>]>([
    ['왜 이런지 김가온 기자가 취재했습니다.', { name: '김가온', role: '기자' }],
    ['다섯 해 동안 막힌 다리를 김가온 PD가 단독 취재했습니다.', { name: '김가온', role: 'PD' }],
    ['다섯 해 동안 막힌 다리에 김가온 기자가 다녀왔습니다.', { name: '김가온', role: '기자' }],
    ['주말 사건·사고 소식, 김가온 기자가 전해드립니다.', { name: '김가온', role: '기자' }],
    ['주말 사건·사고, 김가온 기자가 정리했습니다.', { name: '김가온', role: '기자' }],
    ['정치권 소식 국회팀 김가온 기자와 더 얘기 나눠보겠습니다.', { name: '김가온', role: '기자' }],
    ['김가온 피디가 이 소식 전하겠습니다.', { name: '김가온', role: '피디' }],
    ['김가온 기자 연결합니다.', { name: '김가온', role: '기자' }],
    ['김가온 기자와 함께 알아봅니다.', { name: '김가온', role: '기자' }],
    ['김가온 기자 나와 있습니다.', { name: '김가온', role: '기자' }],
    ['김가온 기자가 자세히 전해드립니다.', { name: '김가온', role: '기자' }],
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
    ['한빛일보 소속 기자가 보도했습니다.'],
    ['시청을 맡은 담당 기자가 취재했습니다.'],
    ['이 사실은 2019년 김가온 기자가 보도했습니다.'],
    ['이도담 대표가 취재를 거절했습니다.'],
    ['김가온 기자가 쓴 책이 나왔습니다.'],
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
    ['broadcast/studio', '<출연 : 이도담 한빛대 교수>'],
    ['broadcast/studio', '〈진행 : 김가온 앵커〉'],
    ['broadcast/studio', "■ 경제와이드 한빛 '아침 인사이트' - 이도담 한빛연구소장"],
    ['broadcast/programme', '[한빛 브리핑]'],
    ['broadcast/programme', '[뉴스데스크]'],
    ['broadcast/programme', '[뉴스투데이]'],
    ['broadcast/programme', '* 아래 텍스트는 실제 방송 내용과 차이가 있을 수 있습니다.'],
  ] as const)('%s: %s', (rule, line) => {
    expect(rulesIn(line)).toContain(rule)
  })

  test('프로그램 머리에서 진행하는 이는 필자이고, 손님은 아니다', () => {
    const hostIn = (line: string): unknown => findingsIn(line).find(({ rule }) => rule === 'broadcast/studio')?.data
    expect(hostIn("■ 경제와이드 한빛 '아침 인사이트' - 김가온 외신캐스터")).toMatchObject({
      authors: [{ name: '김가온', role: '외신캐스터' }],
    })
    expect(hostIn("■ 경제와이드 한빛 '아침 인사이트' - 김가온")).toMatchObject({ authors: [{ name: '김가온' }] })
    expect(hostIn("■ 경제와이드 한빛 '아침 인사이트' - 이도담 한빛대 교수")).toBeUndefined()
  })

  test.each([
    ['broadcast/studio', "■ 소설 '가온의 봄' - 다리 위의 사람들"],
    ['broadcast/studio', "■ 한빛시 '다리 특별법' - 시의회 통과"],
    ['broadcast/studio', '<시간: 가장 비싼 값>'],
    ['broadcast/studio', '[출연료 : 1000만원]'],
    ['broadcast/programme', '[뉴스룸을 떠나며 쓴 편지]'],
  ] as const)('%s가 아니다: %s', (rule, line) => {
    expect(rulesIn(line)).not.toContain(rule)
  })

  test('매체의 이름은 프로그램이 아니다', () => {
    const hanbit: OutletProfile = { id: 'hanbit-news', name: '한빛뉴스', kind: 'online', hosts: ['hanbit.example'] }
    expect(rulesIn('[한빛뉴스]', { outlets: [hanbit] })).not.toContain('broadcast/programme')
    expect(rulesIn('[한빛뉴스]')).toContain('broadcast/programme')
  })

  test.each<[line: string, speaker: string]>([
    ['◎김가온 앵커: 오늘은 다리 이야기를 나눕니다.', '김가온 앵커'],
    ['▼이도담 다섯 해 전부터 막혀 있었습니다.', '이도담'],
    ['김가온 > 다섯 해 전부터 막혀 있었습니다.', '김가온'],
    ['[김가온] 다섯 해 전부터 막혀 있었습니다.', '김가온'],
  ])('대담의 차례: %s', (line, speaker) => {
    const found = findingsIn(line).find(({ rule }) => rule === 'broadcast/turn' || rule === 'broadcast/bare-turn')
    expect(found?.data).toMatchObject({ type: 'speech', speaker })
  })
})
