import { describe, expect, test } from 'vitest'
import type { Author } from '../article/article.ts'
import type { Rule } from '../decide/weights.ts'
import { findingsIn, rulesIn, type Setting, segmentsOf } from '../testing/find-rules.ts'
import { sampleOutlets as outlets } from '../testing/sample-outlets.ts'

const PROSE = '한빛시는 11일 내년 예산안을 시의회에 제출했다고 밝혔다. 예산은 올해보다 4.2% 늘어난 1조2000억원이다.'
const MORE = '가장 크게 늘어난 분야는 교통이다. 시는 가온천을 따라 노면전차를 놓고 버스 노선 12개를 새로 짜기로 했다.'
const inside: Setting = { before: `${PROSE}\n\n${MORE}`, after: `${MORE}\n\n${PROSE}` }
const below: Setting = { before: `${PROSE}\n\n${MORE}`, outlets }
const rulesOf = (line: string, setting: Setting, prefix: string): Rule[] =>
  rulesIn(line, setting).filter((rule) => rule.startsWith(prefix))

describe('소제목', () => {
  test.each([
    ['heading/sign', '■ 다리부터 고친다'],
    ['heading/sign', '◇ 다리부터 고친다'],
    ['heading/sign', '◆다리부터 고친다'],
    ['heading/sign', '● 다리부터 고친다'],
    ['heading/sign', '□ 다리부터 고친다'],
    ['heading/sign', '━ 다리부터 고친다'],
    ['heading/sign', '① 다리부터 고친다'],
    ['heading/sign', '1. 다리부터 고친다'],
    ['heading/sign', '△ 다리부터 고친다'],
    ['heading/sign', '▽ 다리부터 고친다'],
    ['heading/sign', '01 다리부터 고친다'],
    ['heading/sign', '#1'],
    ['heading/bracketed', '<다리부터 고친다>'],
    ['heading/bracketed', '[다리부터 고친다]'],
    ['heading/quoted', '"한 방이 없다"'],
    ['heading/quoted', '“낡은 다리부터”'],
    ['heading/between-paragraphs', '다리부터 고친다'],
    ['heading/between-paragraphs', '다리는 언제 고치나?'],
  ] as const)('%s: %s', (rule, line) => {
    expect(rulesIn(line, inside)).toContain(rule)
  })

  test('소제목과 본문이 한 줄에 있으면 = 에서 갈린다', () => {
    const parts = segmentsOf(`◇ 한빛전자, 인력 늘린다 = ${PROSE}`)
    expect(parts.map(({ text }) => text)).toEqual(['◇ 한빛전자, 인력 늘린다 =', PROSE])
    expect(parts[0]?.findings[0]?.rule).toBe('heading/run-in')
  })

  test.each([['02-000-0000'], ['05 시 30분'], ['#한빛시'], ['#1 투수 한가온']])('기호가 아니다: %s', (line) => {
    expect(rulesIn(line, inside)).not.toContain('heading/sign')
  })

  test.each([['시는 다리부터 고치기로 했다.'], ['다리를 고칩니다.'], [PROSE]])('문장은 소제목이 아니다: %s', (line) => {
    expect(rulesOf(line, inside, 'heading/')).toEqual([])
  })
})

describe('물음과 대답', () => {
  test.each([
    ['-예산은 언제 확정되나?', '-', '예산은 언제 확정되나?'],
    ['―예산은 언제 확정되나?', '―', '예산은 언제 확정되나?'],
    ['— 예산은 언제 확정되나?', '—', '예산은 언제 확정되나?'],
    ['Q. 예산은 언제 확정되나요', 'Q.', '예산은 언제 확정되나요'],
    ['Q1. 예산은 언제 확정되나', 'Q1.', '예산은 언제 확정되나'],
    ['문) 예산은 언제 확정되나', '문)', '예산은 언제 확정되나'],
    ['▶예산은 언제 확정되나?', '▶', '예산은 언제 확정되나?'],
  ])('물음: %s', (line, label, text) => {
    expect(findingsIn(line, inside).find(({ rule }) => rule === 'qa/question')?.data).toEqual({
      type: 'speech',
      block: 'question',
      label,
      text,
    })
  })

  test('물음표 없는 줄표의 물음은 여럿이 있어야 물음이다', () => {
    const ask = (...lines: string[]): number =>
      segmentsOf(lines.join('\n\n')).filter(({ findings }) => findings.some(({ rule }) => rule === 'qa/question'))
        .length
    const answer = '내년 봄에 시작한다. 누리교는 여섯 달 동안 막힌다.'
    expect(ask('-고치는 순서는', answer, '-그동안 돌아갈 길은', answer)).toBe(2)
    expect(ask('-고치는 순서', answer)).toBe(0)
  })

  test.each([
    ['A. 다음 달 초에 확정된다.', 'A.', '다음 달 초에 확정된다.'],
    ['답) 다음 달 초에 확정된다.', '답)', '다음 달 초에 확정된다.'],
  ])('대답: %s', (line, label, text) => {
    expect(findingsIn(line, inside).find(({ rule }) => rule === 'qa/answer')?.data).toEqual({
      type: 'speech',
      block: 'answer',
      label,
      text,
    })
  })

  test('▷는 물음 아래에서만 대답이다', () => {
    const line = '▷다음 달 초에 확정된다.'
    expect(rulesIn(line, { before: '―예산은 언제 확정되나?' })).toContain('qa/answer')
    expect(rulesIn(line, { before: PROSE })).not.toContain('qa/answer')
  })

  test.each([['- 네이버 메인에서 한빛일보 구독하기'], ['A씨는 다리를 건넜다.'], ['문화재를 옮긴다'], ['답은 없었다.']])(
    '물음도 대답도 아니다: %s',
    (line) => {
      expect(rulesOf(line, inside, 'qa/')).toEqual([])
    },
  )
})

describe('정정과 반론', () => {
  test.each([
    ['correction/head', '바로잡습니다'],
    ['correction/head', '[바로잡습니다]'],
    ['correction/head', '●바로잡습니다'],
    ['correction/head', '[정정보도문]'],
    ['correction/head', '<반론보도>'],
    ['correction/head', '[알려왔습니다]'],
    ['correction/refers', '본지는 2026년 3월 4일자 2면 ‘누리교’ 제하의 기사에서 길이를 340m라고 썼습니다.'],
    ['correction/corrects', '다리의 길이는 430m이므로 바로잡습니다.'],
    ['correction/arbitration', '이 보도는 언론중재위원회의 조정에 따른 것입니다.'],
    ['correction/reply', '이에 대해 한빛시는 사실이 아니라고 알려왔습니다.'],
  ] as const)('%s: %s', (rule, line) => {
    expect(rulesIn(line, below)).toContain(rule)
  })

  test('머리 아래의 문장은 정정의 글이다', () => {
    expect(rulesIn(PROSE, { before: '바로잡습니다' })).toContain('correction/below-head')
    expect(rulesIn(PROSE, { headline: '[정정보도] 누리교 관련' })).toContain('correction/in-notice')
  })

  test.each([['시는 잘못된 표지판을 바로잡기로 했다.'], ['그는 3월 4일 기사를 읽었다.'], ['정정당당한 승부였다.']])(
    '정정이 아니다: %s',
    (line) => {
      expect(rulesOf(line, inside, 'correction/')).toEqual([])
    },
  )
})

describe('요약', () => {
  test.each([['기사내용 요약'], ['[기사내용 요약]'], ['핵심 요약'], ['AI 요약'], ['3줄 요약']])('머리: %s', (head) => {
    const [first, second] = segmentsOf(`${head}\n예산 1조2000억원으로 4.2% 늘어\n\n${PROSE}`)
    expect(first?.findings.map(({ rule }) => rule)).toContain('summary/head')
    expect(second?.findings.map(({ rule }) => rule)).toContain('summary/below')
  })

  test('요약이라는 말이 든 문장은 머리가 아니다', () => {
    expect(rulesOf('시는 요약본을 먼저 냈다.', inside, 'summary/')).toEqual([])
  })
})

describe('제목을 되풀이하는 줄', () => {
  const headline = '한빛시, 낡은 다리 모두 살핀다…내년 봄 공사 시작'

  test.each([
    ['headline/equal', '한빛시, 낡은 다리 모두 살핀다…내년 봄 공사 시작'],
    ['headline/equal', '한빛시,  낡은 다리 모두 살핀다...내년 봄 공사 시작'],
    ['headline/overlap', '[단독] 한빛시, 낡은 다리 모두 살핀다…내년 봄 공사 시작'],
    ['headline/overlap', '한빛시, 낡은 다리 모두 살핀다…내년 봄'],
    ['headline/overlap', '한빛시, 낡은 다리 모두 살핀다…내년 봄 공사 시작 - 한빛일보'],
  ] as const)('%s: %s', (rule, line) => {
    expect(rulesIn(line, { headline, after: PROSE })).toContain(rule)
  })

  test('제목과 말이 같아도 출처가 있으면 사진 설명이고, 제목 자체의 제공은 출처가 아니다', () => {
    const rules = (line: string, known: string): Rule[] => rulesOf(line, { headline: known, after: PROSE }, 'headline/')
    expect(rules(`${headline} 사진=한빛시`, headline)).toEqual([])
    expect(rules(`${headline} ⓒ한빛일보`, headline)).toEqual([])
    expect(rules('한빛시, 청년에게 월세 제공', '한빛시, 청년에게 월세 제공')).toContain('headline/equal')
    expect(rules('[단독] 한빛시, 청년에게 월세 제공', '한빛시, 청년에게 월세 제공')).toContain('headline/overlap')
  })

  test('제목을 모르면 시각 바로 위의 줄이 제목 같다', () => {
    expect(rulesIn(headline, { after: `입력 2024.07.30 11:15\n\n${PROSE}` })).toContain('headline/right-above-stamp')
    expect(rulesIn(headline, { after: `김가온 기자\n입력 2024.07.30 11:15\n\n${PROSE}` })).toContain(
      'headline/above-stamp',
    )
    expect(rulesIn(headline, { after: `${headline}\n\n${PROSE}` })).toContain('headline/printed-twice')
    expect(rulesIn('[단독] 한빛시, 낡은 다리 모두 살핀다', { after: PROSE })).toContain('headline/label')
    expect(rulesIn(headline, { before: '보도자료', after: PROSE })).toContain('headline/below-release-mark')
  })

  test('다른 제목은 되풀이가 아니다', () => {
    expect(rulesOf('가온시장 야시장 다시 연다…주말마다 공연', { headline, after: PROSE }, 'headline/')).toEqual([])
  })
})

describe('줄의 바이라인', () => {
  const byline = (line: string, setting: Setting = below): { rule: Rule; authors: Author[] } | undefined => {
    const found = findingsIn(line, setting).find(
      ({ rule, data }) => rule.startsWith('byline/') && data?.type === 'byline',
    )
    return found?.data?.type === 'byline' ? { rule: found.rule, authors: found.data.authors } : undefined
  }

  test.each<[line: string, rule: Rule, authors: Author[]]>([
    ['김가온 기자 gaon@example.kr', 'byline/writers', [{ name: '김가온', role: '기자', email: 'gaon@example.kr' }]],
    ['김가온 기자', 'byline/writers', [{ name: '김가온', role: '기자' }]],
    ['/김가온 기자', 'byline/writers', [{ name: '김가온', role: '기자' }]],
    ['☞공감언론 뉴시스 gaon@example.kr', 'byline/address', [{ email: 'gaon@example.kr' }]],
    ['◎공감언론 뉴시스 gaon@example.kr', 'byline/address', [{ email: 'gaon@example.kr' }]],
    ['기자명 김가온 기자', 'byline/writers', [{ name: '김가온', role: '기자' }]],
    ['gaon@example.kr', 'byline/address', [{ email: 'gaon@example.kr' }]],
    ['김가온 gaon@example.kr', 'byline/name-address', [{ name: '김가온', email: 'gaon@example.kr' }]],
    ['[금가온 MK스포츠 기자]', 'byline/bracket', [{ name: '금가온', role: '기자', affiliation: 'MK스포츠' }]],
    ['[김가온 기자]', 'byline/bracket', [{ name: '김가온', role: '기자' }]],
    [
      '[ 김가온 기자 / gaon@example.kr ]',
      'byline/bracket',
      [{ name: '김가온', role: '기자', email: 'gaon@example.kr' }],
    ],
    ['[피닉스(미국)=김가온 특파원]', 'byline/bracket', [{ name: '김가온', role: '특파원', place: '피닉스' }]],
    ['디지털뉴스팀', 'byline/desk', [{ name: '디지털뉴스팀', type: 'desk' }]],
    ['사진영상기획부', 'byline/desk', [{ name: '사진영상기획부', type: 'desk' }]],
    ['한가온 한빛대 교수', 'byline/guest', [{ name: '한가온', role: '교수', affiliation: '한빛대' }]],
    ['한가온 변호사', 'byline/guest', [{ name: '한가온', role: '변호사' }]],
    ['한가온 시인', 'byline/guest', [{ name: '한가온', role: '시인' }]],
    ['【원주】', 'byline/bracket', []],
    ['By Gaon Kim', 'byline/writers', [{ name: 'Gaon Kim' }]],
    ['한가온/한빛연구원 연구위원', 'byline/guest', [{ name: '한가온', role: '연구위원', affiliation: '한빛연구원' }]],
  ])('%s', (line, rule, authors) => {
    expect(byline(line)).toEqual({ rule, authors })
  })

  test('주소 위의 이름', () => {
    const [name] = segmentsOf(`${PROSE}\n\n김가온\ngaon@example.kr`).slice(-2)
    expect(name?.findings.map(({ rule }) => rule)).toContain('byline/above-address')
  })

  test('글 안의 손님은 필자가 아니다', () => {
    expect(byline('한가온 한빛대 교수', inside)).toBeUndefined()
  })

  test.each([
    ['byline/outlet-alone', '[서울경제]'],
    ['byline/staff-title', '김가온 산업2부 차장'],
    ['byline/profile', '사람 냄새 나는 이야기를 전하겠습니다.'],
    ['byline/profile', '사회부 김가온 기자입니다.'],
    ['byline/profile', '작은 목소리를 담은 기사를 쓰고 싶습니다.'],
    ['byline/lost-address', 'gaonexample.kr'],
  ] as const)('%s: %s', (rule, line) => {
    expect(rulesIn(line, below)).toContain(rule)
  })

  test.each([
    ['김가온 기자는 2019년 파업을 취재하다 다쳤다.'],
    ['이날 사회를 맡은 이는 김가온 기자'],
    ['한빛시청(gaon@example.kr)으로 하면 된다.'],
    ['예산안 심사를 맡은 위원회'],
    ['정부'],
    ['[자료 한빛부]'],
    ['[사진 김가온 기자]'],
    ['사진 김가온 기자'],
    ['By the River'],
  ])('필자가 없다: %s', (line) => {
    expect(byline(line)).toBeUndefined()
  })
})

describe('한 줄이 갈리는 곳', () => {
  const parts = (line: string, setting: Setting = {}): string[] => {
    const { before, after } = setting
    const all = segmentsOf([before, line, after].filter((text) => text !== undefined).join('\n\n'), setting)
    const index = before ? before.split('\n\n').length : 0
    return all.filter((segment) => segment.index === index).map(({ text }) => text)
  }

  test.each<[line: string, ...parts: string[]]>([
    [`[더팩트 | 김가온 기자] ${PROSE}`, '[더팩트 | 김가온 기자]', PROSE],
    [`(서울=연합뉴스) 김가온 기자 = ${PROSE}`, '(서울=연합뉴스) 김가온 기자 =', PROSE],
    [`[앵커] ${PROSE}`, '[앵커]', PROSE],
    [`${PROSE} 김가온 기자`, PROSE, '김가온 기자'],
    [`${PROSE}김가온 기자 gaon@example.kr`, PROSE, '김가온 기자 gaon@example.kr'],
    [`${PROSE} /gaon@example.kr`, PROSE, '/gaon@example.kr'],
    [`${PROSE}gaon@example.kr`, PROSE, 'gaon@example.kr'],
    [`${PROSE} (끝)`, PROSE, '(끝)'],
    [`${PROSE} ⓒ 한빛일보, 무단전재 및 재배포 금지`, PROSE, 'ⓒ 한빛일보, 무단전재 및 재배포 금지'],
    [
      `${PROSE} 김가온 기자 gaon@example.kr <저작권자 ⓒ 한빛일보, 무단전재 및 재배포 금지>`,
      PROSE,
      '김가온 기자 gaon@example.kr',
      '<저작권자 ⓒ 한빛일보, 무단전재 및 재배포 금지>',
    ],
    [
      '시는 내년에 고칩니다.촬영기자:김가온/영상편집:이도담',
      '시는 내년에 고칩니다.',
      '촬영기자:김가온/영상편집:이도담',
    ],
  ])('%s', (line, ...expected) => {
    expect(parts(line, { outlets })).toEqual(expected)
  })

  test.each([
    [PROSE],
    ['한 의원은 기자들과 만나 “결정된 바 없다”고 말했다.'],
    ['문의는 한빛시청(gaon@example.kr)으로 하면 된다.'],
    ['(서울=연합뉴스) 김가온 기자 = 회의가 열리고 있다. 2024.6.11 gaon@example.kr'],
    ['[단독] 한빛시, 낡은 다리 모두 살핀다'],
    ['그는 "기자가 되고 싶었다"고 했다.'],
  ])('갈리지 않는다: %s', (line) => {
    expect(parts(line)).toEqual([line])
  })

  test('글 안의 "…보고 있다. 이름 기자"는 출처이므로 갈리지 않는다', () => {
    const line = '관중이 11일 저녁 경기를 보고 있다. 김가온 기자'
    expect(parts(line, inside)).toEqual([line])
  })

  const three = [PROSE, MORE, PROSE.replace('11일', '12일')].join('\n\n')
  const signed = '누리교는 다섯 해 만에 다시 열렸다.'

  test.each([['한빛=김가온 기자 gaon@example.kr/2023.10.31/'], ['연합뉴스'], ['/뉴시스'], ['김가온 기자']])(
    '기사 끝의 서명은 갈린다: %s',
    (signature) => {
      expect(parts(`${signed} ${signature}`, { before: three })).toEqual([signed, signature])
    },
  )

  test.each([
    ['관중이 12일 한빛구장에서 열린 경기를 보고 있다. 한빛=김가온 기자 gaon@example.kr/2023.10.31/'],
    ['관중이 경기를 보고 있다. 연합뉴스'],
    ['한가온 시장이 11일 오후 한빛시청에서 열린 회의에서 발언하고 있다. 김가온 기자'],
    ['누리교는 다섯 해 만에 다시 열렸다. 사진 김가온 기자'],
  ])('사진 설명의 출처는 갈리지 않는다: %s', (line) => {
    expect(parts(line, { before: three })).toEqual([line])
  })

  test('갈린 조각은 자리를 지킨다', () => {
    const text = `  [더팩트 | 김가온 기자] ${PROSE}\u00a0gaon@example.kr `
    for (const part of segmentsOf(text)) expect(text.slice(part.start, part.end)).toBe(part.text)
  })
})

describe('보도자료의 부서', () => {
  test.each<[line: string, rule: Rule, authors: Author[]]>([
    ['담당부서: 사회복지과', 'byline/office', [{ name: '사회복지과', type: 'desk' }]],
    ['작성과 : 재정과', 'byline/office', [{ name: '재정과', type: 'desk' }]],
    ['(주민복지과 담당자 061-000-0000)', 'byline/office', [{ name: '주민복지과', type: 'desk' }]],
    ['배포일시: 2026. 1. 2.', 'byline/office-field', []],
    ['문의처: 02-000-0000', 'byline/office-field', []],
  ])('%s', (line, rule, authors) => {
    const found = findingsIn(line, below).find((finding) => finding.rule === rule)
    expect(found?.data).toMatchObject({ type: 'byline', authors })
  })
})
