import { describe, expect, test } from 'vitest'
import type { Rule } from '../decide/weights.ts'
import { rulesIn, type Setting, segmentsOf } from '../testing/find-rules.ts'

const SCENE = '한가온 시장이 11일 누리교를 둘러보고 있다.'
const PROSE = '한빛시는 11일 내년 예산안을 시의회에 제출했다고 밝혔다. 예산은 올해보다 4.2% 늘어난 1조2000억원이다.'
/** 사진 말고도 읽을 것이 있는 기사. */
const STORY = [
  '한빛시는 11일 가온천 산책로를 열고 주민을 맞았다고 밝혔다.',
  '산책로는 누리교에서 한빛역까지 2.4킬로미터를 잇는다.',
  '시는 내년 봄에 상류 쪽 1.1킬로미터를 더 놓을 계획이다.',
].join('\n\n')
const inside: Setting = { before: STORY, after: PROSE }
/** What fires for the paragraph at the index. */
const rulesAt = (index: number, ...paragraphs: string[]): Rule[] =>
  segmentsOf(paragraphs.join('\n\n'))
    .filter((segment) => segment.index === index)
    .flatMap((segment) => segment.findings.map(({ rule }) => rule))

/** 단락이 긴 글의 한 줄. */
const LONG = `${PROSE} 시는 누리교를 먼저 고치고, 남는 돈으로 가온천 산책로를 상류까지 잇기로 했다. 주민들은 다리가 좁아 오래 기다렸다고 말한다. 공사는 내년 봄에 시작해 가을에 끝난다. 그때까지는 마을버스 두 대가 아랫마을을 돌아 시장까지 다닌다.`
const among = (line: string): Rule[] => rulesAt(2, LONG, `${LONG} 다리는 모두 열두 개다.`, line, LONG)

describe('단락이 긴 글에서 홀로 짧은 줄', () => {
  test.each([
    ['caption/noun-among-paragraphs', '가온천 옆에 세워진 날아가는 새의 조형물.'],
    ['caption/noun-among-paragraphs', '누리교와 가온교 사이의 옛 나루터.'],
    ['caption/state-among-paragraphs', '옛 역의 바깥벽이 담쟁이로 덮여 있다.'],
    ['caption/state-among-paragraphs', '청보리밭이 바람에 이리저리 흔들리고 있다.'],
  ] as const)('%s: %s', (rule, line) => {
    expect(among(line)).toContain(rule)
  })

  test.each([
    '다음은 한 시장과의 일문일답.',
    '한빛사회출판. 341쪽.',
    '결론부터 얘기하자.',
    '다리가 낡아 생긴 것.',
    '―다리는 언제 고치나.',
    '시민들은 다리부터 고치라고 한다.',
  ])('설명이 아니다: %s', (line) => {
    expect(among(line).filter((rule) => rule.endsWith('-among-paragraphs'))).toEqual([])
  })

  test('단락이 짧은 글에서는 짧은 줄도 단락이다', () => {
    expect(rulesIn('옛 역의 바깥벽이 담쟁이로 덮여 있다.', inside)).not.toContain('caption/state-among-paragraphs')
  })
})

describe('사진 설명의 다른 표시', () => {
  test.each([
    ['caption/position', '한가온 시장(왼쪽에서 두 번째)이 주민과 이야기를 나눈다.'],
    ['caption/position', '왼쪽부터 한가온 시장, 이도담 의원.'],
    ['caption/progressive', '주민들이 누리교 앞에서 차례를 기다리고 있다.'],
    ['caption/scene', '11일 새로 문을 연 가온천 산책로의 모습.'],
    ['caption/explains', '사진 설명: 11일 문을 연 가온천 산책로.'],
    ['credit/alone', '사진=한빛시'],
    ['credit/alone', '[사진=한빛시 제공]'],
    ['credit/alone', 'ⓒ한빛뉴스'],
    ['credit/alone', '게티이미지뱅크'],
    ['credit/alone', '일러스트 김가온 기자'],
    ['credit/alone', '[김가온 제작] 일러스트'],
    ['caption/bracket-given', '다리를 건너는 사람들 (PG) [김가온 제작] 일러스트'],
    ['credit/alone', 'Hanbit Festspiele / Gaon Kim'],
    ['caption/after-stop', '11일 막을 올린 개막 공연. 이도담이 지휘했다. Hanbit Festspiele / Gaon Kim'],
    ['credit/agency', '연합뉴스'],
    ['caption/mark-dots', '▲ … 새로 문을 연 산책로'],
    ['caption/unrelated', '사진은 기사 내용과 무관함.'],
    ['caption/unrelated', '※ 위 사진은 해당 기사와 관계없음'],
    ['caption/on-the-day', '한가온 시장이 11일 오후 한빛시청에서 열린 회의에서 발언하고 있다.'],
    ['caption/on-the-day', '한가온 시장이 11일 취임 2주년 간담회에서 발언하고 있다.'],
    ['caption/given', '새로 문을 연 가온천 산책로 전경 연합뉴스'],
    ['credit/agency', 'AP=연합뉴스'],
    ['credit/alone', '/로이터연합뉴스'],
    ['credit/given', '한빛시 배포'],
    ['credit/given', '한빛시 제공'],
    ['credit/given', '한빛방송 갈무리'],
    ['credit/given', '[사진]한빛방송 제공.'],
    ['caption/explains', '[사진] 한가온 한빛FC 감독.'],
  ] as const)('%s: %s', (rule, line) => {
    expect(rulesIn(line, { before: STORY })).toContain(rule)
  })

  test.each([
    ['저작권', 'ⓒ 한빛뉴스, 무단전재 및 재배포 금지'],
    ['바이라인', '[한빛일보=김가온 기자]'],
    ['문장', '사진=한빛시가 찍은 것이다.'],
  ])('출처가 아니다, %s: %s', (_title, line) => {
    expect(rulesIn(line).filter((rule) => rule.startsWith('credit/'))).toEqual([])
  })

  test('출처 바로 위의 줄은 그 사진의 설명이고, 빈 줄이 있는 문단은 아니다', () => {
    const rules = (text: string): string[] => segmentsOf(text)[0]?.findings.map(({ rule }) => rule) ?? []
    expect(rules('새로 문을 연 산책로\n[한빛시 제공]')).toContain('caption/above-credit')
    expect(rules('한빛시는 11일 예산안을 냈다. 예산은 1조원이다.\n\n사진=한빛시')).not.toContain('caption/above-credit')
  })

  test('위와 떨어져 출처 위에 선 줄은 부제가 아니다', () => {
    const deck = '시의회 "빚부터 갚아야"'
    expect(rulesAt(1, deck, '새로 문을 연 산책로\n[한빛시 제공]', PROSE)).toContain('caption/apart-above-credit')
    expect(rulesAt(1, `${deck}\n다리 고치는 데 1조원\n사진=한빛시`, PROSE)).not.toContain('caption/apart-above-credit')
  })

  test('통신사 사진 설명 바로 위의 줄은 그 사진의 제목이다', () => {
    const rules = segmentsOf(`시청 찾은 주민들\n(서울=연합뉴스) 김가온 기자 = ${SCENE} 2024.6.11`)[0]?.findings
    expect(rules?.map(({ rule }) => rule)).toContain('caption/above-wire')
    const passedOn = ['가면 쓰고 걷는 주민들', '11일 누리교에서 가면을 쓴 주민들이 걷고 있다. [로이터=연합뉴스]'].join(
      '\n',
    )
    expect(rulesAt(1, PROSE, passedOn)).toContain('caption/above-wire')
    expect(rulesAt(0, passedOn, PROSE)).not.toContain('caption/above-wire')
  })

  test('그림의 출처 위에 있는 긴 문단은 설명이 아니다', () => {
    expect(rulesAt(0, `${PROSE}\n그래픽=김가온`)).not.toContain('caption/above-credit')
  })

  test.each([
    ['caption/adnominal', '골목을 지키는 이도담 대표'],
    ['caption/adnominal', '주민과 이야기하는 한가온 한빛시장'],
    ['caption/portrait', '한가온 한빛대 교수'],
    ['caption/portrait', '이도담 한빛전자 대표이사.'],
    ['caption/portrait', '칼브란트 가온국 대통령'],
    ['caption/in-action', '한가온 시장이 시청 앞 잔디밭에서 기념촬영을 하고 있다.'],
    ['caption/in-action', '이도담 대표가 작업장에서 새 기계를 설명하고 있다.'],
    ['caption/in-action', '한가온 시장이 주민들과 악수하고 있다.'],
  ] as const)('글 사이의 %s: %s', (rule, line) => {
    expect(rulesIn(line, inside)).toContain(rule)
  })

  test.each([
    ['caption/unrelated', '사진은 기사에 실리지 않았다.'],
    ['caption/unrelated', '이 사진은 사건과 관련이 없다고 그는 말했다.'],
    ['caption/on-the-day', '주민들은 11일째 시청 앞에서 다리를 고치라고 외치고 있다.'],
    ['caption/on-the-day', '한빛시는 11일부터 가온시장에서 야시장을 열고 있다.'],
    ['caption/on-the-day', '한빛시는 11일 예산안을 냈다. 시는 가온천에서 공사를 하고 있다.'],
    ['caption/in-action', '한빛시는 예산이 모자란다고 설명하고 있다.'],
    ['caption/in-action', '시의회는 다리부터 고치라며 발언하고 있다.'],
    ['caption/adnominal', '한빛시, 낡은 다리 고친다'],
    ['caption/adnominal', '다리 고치는 데 1조원'],
    ['caption/adnominal', '다리는 언제 고치나'],
    ['caption/portrait', '한가온 시장 사퇴'],
    ['caption/portrait', '새로운 한빛시장'],
    ['caption/portrait', '차기 한빛대 총장'],
    ['caption/mark-dots', '▲ 새로 문을 연 산책로…주말마다 공연'],
    ['credit/agency', 'AP 통신이 전했다'],
    ['credit/agency', '연합군'],
    ['credit/given', '내 인스타그램'],
    ['credit/given', '▶ 한빛신문 SNS'],
    ['credit/given', "▲ 한가온 한빛시장 유튜브 채널 '가온TV' 갈무리."],
    ['caption/bracket-given', '■ 한가온 시장(사진 오른쪽)'],
    ['credit/alone', 'ⓒ"가온의 힘, 한빛투데이"'],
    ['caption/bracket-any', '다리가 놓이기까지 누가 무엇을 했는지 돌아본다. <편집자말>'],
  ] as const)('%s가 아니다: %s', (rule, line) => {
    expect(rulesIn(line, inside)).not.toContain(rule)
  })

  test('사진의 한두 문장뿐인 글에서는 그 문장이 글이다', () => {
    expect(rulesIn(SCENE)).not.toContain('caption/on-the-day')
    expect(rulesIn(SCENE)).not.toContain('caption/progressive')
    expect(rulesIn(`${SCENE} /한빛시`)).toContain('caption/progressive')
  })

  test('마지막 문장 아래의 이름은 얼굴 사진이 아니라 필자다', () => {
    expect(rulesIn('한가온 한빛대 교수', { before: PROSE })).not.toContain('caption/portrait')
  })

  test('문단 사이에 홀로 선 ▲는 사진 설명이다', () => {
    expect(rulesAt(1, PROSE, '▲ 새로 문을 연 산책로', PROSE)).toContain('caption/marked-alone')
  })

  test.each([
    ['목록', PROSE, '▲2018년 한빛시의원', '▲2022년 한빛시장'],
    ['인사', PROSE, '△국장 김가온 △과장 이도담', PROSE],
    ['대답', '-언제 고치나?', '▲내년 봄이다. 우회로를 먼저 낸다.', '-값은?'],
    ['물음표 없는 물음 아래의 대답', '▶언제 고치는지', '▲내년 봄이다.', '▶값은'],
  ])('▲가 여럿이거나 물음 아래면 아니다, %s', (_title, before, line, after) => {
    expect(rulesAt(1, before, line, after)).not.toContain('caption/marked-alone')
  })

  test('빈 줄 너머의 출처는 ▲와 대괄호의 것이고, ◆는 소제목이다', () => {
    expect(rulesAt(1, PROSE, '▲ 새로 문을 연 산책로', '사진=한빛시', PROSE)).toContain('caption/marked-above-credit')
    expect(rulesAt(1, PROSE, '[새로 문을 연 산책로]', '사진=한빛시', PROSE)).toContain('caption/above-credit')
    const heading = rulesAt(1, PROSE, '◆ 산책로 새로 연다', '사진=한빛시', PROSE)
    expect(heading.filter((rule) => rule.endsWith('above-credit'))).toEqual([])
    const title = rulesAt(1, PROSE, '▶ 산책로 새로 연다…주말마다 공연', '사진=한빛시', PROSE)
    expect(title.filter((rule) => rule.endsWith('above-credit'))).toEqual([])
  })
})
