import { describe, expect, test } from 'vitest'
import { rulesIn, segmentsOf } from '../../testing/find-rules.ts'
import { readCaption } from './read-caption.ts'

const SCENE = '한가온 시장이 11일 누리교를 둘러보고 있다.'
const VIEW = '한빛시청 전경.'

describe('readCaption: 사진 설명과 출처', () => {
  test.each<[id: string, line: string, text: string, credit: string]>([
    ['C1 빗금', `${SCENE} /한빛시`, SCENE, '한빛시'],
    ['C1 빗금, 통신사', `${SCENE} /뉴시스`, SCENE, '뉴시스'],
    ['C1 빗금, 빈칸 없이', `${SCENE}/연합뉴스`, SCENE, '연합뉴스'],
    ['C1 빗금, DB', `${SCENE} /더팩트 DB`, SCENE, '더팩트 DB'],
    ['C1 빗금, 캡처', `${VIEW} /한빛닷컴 캡처`, VIEW, '한빛닷컴 캡처'],
    ['C1 빗금, 기자', `${SCENE} /김가온 기자`, SCENE, '김가온 기자'],
    ['C1 빗금, 지역과 기자', `${SCENE} /인천공항=김가온 기자`, SCENE, '인천공항=김가온 기자'],
    ['C1 빗금, 지역과 두 통신사', `${SCENE} /마이애미=AP.뉴시스`, SCENE, '마이애미=AP.뉴시스'],
    ['C1 빗금 뒤의 빈칸', `${SCENE} / 한빛시`, SCENE, '한빛시'],
    ['C2 문장 뒤', `${SCENE} 연합뉴스`, SCENE, '연합뉴스'],
    ['C2 문장 뒤 제공', `${SCENE} 한빛시 제공`, SCENE, '한빛시 제공'],
    ['C2 출처 뒤의 마침표', `${VIEW} 한빛시 제공.`, VIEW, '한빛시 제공'],
    ['C2 명사 뒤', `${VIEW} 뉴시스`, VIEW, '뉴시스'],
    ['C3 사진=', `${SCENE} 사진=한빛전자`, SCENE, '한빛전자'],
    ['C3 사진 =', `${SCENE} 사진 = 한빛전자`, SCENE, '한빛전자'],
    ['C3 사진:', `${SCENE} 사진: 한빛전자`, SCENE, '한빛전자'],
    ['C4 괄호', `${SCENE} (사진=연합뉴스)`, SCENE, '연합뉴스'],
    ['C4 괄호와 빈칸', `${SCENE}(사진 = 한빛시 제공)`, SCENE, '한빛시 제공'],
    ['C5 대괄호', `${SCENE} [사진=한빛전자]`, SCENE, '한빛전자'],
    ['C5 대괄호와 빈칸', `${SCENE} [사진 = 한빛전자]`, SCENE, '한빛전자'],
    ['C5 막대', `${SCENE} [사진│한빛전자]`, SCENE, '한빛전자'],
    ['C5 사진 출처', `${SCENE} [사진 출처 : 한빛시 누리집]`, SCENE, '한빛시 누리집'],
    ['C6 /사진=', `${SCENE} /사진=뉴시스`, SCENE, '뉴시스'],
    ['C6 빈칸 없이', `${VIEW}/사진=한빛시`, VIEW, '한빛시'],
    ['C7 사진 제공=', `${SCENE} 사진 제공=한빛시`, SCENE, '한빛시'],
    ['C7 사진제공|', `${SCENE} 사진제공|한빛시`, SCENE, '한빛시'],
    ['C8 ⓒ', `${SCENE} ⓒ한빛뉴스`, SCENE, '한빛뉴스'],
    ['C8 ⓒ와 기자', `${SCENE} ⓒ한빛뉴스 김가온 기자`, SCENE, '한빛뉴스 김가온 기자'],
    ['C8 뉴스1', `${SCENE} /뉴스1 © News1 김가온 기자`, SCENE, '뉴스1 © News1 김가온 기자'],
    ['C9 ▲', `▲ ${SCENE} ⓒ한빛뉴스`, SCENE, '한빛뉴스'],
    ['C8 ⓒ와 무단전재', `[사진] ${VIEW} ⓒGettyimages(무단전재 및 재배포 금지)`, VIEW, 'Gettyimages'],
    ['C9 △', `△${SCENE} /한빛시`, SCENE, '한빛시'],
    ['C10 재판매', `${SCENE} [한빛시 제공. 재판매 및 DB 금지]`, SCENE, '한빛시 제공'],
    [
      'C10 * 재판매',
      `${SCENE} (사진=한빛시 제공) 2024.06.11. photo@example.kr *재판매 및 DB 금지`,
      SCENE,
      '한빛시 제공',
    ],
    ['C11 자료사진', `${VIEW} [연합뉴스 자료사진]`, VIEW, '연합뉴스 자료사진'],
    ['C12 대괄호 제공', `${SCENE} [한빛시 제공]`, SCENE, '한빛시 제공'],
    ['C12 괄호 제공', `${SCENE}(한빛시 제공)`, SCENE, '한빛시 제공'],
    ['C13 갈무리', '드라마 ‘가온의 봄’의 한 장면. 한빛방송 갈무리', '드라마 ‘가온의 봄’의 한 장면.', '한빛방송 갈무리'],
    ['C13 마침표 없이', '한빛시청 전경 한빛시 제공', '한빛시청 전경', '한빛시 제공'],
    ['C14 출처=', `${SCENE} 출처=한빛시 누리집`, SCENE, '한빛시 누리집'],
    ['C14 괄호', `${SCENE} (출처: 한빛시 누리집)`, SCENE, '한빛시 누리집'],
    ['C15 연합뉴스', `(서울=연합뉴스) 김가온 기자 = ${SCENE} 2024.6.11 gaon@example.kr`, SCENE, '김가온 기자'],
    ['C15 주소 없이', `(서울=연합뉴스) 김가온 기자 = ${SCENE} 2024.6.11`, SCENE, '김가온 기자'],
    ['C15 뉴시스', `[서울=뉴시스] 김가온 기자 = ${SCENE} 2024.06.11. gaon@example.kr`, SCENE, '김가온 기자'],
    ['C15 이름 없이', `(서울=연합뉴스) ${SCENE} 2024.6.11`, SCENE, '연합뉴스'],
    ['C16 그래픽=', `${VIEW} 그래픽=김가온`, VIEW, '김가온'],
    ['C16 일러스트=', `${VIEW} 일러스트=이도담`, VIEW, '이도담'],
  ])('%s: %s', (_id, line, text, credit) => {
    expect(readCaption(line)).toMatchObject({ text, credit, rule: expect.any(String) })
  })

  test.each([
    ['한빛시는 11일 예산안을 발표했다.'],
    ['그는 "사진을 찍은 적이 없다"고 말했다.'],
    ['한빛전자/누리전자는 11일 손을 잡았다.'],
    ['참가 신청은 한빛시 누리집(www.hanbit.example)에서 한다.'],
    ['상품권은 1만원/3만원 두 가지다.'],
    ['시는 자료를 주민에게 제공'],
  ])('출처가 없는 줄은 그대로다: %s', (line) => {
    expect(readCaption(line).credit).toBeUndefined()
  })

  test('같은 출처가 두 번 붙어도 설명이 되지 않는다', () => {
    const note = '[한빛시 제공. 재판매 및 DB 금지]'
    expect(readCaption(note + note)).toMatchObject({ text: '', credit: '한빛시 제공' })
    expect(readCaption(`${SCENE} ${note}${note}`)).toMatchObject({ text: SCENE, credit: '한빛시 제공' })
  })

  test('문장의 마침표와 괄호는 설명에 남는다', () => {
    expect(readCaption('한가온(가운데) 시장이 걷고 있다. /한빛시').text).toBe('한가온(가운데) 시장이 걷고 있다.')
    expect(readCaption('“맑은 물을 마시자.” /한빛시').text).toBe('“맑은 물을 마시자.”')
  })
})

/** 사진 말고도 읽을 것이 있는 기사. */
const STORY = [
  '한빛시는 11일 가온천 산책로를 열고 주민을 맞았다고 밝혔다.',
  '산책로는 누리교에서 한빛역까지 2.4킬로미터를 잇는다.',
  '시는 내년 봄에 상류 쪽 1.1킬로미터를 더 놓을 계획이다.',
].join('\n\n')

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
    ['credit/agency', '연합뉴스'],
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

  test('통신사 사진 설명 바로 위의 줄은 그 사진의 제목이다', () => {
    const rules = segmentsOf(`시청 찾은 주민들\n(서울=연합뉴스) 김가온 기자 = ${SCENE} 2024.6.11`)[0]?.findings
    expect(rules?.map(({ rule }) => rule)).toContain('caption/above-wire')
  })
})
