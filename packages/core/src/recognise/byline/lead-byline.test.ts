import { describe, expect, test } from 'vitest'
import type { Dateline } from '../../article/article.ts'
import { parseLeadByline } from './lead-byline.ts'

/** The head as printed, and what follows it. */
interface Form {
  id: string
  title: string
  head: string
  rest?: string
  names: (string | undefined)[]
  roles?: (string | undefined)[]
  dateline?: Dateline
  outlet?: string
}

const REST = '한빛시는 11일 예산안을 발표했다.'
const wires = new Set(['KBS', '뉴시스', '더팩트', '스타뉴스', '포포투', '데일리안'])
const isOutlet = (word: string): boolean =>
  wires.has(word) || /(?:뉴스\d?|경제|일보|스포츠|신문|데일리|닷컴)$/.test(word)

const forms: Form[] = [
  {
    id: 'L16',
    title: '직함 없이 매체와 이름',
    head: '[한빛스포츠 김가온] ',
    names: ['김가온'],
    outlet: '한빛스포츠',
  },
  {
    id: 'L17',
    title: '쓴 사람과 꾸민 사람',
    head: '[한빛뉴스 김가온, 이도담 수습기자 / 디자인 박새나, 정다온 수습] ',
    names: ['김가온', '이도담'],
    roles: ['수습기자', '수습기자'],
    dateline: { agency: '한빛뉴스' },
    outlet: '한빛뉴스',
  },
  {
    id: 'L1',
    title: '연합뉴스',
    head: '(서울=연합뉴스) 김가온 기자 = ',
    names: ['김가온'],
    roles: ['기자'],
    dateline: { place: '서울', agency: '연합뉴스' },
    outlet: '연합뉴스',
  },
  {
    id: 'L2',
    title: '뉴시스',
    head: '[서울=뉴시스] 김가온 기자 = ',
    names: ['김가온'],
    dateline: { place: '서울', agency: '뉴시스' },
    outlet: '뉴시스',
  },
  {
    id: 'L2',
    title: '] 뒤에 빈칸이 없다',
    head: '[서울=뉴시스]김가온 기자 = ',
    names: ['김가온'],
    dateline: { place: '서울', agency: '뉴시스' },
  },
  {
    id: 'L2',
    title: '옛 괄호',
    head: '【서울=뉴시스】김가온 기자 = ',
    names: ['김가온'],
    dateline: { place: '서울', agency: '뉴시스' },
  },
  { id: 'L2', title: '지역만', head: '【원주】', names: [], dateline: { place: '원주' } },
  {
    id: 'L3',
    title: '여러 지역',
    head: '(제주·부산=연합뉴스) 김가온 기자 = ',
    names: ['김가온'],
    dateline: { place: '제주·부산', agency: '연합뉴스' },
  },
  {
    id: 'L3',
    title: '전국종합',
    head: '(전국종합=연합뉴스) 김가온 기자 = ',
    names: ['김가온'],
    dateline: { place: '전국종합', agency: '연합뉴스' },
  },
  {
    id: 'L3',
    title: '뉴스1',
    head: '(세종=뉴스1) 김가온 기자 = ',
    names: ['김가온'],
    dateline: { place: '세종', agency: '뉴스1' },
  },
  {
    id: 'L3',
    title: '특파원',
    head: '(모스크바=연합뉴스) 김가온 특파원 = ',
    names: ['김가온'],
    roles: ['특파원'],
    dateline: { place: '모스크바', agency: '연합뉴스' },
  },
  {
    id: 'L3',
    title: '목록에 없는 지역',
    head: '(가온=연합뉴스) 김가온 기자 = ',
    names: ['김가온'],
    dateline: { place: '가온', agency: '연합뉴스' },
  },
  {
    id: 'L4',
    title: '이름 둘',
    head: '(서울=연합뉴스) 김가온 이도담 기자 = ',
    names: ['김가온', '이도담'],
    roles: ['기자', '기자'],
  },
  {
    id: 'L5',
    title: '쉼표로 이은 둘',
    head: '(서울=뉴스1) 김가온 기자,이도담 기자 = ',
    names: ['김가온', '이도담'],
    roles: ['기자', '기자'],
  },
  {
    id: 'L6',
    title: '이름 없는 통신',
    head: '(서울=연합뉴스) ',
    names: [],
    dateline: { place: '서울', agency: '연합뉴스' },
  },
  { id: 'L6', title: '두 통신사', head: '[AP/뉴시스] ', names: [], outlet: 'AP/뉴시스' },
  {
    id: 'L6',
    title: '지역과 두 통신사',
    head: '[평양=AP.뉴시스] ',
    names: [],
    dateline: { place: '평양', agency: 'AP.뉴시스' },
  },
  {
    id: 'L7',
    title: '빈칸',
    head: '[이데일리 김가온 기자] ',
    names: ['김가온'],
    outlet: '이데일리',
    dateline: { agency: '이데일리' },
  },
  {
    id: 'L7',
    title: '붙여 쓴 기자',
    head: '[디지털데일리 강가온기자] ',
    names: ['강가온'],
    roles: ['기자'],
    outlet: '디지털데일리',
  },
  { id: 'L7', title: '모르는 매체', head: '[일요한빛 김가온 기자] ', names: ['김가온'], outlet: '일요한빛' },
  { id: 'L8', title: '=', head: '[헤럴드경제=김가온 기자]', names: ['김가온'], outlet: '헤럴드경제' },
  {
    id: 'L8',
    title: '괄호 속의 지역',
    head: '[헤럴드경제(부산)=김가온 기자] ',
    names: ['김가온'],
    outlet: '헤럴드경제',
    dateline: { place: '부산', agency: '헤럴드경제' },
  },
  { id: 'L8', title: '= 둘레의 빈칸', head: '[데일리안 = 김가온 기자] ', names: ['김가온'], outlet: '데일리안' },
  {
    id: 'L8',
    title: '지역이 앞에',
    head: '[베이징=이데일리 김가온 특파원] ',
    names: ['김가온'],
    roles: ['특파원'],
    dateline: { place: '베이징', agency: '이데일리' },
  },
  {
    id: 'L8',
    title: '경기장과 쉼표',
    head: '[OSEN=수원, 김가온 기자] ',
    names: ['김가온'],
    outlet: 'OSEN',
    dateline: { place: '수원', agency: 'OSEN' },
  },
  ...['|', 'ㅣ', '｜', '│'].map(
    (bar): Form => ({
      id: 'L9',
      title: `막대 ${bar}`,
      head: `[더팩트 ${bar} 김가온 기자] `,
      names: ['김가온'],
      roles: ['기자'],
      outlet: '더팩트',
    }),
  ),
  { id: 'L9', title: '빈칸 없는 막대', head: '[더팩트ㅣ김가온 기자]', names: ['김가온'], outlet: '더팩트' },
  {
    id: 'L9',
    title: '막대와 지역',
    head: '[더팩트｜전주=김가온 기자] ',
    names: ['김가온'],
    outlet: '더팩트',
    dateline: { place: '전주', agency: '더팩트' },
  },
  {
    id: 'L9',
    title: '이름처럼 생긴 지역',
    head: '[더팩트ㅣ한빛=김가온 기자] ',
    names: ['김가온'],
    dateline: { place: '한빛', agency: '더팩트' },
  },
  { id: 'L9', title: '정리=', head: '[더팩트 | 정리=김가온 기자] ', names: ['김가온'], outlet: '더팩트' },
  { id: 'L10', title: '매체만', head: '[서울경제] ', names: [], outlet: '서울경제' },
  { id: 'L10', title: '매체만, 붙여서', head: '[파이낸셜뉴스]', names: [], outlet: '파이낸셜뉴스' },
  { id: 'L11', title: '이름만', head: '[김가온기자] ', names: ['김가온'], roles: ['기자'] },
  { id: 'L11', title: '기자 없이', head: '[포포투=김가온] ', names: ['김가온'], outlet: '포포투' },
  { id: 'L11', title: '모르는 매체, 기자 없이', head: '[축구한빛=김가온] ', names: ['김가온'], outlet: '축구한빛' },
  { id: 'L14', title: '매체와 팀', head: '[일요시사 취재1팀] 김가온 기자 = ', names: ['김가온'] },
  { id: 'L14', title: '빗금', head: '[한국방송/김가온기자] ', names: ['김가온'], outlet: '한국방송' },
  { id: 'L14', title: '빈칸 둘린 =', head: '[호남뉴스라인 = 김가온 기자] ', names: ['김가온'], outlet: '호남뉴스라인' },
  {
    id: 'L8',
    title: '나라가 대괄호 속에',
    head: '(피닉스[미국]=연합뉴스) 김가온 특파원 = ',
    names: ['김가온'],
    dateline: { place: '피닉스', agency: '연합뉴스' },
  },
  {
    id: 'L8',
    title: '체육관',
    head: '[스포츠한빛=장충, 김가온 기자] ',
    names: ['김가온'],
    outlet: '스포츠한빛',
    dateline: { place: '장충', agency: '스포츠한빛' },
  },
  {
    id: 'L10',
    title: '방송국만',
    head: '[KBS 춘천] ',
    names: [],
    outlet: 'KBS',
    dateline: { place: '춘천', agency: 'KBS' },
  },
  {
    id: 'L14',
    title: '방송국과 기자',
    head: '[KBS 춘천 김가온 기자] ',
    names: ['김가온'],
    outlet: 'KBS',
    dateline: { place: '춘천', agency: 'KBS' },
  },
  {
    id: 'L14',
    title: '지역본부',
    head: '[누리헤럴드 대구경북=김가온 기자] ',
    names: ['김가온'],
    outlet: '누리헤럴드 대구경북',
  },
  { id: 'L14', title: '괄호 없이', head: '매일한빛 = 김가온 기자 | ', names: ['김가온'], outlet: '매일한빛' },
]

describe('parseLeadByline: 줄머리의 바이라인', () => {
  test.each(forms)('$id $title: $head', ({ head, rest = REST, names, roles, dateline, outlet }) => {
    const byline = parseLeadByline(head + rest, isOutlet)
    expect(byline?.length).toBe(head.length)
    expect(byline?.authors.map(({ name }) => name)).toEqual(names)
    if (roles) expect(byline?.authors.map(({ role }) => role)).toEqual(roles)
    if (dateline) expect(byline?.dateline).toEqual(dateline)
    if (outlet) expect(byline?.outlet).toBe(outlet)
  })

  test('매체를 모르고도 흔한 꼴은 읽힌다', () => {
    expect(parseLeadByline(`[서울=뉴시스] 김가온 기자 = ${REST}`)?.authors).toMatchObject([
      { name: '김가온', role: '기자' },
    ])
    expect(parseLeadByline(`[더팩트 | 김가온 기자] ${REST}`)?.authors).toMatchObject([{ name: '김가온', role: '기자' }])
  })

  test('괄호 속의 매체와 지역은 필자의 것이 된다', () => {
    expect(parseLeadByline(`(세종=뉴스1) 김가온 기자 = ${REST}`, isOutlet)?.authors).toEqual([
      { name: '김가온', role: '기자', place: '세종', affiliation: '뉴스1' },
    ])
    expect(parseLeadByline(`(제주·부산=연합뉴스) 김가온 이도담 기자 = ${REST}`, isOutlet)?.authors).toEqual([
      { name: '김가온', role: '기자', affiliation: '연합뉴스' },
      { name: '이도담', role: '기자', affiliation: '연합뉴스' },
    ])
  })

  test.each([
    ['[단독] 한빛시가 예산안을 냈다.'],
    ['[앵커] 오늘의 소식입니다.'],
    ['[르포]한빛의 밤은 길었다.'],
    ['[사진=한빛시] 한빛시청 전경'],
    ['[기획ㅣ청년정책] 한빛시가 묻는다.'],
    ['[김가온 / 주민 : 물이 안 나와요.]'],
    ['(현지시간) 28일 워싱턴에서'],
    ['(왼쪽) 한가온 시장이 웃고 있다.'],
    ['<한빛> 시즌2가 첫 방송을 한다.'],
    ['한빛시는 김가온 기자와 함께 걸었다.'],
    ['[한빛시 제공] 시청 전경'],
    ['[2024 국정감사] 한빛시가 답했다.'],
    ['<출연: 김가온 한빛뉴스 기자> 안녕하십니까.'],
    ['[진행 : 김가온 앵커] 안녕하십니까.'],
    ['[현장 르포=김가온 기자] 한빛의 밤은 길었다.'],
    ['[다시 보는 다리=김가온 기자] 한빛의 밤은 길었다.'],
    ['[한빛 춘천] 다리를 건넌다.'],
    ['['],
    [''],
    ['(서울=연합뉴스'],
  ])('바이라인이 아니다: %s', (line) => {
    expect(parseLeadByline(line, isOutlet)).toBeUndefined()
  })
})
