import { describe, expect, test } from 'vitest'
import type { Article, Block } from './article/article.ts'
import type { LineRole } from './article/line-role.ts'
import { type ParseTextOptions, parseText } from './parse-text.ts'
import { sampleOutlets as outlets } from './testing/sample-outlets.ts'
import { sentenceEnds } from './text/sentence-ends.ts'
import { findStamps } from './times/find-stamps.ts'
import { findTimes } from './times/find-times.ts'

/** A line that is hard to read, in an article around it. */
interface HardCase {
  title: string
  text: string
  options?: ParseTextOptions
  /** The segments in question, each with its role; one printed several times stands here several times. */
  roles: readonly (readonly [text: string, role: LineRole])[]
  article?: (article: Article) => void
}

const LEAD = '한빛시는 11일 내년 예산안을 시의회에 제출했다고 밝혔다. 예산은 올해보다 4.2% 늘어난 1조2000억원이다.'
const TRAM = '가장 크게 늘어난 분야는 교통이다. 시는 가온천을 따라 노면전차를 놓고 버스 노선 12개를 새로 짜기로 했다.'
const BRIDGE = '누리교는 1978년에 놓인 다리로 다섯 해 전부터 대형 차량이 다니지 못한다. 시는 다리부터 고치기로 했다.'
const COUNCIL =
  '시의회는 예산안을 상임위원회별로 심사한다. 이도담 의원은 빚이 늘어나는 속도를 따져 보겠다는 뜻을 내비쳤다.'
const MARKET = '주민들은 공사 기간을 걱정한다. 가온시장 상인회는 우회로를 먼저 내 달라는 건의서를 시에 냈다.'
const DETOUR = '시 관계자는 우회로 설계를 곧 마치겠다고 설명했다. 설계비는 이미 추가경정예산에 들어 있다.'
const HEADLINE = '한빛시, 내년 예산안 제출'

/** Paragraphs with blank lines between them. */
const page = (...lines: string[]): string => lines.join('\n\n')
/** Lines right below one another. */
const tight = (...lines: string[]): string => lines.join('\n')
const headline = HEADLINE

const paragraphs = (article: Article): string[] =>
  article.body.flatMap((block: Block) => (block.type === 'paragraph' ? [block.text] : []))

const SCENE = '북미를 찾은 한가온 한빛시장이 2일 누리 연구소와 전기차 시험동 건립을 논의했다.'
const CAPTION = `${SCENE} 한 시장이 3일(현지시간) 시험동을 살펴보고 있다. /한빛시`

const pictures: readonly (readonly [row: string, hardCase: HardCase])[] = [
  [
    '1-3',
    {
      title: '사진 설명이 두 번 인쇄되고 리드와 첫 문장이 같다',
      text: page('한빛시장, 북미서 시험동 논의', tight(CAPTION, CAPTION), SCENE, TRAM, BRIDGE, COUNCIL),
      options: { headline: '한빛시장, 북미서 시험동 논의' },
      roles: [
        [CAPTION, 'caption'],
        [CAPTION, 'caption'],
        [SCENE, 'body'],
      ],
      article: ({ images, body }) => {
        expect(images).toEqual([{ caption: CAPTION.slice(0, -' /한빛시'.length), credit: '한빛시' }])
        expect(body[1]).toEqual({ type: 'paragraph', text: SCENE })
      },
    },
  ],
  [
    '7',
    {
      title: '통신사 사진 설명은 닫는 날짜로 리드와 갈린다',
      text: page(
        '(서울=연합뉴스) 김가온 기자 = 한빛시는 11일 예산안을 발표했다.',
        '(서울=연합뉴스) 박새나 기자 = 11일 한빛시청에서 예산안 설명회가 열리고 있다. 2024.6.11 saena@example.kr',
        TRAM,
        BRIDGE,
        'gaon@example.kr',
      ),
      options: { headline },
      roles: [
        [
          '(서울=연합뉴스) 박새나 기자 = 11일 한빛시청에서 예산안 설명회가 열리고 있다. 2024.6.11 saena@example.kr',
          'caption',
        ],
      ],
      article: ({ images, authors }) => {
        expect(images).toEqual([{ caption: '11일 한빛시청에서 예산안 설명회가 열리고 있다.', credit: '박새나 기자' }])
        expect(authors.map(({ name, email }) => [name, email])).toEqual([['김가온', 'gaon@example.kr']])
      },
    },
  ],
  [
    '20',
    {
      title: '"지역=이름 기자"가 모습. 뒤에 붙으면 사진의 출처다',
      text: page(
        LEAD,
        TRAM,
        '거제 앞바다에서 무리를 지어 헤엄치는 돌고래의 모습. 거제=김가온 기자',
        BRIDGE,
        COUNCIL,
        MARKET,
      ),
      options: { headline },
      roles: [['거제 앞바다에서 무리를 지어 헤엄치는 돌고래의 모습. 거제=김가온 기자', 'caption']],
      article: ({ images, authors }) => {
        expect(images).toEqual([
          { caption: '거제 앞바다에서 무리를 지어 헤엄치는 돌고래의 모습.', credit: '거제=김가온 기자' },
        ])
        expect(authors).toEqual([])
      },
    },
  ],
  [
    '21',
    {
      title: '본문 가운데의 "…보고 있다. 이름 기자"는 사진 설명이다',
      text: page(
        LEAD,
        TRAM,
        '한빛구장을 찾은 관중이 11일 저녁 경기를 보고 있다. 김가온 기자',
        ...[BRIDGE, COUNCIL, MARKET, DETOUR, BRIDGE.replace('1978', '1979'), COUNCIL.replace('이도담', '강누리')],
        'dodam@example.kr',
      ),
      options: { headline },
      roles: [['한빛구장을 찾은 관중이 11일 저녁 경기를 보고 있다. 김가온 기자', 'caption']],
      article: ({ images, authors }) => {
        expect(images).toEqual([
          { caption: '한빛구장을 찾은 관중이 11일 저녁 경기를 보고 있다.', credit: '김가온 기자' },
        ])
        expect(authors).toEqual([{ email: 'dodam@example.kr' }])
      },
    },
  ],
  [
    '41',
    {
      title: '통신사 사진의 제목은 그 사진에 든다',
      text: page(
        '시의회, 예산안 심사 시작',
        tight(
          '시청 로비 지키는 주민들',
          '(한빛=연합뉴스) 이도담 기자 = 11일 한빛시청 로비에서 주민들이 예산안 설명을 기다리고 있다. 2024.6.11 dodam@example.kr',
        ),
        '(한빛=연합뉴스) 김가온 기자 = 한빛시의회가 11일 내년 예산안 심사를 시작했다.',
        TRAM,
        BRIDGE,
        'gaon@example.kr',
      ),
      options: { headline: '시의회, 예산안 심사 시작' },
      roles: [
        ['시청 로비 지키는 주민들', 'caption'],
        [
          '(한빛=연합뉴스) 이도담 기자 = 11일 한빛시청 로비에서 주민들이 예산안 설명을 기다리고 있다. 2024.6.11 dodam@example.kr',
          'caption',
        ],
      ],
      article: ({ images, subheadlines }) => {
        expect(subheadlines).toBeUndefined()
        expect(images).toEqual([
          {
            caption: '시청 로비 지키는 주민들 11일 한빛시청 로비에서 주민들이 예산안 설명을 기다리고 있다.',
            credit: '이도담 기자',
          },
        ])
      },
    },
  ],
  [
    '44',
    {
      title: '▲와 ⓒ 사이는 사진 설명이다',
      text: page(LEAD, '▲ 한빛구장 ⓒ김가온 기자', TRAM, BRIDGE, COUNCIL),
      options: { headline },
      roles: [['▲ 한빛구장 ⓒ김가온 기자', 'caption']],
      article: ({ images }) => expect(images).toEqual([{ caption: '한빛구장', credit: '김가온 기자' }]),
    },
  ],
  [
    '45',
    {
      title: 'ⓒ와 이름만 있는 줄은 저작권이 아니라 사진의 출처다',
      text: page(LEAD, 'ⓒ한빛뉴스', TRAM, BRIDGE, COUNCIL),
      options: { headline },
      roles: [['ⓒ한빛뉴스', 'credit']],
      article: ({ images, rights }) => {
        expect(images).toEqual([{ credit: '한빛뉴스' }])
        expect(rights).toBeUndefined()
      },
    },
  ],
  [
    '94',
    {
      title: '문단 뒤의 "사진=게티이미지뱅크"는 설명 없는 사진의 출처다',
      text: page(LEAD, TRAM, '사진=게티이미지뱅크', BRIDGE, COUNCIL),
      options: { headline },
      roles: [['사진=게티이미지뱅크', 'credit']],
      article: ({ images, body }) => {
        expect(images).toEqual([{ credit: '게티이미지뱅크' }])
        expect(body.map((block) => block.type)).toEqual(['paragraph', 'paragraph', 'image', 'paragraph', 'paragraph'])
      },
    },
  ],
]

const leads: readonly (readonly [row: string, hardCase: HardCase])[] = [
  [
    '4',
    {
      title: '막대로 쓴 한글 ㅣ, 지역, 한 줄 안의 바이라인과 문단',
      text: page('[더팩트ㅣ한빛=김가온 기자] 한빛시가 11일 예산안을 냈다.', TRAM, BRIDGE),
      options: { headline },
      roles: [
        ['[더팩트ㅣ한빛=김가온 기자]', 'byline'],
        ['한빛시가 11일 예산안을 냈다.', 'body'],
      ],
      article: (article) => {
        expect(article.authors).toEqual([{ name: '김가온', role: '기자', place: '한빛', affiliation: '더팩트' }])
        expect(article.outlet?.name).toBe('더팩트')
        expect(article.dateline).toEqual({ place: '한빛', agency: '더팩트' })
      },
    },
  ],
  [
    '5',
    {
      title: '] 뒤에 빈칸 없이 붙은 본문',
      text: page('[헤럴드경제=김가온 기자]한빛시는 11일 내년 예산안을 시의회에 냈다.', TRAM, BRIDGE),
      options: { headline },
      roles: [
        ['[헤럴드경제=김가온 기자]', 'byline'],
        ['한빛시는 11일 내년 예산안을 시의회에 냈다.', 'body'],
      ],
      article: ({ authors, outlet }) => {
        expect(authors).toEqual([{ name: '김가온', role: '기자', affiliation: '헤럴드경제' }])
        expect(outlet?.name).toBe('헤럴드경제')
      },
    },
  ],
  [
    '6',
    {
      title: '지역이 매체 앞에 오는 [베이징=이데일리 이름 특파원]',
      text: page('[베이징=이데일리 김가온 특파원] 중국 정부가 11일 새 수출 규정을 내놨다.', TRAM, BRIDGE),
      options: { headline: '중국, 새 수출 규정' },
      roles: [
        ['[베이징=이데일리 김가온 특파원]', 'byline'],
        ['중국 정부가 11일 새 수출 규정을 내놨다.', 'body'],
      ],
      article: ({ authors, outlet, dateline }) => {
        expect(authors).toEqual([{ name: '김가온', role: '특파원', place: '베이징', affiliation: '이데일리' }])
        expect(outlet?.name).toBe('이데일리')
        expect(dateline).toEqual({ place: '베이징', agency: '이데일리' })
      },
    },
  ],
  [
    '8',
    {
      title: '통신사 리드: 7과 머리가 같고 닫는 날짜가 없다',
      text: page('(서울=연합뉴스) 김가온 기자 = 한빛시는 11일 예산안을 발표했다.', TRAM, BRIDGE, COUNCIL),
      options: { headline },
      roles: [
        ['(서울=연합뉴스) 김가온 기자 =', 'byline'],
        ['한빛시는 11일 예산안을 발표했다.', 'body'],
      ],
      article: ({ authors, dateline, images }) => {
        expect(authors).toEqual([{ name: '김가온', role: '기자', place: '서울', affiliation: '연합뉴스' }])
        expect(dateline).toEqual({ place: '서울', agency: '연합뉴스' })
        expect(images).toBeUndefined()
      },
    },
  ],
  [
    '9',
    {
      title: '빈칸으로 이은 이름 셋과 기자 하나; 복성도',
      text: page('(서울=연합뉴스) 한가온 이도담 남궁가온 기자 = 한빛시는 11일 예산안을 발표했다.', TRAM, BRIDGE),
      options: { headline },
      roles: [['(서울=연합뉴스) 한가온 이도담 남궁가온 기자 =', 'byline']],
      article: ({ authors }) =>
        expect(authors.map(({ name, role }) => [name, role])).toEqual([
          ['한가온', '기자'],
          ['이도담', '기자'],
          ['남궁가온', '기자'],
        ]),
    },
  ],
  [
    '9',
    {
      title: '줄에 머리만 있고 본문은 다음 줄에 있다',
      text: page('(서울=연합뉴스) 한가온 이도담 박새나 기자 =', LEAD, TRAM, BRIDGE),
      options: { headline },
      roles: [
        ['(서울=연합뉴스) 한가온 이도담 박새나 기자 =', 'byline'],
        [LEAD, 'body'],
      ],
      article: ({ authors }) => expect(authors.map(({ name }) => name)).toEqual(['한가온', '이도담', '박새나']),
    },
  ],
  [
    '86',
    {
      title: '기자라는 말이 없는 [매체=이름]',
      text: page('[포포투=김가온] 한빛FC가 11일 누리 유나이티드를 2-1로 꺾었다.', TRAM, BRIDGE),
      options: { headline: '한빛FC, 누리에 2-1 승' },
      roles: [
        ['[포포투=김가온]', 'byline'],
        ['한빛FC가 11일 누리 유나이티드를 2-1로 꺾었다.', 'body'],
      ],
      article: ({ authors, outlet }) => {
        expect(authors).toEqual([{ name: '김가온', affiliation: '포포투' }])
        expect(outlet?.name).toBe('포포투')
      },
    },
  ],
  [
    '87',
    {
      title: '지역만 든 【원주】',
      text: page('【원주】원주시는 11일 내년 예산안을 시의회에 냈다.', TRAM, BRIDGE),
      options: { headline: '원주시, 예산안 제출' },
      roles: [
        ['【원주】', 'byline'],
        ['원주시는 11일 내년 예산안을 시의회에 냈다.', 'body'],
      ],
      article: ({ authors, dateline }) => {
        expect(authors).toEqual([])
        expect(dateline).toEqual({ place: '원주' })
      },
    },
  ],
]

const closings: readonly (readonly [row: string, hardCase: HardCase])[] = [
  [
    '10',
    {
      title: '직함은 ·로 이은 앞사람에게 미치고 쉼표는 넘지 않는다',
      text: page(LEAD, TRAM, BRIDGE, '김가온·이도담 기자, 박새나 인턴기자'),
      options: { headline },
      roles: [['김가온·이도담 기자, 박새나 인턴기자', 'byline']],
      article: ({ authors }) =>
        expect(authors).toEqual([
          { name: '김가온', role: '기자' },
          { name: '이도담', role: '기자' },
          { name: '박새나', role: '인턴기자' },
        ]),
    },
  ],
  [
    '11',
    {
      title: '= 앞의 지역은 저마다의 것이다',
      text: page(LEAD, TRAM, BRIDGE, '세종=김가온 기자, 부산=이도담 기자'),
      options: { headline },
      roles: [['세종=김가온 기자, 부산=이도담 기자', 'byline']],
      article: ({ authors }) =>
        expect(authors).toEqual([
          { name: '김가온', role: '기자', place: '세종' },
          { name: '이도담', role: '기자', place: '부산' },
        ]),
    },
  ],
  [
    '12',
    {
      title: '지역이 빈칸만 두고 이름 앞에 온다',
      text: page(LEAD, TRAM, BRIDGE, '워싱턴 김가온 특파원·서울 이도담 기자'),
      options: { headline },
      roles: [['워싱턴 김가온 특파원·서울 이도담 기자', 'byline']],
      article: ({ authors }) =>
        expect(authors).toEqual([
          { name: '김가온', role: '특파원', place: '워싱턴' },
          { name: '이도담', role: '기자', place: '서울' },
        ]),
    },
  ],
  [
    '13',
    {
      title: '마지막 줄의 대괄호, 이름이 매체 앞',
      text: page(LEAD, TRAM, BRIDGE, '[금가온 MK스포츠 기자]'),
      options: { headline },
      roles: [['[금가온 MK스포츠 기자]', 'byline']],
      article: ({ authors }) => expect(authors).toEqual([{ name: '금가온', role: '기자', affiliation: 'MK스포츠' }]),
    },
  ],
  [
    '22',
    {
      title: '마지막 줄의 "…밝혔다. 이름 기자"는 문단과 바이라인이다',
      text: page(LEAD, TRAM, BRIDGE, '시는 심사가 끝나는 대로 공사를 시작하겠다고 밝혔다. 김가온 기자'),
      options: { headline },
      roles: [
        ['시는 심사가 끝나는 대로 공사를 시작하겠다고 밝혔다.', 'body'],
        ['김가온 기자', 'byline'],
      ],
      article: ({ authors, images }) => {
        expect(authors).toEqual([{ name: '김가온', role: '기자' }])
        expect(images).toBeUndefined()
      },
    },
  ],
  [
    '24',
    {
      title: '홀로 선 주소는 기자의 것이다',
      text: page('(서울=연합뉴스) 김가온 기자 = 한빛시는 11일 예산안을 발표했다.', TRAM, BRIDGE, 'gaon@example.kr'),
      options: { headline },
      roles: [['gaon@example.kr', 'byline']],
      article: ({ authors }) =>
        expect(authors).toMatchObject([{ name: '김가온', role: '기자', email: 'gaon@example.kr' }]),
    },
  ],
  [
    '27',
    {
      title: '잘린 주소는 주소가 아니다',
      text: page(LEAD, TRAM, BRIDGE, '김가온 기자 gaon@'),
      options: { headline },
      roles: [['김가온 기자 gaon@', 'byline']],
      article: ({ authors }) => expect(authors).toEqual([{ name: '김가온', role: '기자' }]),
    },
  ],
  ...['gaon(at)example.kr', 'gaon＠example.kr', 'gaon[at]example.kr'].map(
    (printed) =>
      [
        '28',
        {
          title: `가린 주소 ${printed}`,
          text: page(LEAD, TRAM, BRIDGE, printed),
          options: { headline },
          roles: [[printed, 'byline']],
          article: ({ authors }) => expect(authors).toEqual([{ email: 'gaon@example.kr' }]),
        } satisfies HardCase,
      ] as const,
  ),
  [
    '28',
    {
      title: '@가 사라진 주소는 바이라인이고, 지어내지 않는다',
      text: page(LEAD, TRAM, BRIDGE, '김가온 기자 gaonexample.kr'),
      options: { headline },
      roles: [['김가온 기자 gaonexample.kr', 'byline']],
      article: ({ authors }) => expect(authors).toEqual([{ name: '김가온', role: '기자' }]),
    },
  ],
  [
    '28',
    {
      title: '@가 사라진 주소가 홀로 서도 기자의 것이다',
      text: page(LEAD, TRAM, BRIDGE, 'gaonexample.kr'),
      options: { headline },
      roles: [['gaonexample.kr', 'byline']],
      article: ({ authors }) => expect(authors).toEqual([]),
    },
  ],
  [
    '29',
    {
      title: '주소에 붙은 부서 이름',
      text: page(LEAD, TRAM, BRIDGE, 'photo@example.kr사진영상기획부'),
      options: { headline },
      roles: [['photo@example.kr사진영상기획부', 'byline']],
      article: ({ authors }) =>
        expect(authors).toEqual([{ name: '사진영상기획부', email: 'photo@example.kr', type: 'desk' }]),
    },
  ],
  [
    '30',
    {
      title: '빗금 뒤의 주소는 사진의 출처가 아니다',
      text: page(LEAD, TRAM, BRIDGE, '시는 결과를 누리집에 올려 두고 있다. /gaon@osen.example'),
      options: { headline },
      roles: [
        ['시는 결과를 누리집에 올려 두고 있다.', 'body'],
        ['/gaon@osen.example', 'byline'],
      ],
      article: ({ authors, images }) => {
        expect(authors).toEqual([{ email: 'gaon@osen.example' }])
        expect(images).toBeUndefined()
      },
    },
  ],
  [
    '31',
    {
      title: '주소가 이름 앞에 온다',
      text: page(LEAD, TRAM, BRIDGE, 'helpdesk@example.kr 김가온 기자'),
      options: { headline },
      roles: [['helpdesk@example.kr 김가온 기자', 'byline']],
      article: ({ authors }) =>
        expect(authors).toEqual([{ name: '김가온', role: '기자', email: 'helpdesk@example.kr' }]),
    },
  ],
  [
    '84',
    {
      title: '기자가 아닌 필자의 마지막 줄',
      text: page(LEAD, TRAM, BRIDGE, COUNCIL, '한가온 한빛대 교수'),
      options: { headline: '[시론] 다리 하나의 값' },
      roles: [['한가온 한빛대 교수', 'byline']],
      article: ({ authors, genre }) => {
        expect(authors).toEqual([{ name: '한가온', role: '교수', affiliation: '한빛대' }])
        expect(genre).toBe('opinion')
      },
    },
  ],
  [
    '85',
    {
      title: '정리=, 대담=은 매체가 아니라 한 일이다',
      text: page(LEAD, TRAM, BRIDGE, '대담=이도담 편집국장', '정리=김가온 기자'),
      options: { headline },
      roles: [
        ['대담=이도담 편집국장', 'byline'],
        ['정리=김가온 기자', 'byline'],
      ],
      article: ({ authors }) => expect(authors.map(({ name }) => name)).toEqual(['이도담', '김가온']),
    },
  ],
]

const prose: readonly (readonly [row: string, hardCase: HardCase])[] = [
  ...(
    [
      ['14', '기자들과 만나', '한 의원은 기자들과 만나 “결정된 바 없다”고 말했다.'],
      ['15', '기자가 주어다', '김가온 기자는 2019년 파업을 취재하다 다쳤다.'],
      ['26', '문장 속의 주소', '문의는 한빛시청(gaon@example.kr)으로 하면 된다.'],
      ['33', '문장 속의 제보', '경찰은 시민 제보를 기다린다고 밝혔다.'],
      ['43', '▲로 늘어놓은 목록', '새로 예산을 받는 곳은 ▲한빛시 ▲가온군 ▲누리구 등 세 곳이다.'],
      ['48', '문장 속의 무단과 금지', '시민단체는 무단 점거를 금지하라고 촉구했다.'],
      ['49', '문장 속의 저작권자와 AI 학습', '저작권자와 협의 없이 AI 학습에 쓰였다는 지적이다.'],
      ['53', '문장 속의 수정과 날짜', '조례 초안 수정 2027년 4월 2일 의결이 목표다.'],
      ['54', '문장 속의 등록과 날짜', '협회 등록 2027년 5월 이후 가입자는 빠진다.'],
      ['36', '문장 속의 AD', 'AD 45년 무렵의 유물로 보인다고 발굴단은 설명했다.'],
      ['79', '#이 붙은 번호', '#1 투수로 나선 김가온은 7이닝을 막았다.'],
      ['88', '홑화살괄호 속의 제목', '<한빛> 시즌2가 다음 달 첫 방송을 한다.'],
      ['88', '풀리지 않은 홑화살괄호', '&lt;한빛&gt; 시즌2가 다음 달 첫 방송을 한다.'],
      ['69', '작은따옴표 속의 별명', "'섬유의 고장' 한빛구에 새 박물관이 들어선다."],
      ['68', '인치 표', `24" 모니터와 5'11" 키의 선수가 나란히 섰다.`],
    ] as const
  ).map(
    ([row, title, line]) =>
      [
        row,
        {
          title: `${title}: 본문이다`,
          text: page(LEAD, TRAM, line, BRIDGE, COUNCIL, '김가온 기자 gaon@hanbit.example'),
          options: { headline },
          roles: [[line, 'body']],
          article: (article) => {
            expect(paragraphs(article)).toContain(line)
            expect(article.authors).toEqual([{ name: '김가온', role: '기자', email: 'gaon@hanbit.example' }])
            expect(article.dateModified).toBeUndefined()
            expect(article.quotations ?? []).toHaveLength(line.includes('결정된') ? 1 : 0)
          },
        } satisfies HardCase,
      ] as const,
  ),
  [
    '23',
    {
      title: '부호 없이 이름 기자로 끝난 문장은 바이라인이 아니다',
      text: page(LEAD, TRAM, '이날 사회를 맡은 이는 김가온 기자', BRIDGE, COUNCIL, 'dodam@example.kr'),
      options: { headline },
      roles: [['이날 사회를 맡은 이는 김가온 기자', 'heading']],
      article: ({ authors }) => expect(authors).toEqual([{ email: 'dodam@example.kr' }]),
    },
  ],
  [
    '89',
    {
      title: '빈칸 없이 붙은 두 문장은 한 문단의 두 문장이다',
      text: page(LEAD, '시는 예산을 3.5% 늘린다고 밝혔다.한빛시는 이날 U.S. 스틸과도 손을 잡았다.', TRAM, BRIDGE),
      options: { headline },
      roles: [['시는 예산을 3.5% 늘린다고 밝혔다.한빛시는 이날 U.S. 스틸과도 손을 잡았다.', 'body']],
    },
  ],
]

const broadcast: readonly (readonly [row: string, hardCase: HardCase])[] = [
  ...['김가온 기자가 보도합니다.', '김가온 기자입니다.'].map(
    (line, i) =>
      [
        `${16 + i}`,
        {
          title: `앵커가 넘기는 말 "${line}"은 기자의 이름이다`,
          text: page(
            '[앵커]',
            '한빛시가 누리교를 고치기로 했습니다. 공사는 내년 봄에 시작합니다.',
            line,
            '[리포트]',
            '다섯 해 동안 대형 차량이 다니지 못한 다리입니다. 난간에는 녹이 슬었습니다.',
            '시는 내년 봄부터 공사를 하기로 했습니다.',
          ),
          options: { headline: '한빛시, 누리교 고친다' },
          roles: [
            ['[앵커]', 'marker'],
            [line, 'byline'],
            ['[리포트]', 'marker'],
          ],
          article: ({ authors, medium }) => {
            expect(authors).toEqual([{ name: '김가온', role: '기자' }])
            expect(medium).toBe('broadcast')
          },
        } satisfies HardCase,
      ] as const,
  ),
  [
    '18',
    {
      title: '직함 없이 맺는 "KBS 뉴스 이름입니다."',
      text: page(
        '[리포트]',
        '다섯 해 동안 대형 차량이 다니지 못한 다리입니다. 난간에는 녹이 슬었습니다.',
        '시는 내년 봄부터 공사를 하기로 했습니다.',
        'KBS 뉴스 김가온입니다.',
      ),
      options: { headline: '한빛시, 누리교 고친다', outlets },
      roles: [['KBS 뉴스 김가온입니다.', 'byline']],
      article: ({ authors, outlet }) => {
        expect(authors).toMatchObject([{ name: '김가온' }])
        expect(outlet?.name).toBe('KBS')
      },
    },
  ],
  [
    '19',
    {
      title: '맺음말 뒤 괄호 속의 주소',
      text: page(
        '[기자]',
        '다섯 해 동안 대형 차량이 다니지 못한 다리입니다. 난간에는 녹이 슬었습니다.',
        '시는 내년 봄부터 공사를 하기로 했습니다.',
        '지금까지 국회에서 한빛TV 김가온입니다. (gaon@example.kr)',
      ),
      options: { headline: '한빛시, 누리교 고친다' },
      roles: [
        ['지금까지 국회에서 한빛TV 김가온입니다.', 'byline'],
        ['(gaon@example.kr)', 'byline'],
      ],
      article: ({ authors }) => expect(authors).toMatchObject([{ name: '김가온', email: 'gaon@example.kr' }]),
    },
  ],
  [
    '70',
    {
      title: '따옴표 없이 대괄호에 든 말은 그 사람의 것이다',
      text: page(
        '[기자]',
        '물이 끊긴 지 사흘째입니다. 주민들은 물통을 들고 줄을 섰습니다.',
        '[김가온 / 주민 : 물이 안 나와요.]',
        '시는 내일까지 관을 고치기로 했습니다.',
        '한빛TV 이도담입니다.',
      ),
      options: { headline: '누리동 사흘째 단수' },
      roles: [['[김가온 / 주민 : 물이 안 나와요.]', 'body']],
      article: ({ body, quotations }) => {
        expect(body.filter((block) => block.type === 'speech')).toMatchObject([
          { speaker: '김가온', text: '물이 안 나와요.' },
        ])
        expect(quotations).toMatchObject([{ speaker: '김가온', text: '물이 안 나와요.' }])
      },
    },
  ],
  ...['◀ 앵커 ▶', '앵커>', '<앵커>', '【 앵커멘트 】'].map(
    (mark) =>
      [
        '71',
        {
          title: `방송의 단락 표지 ${mark}`,
          text: page(
            mark,
            '한빛시가 누리교를 고치기로 했습니다. 공사는 내년 봄에 시작합니다.',
            mark.replace(/앵커(?:멘트)?/, '기자'),
            '다섯 해 동안 대형 차량이 다니지 못한 다리입니다. 난간에는 녹이 슬었습니다.',
          ),
          options: { headline: '한빛시, 누리교 고친다' },
          roles: [
            [mark, 'marker'],
            [mark.replace(/앵커(?:멘트)?/, '기자'), 'marker'],
          ],
          article: ({ medium, authors }) => {
            expect(medium).toBe('broadcast')
            expect(authors).toEqual([])
          },
        } satisfies HardCase,
      ] as const,
  ),
  [
    '72',
    {
      title: '마지막 문장에 붙은 제작진은 필자가 아니다',
      text: page(
        '[리포트]',
        '다섯 해 동안 대형 차량이 다니지 못한 다리입니다. 난간에는 녹이 슬었습니다.',
        '시는 내년 봄부터 공사를 하기로 했습니다.촬영기자:김가온/영상편집:이도담',
      ),
      options: { headline: '한빛시, 누리교 고친다' },
      roles: [
        ['시는 내년 봄부터 공사를 하기로 했습니다.', 'body'],
        ['촬영기자:김가온/영상편집:이도담', 'byline'],
      ],
      article: ({ authors, contributors }) => {
        expect(authors).toEqual([])
        expect(contributors).toEqual([
          { name: '김가온', role: '촬영기자' },
          { name: '이도담', role: '영상편집' },
        ])
      },
    },
  ],
  [
    '95',
    {
      title: '재생기의 시각은 날짜가 아니다',
      text: page('한빛시, 누리교 고친다', tight('재생', '00:00', '01:56'), LEAD, TRAM, BRIDGE),
      options: { headline: '한빛시, 누리교 고친다' },
      roles: [
        ['재생', 'chrome'],
        ['00:00', 'chrome'],
        ['01:56', 'chrome'],
      ],
      article: ({ datePublished }) => expect(datePublished).toBeUndefined(),
    },
  ],
]

const outside: readonly (readonly [row: string, hardCase: HardCase])[] = [
  [
    '25',
    {
      title: '▶이메일: 은 제보할 곳이지 기자의 주소가 아니다',
      text: page(
        '[더팩트 | 김가온 기자] 한빛시가 11일 예산안을 냈다.',
        TRAM,
        BRIDGE,
        '발로 뛰는 <더팩트>는 24시간 여러분의 제보를 기다립니다.',
        tight('▶카카오톡: 더팩트제보', '▶이메일: jebo@example.kr'),
      ),
      options: { headline, outlets },
      roles: [['▶이메일: jebo@example.kr', 'promo']],
      article: ({ authors, tipline }) => {
        expect(authors).toEqual([{ name: '김가온', role: '기자', affiliation: '더팩트' }])
        expect(tipline?.emails).toEqual(['jebo@example.kr'])
      },
    },
  ],
  [
    '32',
    {
      title: '다.로 끝나는 제보 안내',
      text: page(LEAD, TRAM, BRIDGE, 'gaon@example.kr', '발로 뛰는 <한빛>은 24시간 여러분의 제보를 기다립니다.'),
      options: { headline },
      roles: [['발로 뛰는 <한빛>은 24시간 여러분의 제보를 기다립니다.', 'promo']],
    },
  ],
  [
    '34',
    {
      title: '질문처럼 생긴 홍보 줄',
      text: page(
        LEAD,
        TRAM,
        BRIDGE,
        'gaon@example.kr',
        tight('- 네이버 메인에서 한빛일보 구독하기', '- 그곳이 알고싶냐? [영상보기▶]'),
      ),
      options: { headline },
      roles: [['- 그곳이 알고싶냐? [영상보기▶]', 'promo']],
    },
  ],
  [
    '35',
    {
      title: '줄표로 시작하는 질문',
      text: page(
        LEAD,
        '-예산은 언제 확정되나?',
        '“시의회 심사가 끝나는 다음 달 초다. 그 전에 주민 설명회를 세 번 연다.”',
        '-다리는 언제 고치나?',
        '“내년 봄에 시작한다. 우회로를 먼저 낸다.”',
        DETOUR,
      ),
      options: { headline: '[인터뷰] 한가온 한빛시장' },
      roles: [
        ['-예산은 언제 확정되나?', 'body'],
        ['-다리는 언제 고치나?', 'body'],
      ],
      article: ({ body }) =>
        expect(body.filter((block) => block.type === 'question')).toMatchObject([
          { label: '-', text: '예산은 언제 확정되나?' },
          { label: '-', text: '다리는 언제 고치나?' },
        ]),
    },
  ],
  [
    '36',
    {
      title: '홀로 선 AD는 광고다',
      text: page(LEAD, TRAM, 'AD', BRIDGE, COUNCIL),
      options: { headline },
      roles: [['AD', 'chrome']],
      article: ({ body }) => expect(body).toHaveLength(4),
    },
  ],
  [
    '37',
    {
      title: '인기 기사의 머리와 메뉴의 한 낱말',
      text: page(
        LEAD,
        TRAM,
        BRIDGE,
        COUNCIL,
        'gaon@example.kr',
        tight('인기기사', '가온천 산책로, 주말마다 인파…주차난 심해져', '누리교 통제 첫날 출근길 정체'),
        tight('실시간 TOP10', '1', '한빛FC, 안방서 3연승', '2', '가온시장 야시장 다시 연다'),
        tight('정치', '경제', '사회', '문화', '스포츠'),
      ),
      options: { headline },
      roles: [
        ['인기기사', 'related'],
        ['실시간 TOP10', 'related'],
        ['정치', 'chrome'],
      ],
    },
  ],
  [
    '37',
    {
      title: '본문 사이의 "정치"는 소제목이다',
      text: page(
        '한빛시의 한 해를 분야별로 돌아봤다. 다리와 예산이 가장 많이 입에 오르내렸다.',
        '정치',
        COUNCIL,
        '경제',
        LEAD,
        '사회',
        MARKET,
        DETOUR,
      ),
      options: { headline: '한빛시 한 해 돌아보기' },
      roles: [
        ['정치', 'heading'],
        ['경제', 'heading'],
        ['사회', 'heading'],
      ],
    },
  ],
  [
    '38',
    {
      title: '꼬리의 순위 목록에 든 제목',
      text: page(
        LEAD,
        TRAM,
        BRIDGE,
        COUNCIL,
        'gaon@example.kr',
        '많이 본 뉴스',
        tight('1', '한빛시장 "재도전"…내일 결단', '3시간전', '2', '누리교 통제 첫날 출근길 정체', '5시간전'),
      ),
      options: { headline },
      roles: [['한빛시장 "재도전"…내일 결단', 'related']],
      article: ({ subheadlines }) => expect(subheadlines).toBeUndefined(),
    },
  ],
  [
    '39',
    {
      title: '같은 꼴의 줄이 제목 아래에 있으면 부제다',
      text: page('한가온, 시장 선거 다시 나서나', '한빛시장 "재도전"…내일 결단', LEAD, TRAM, BRIDGE, COUNCIL),
      options: { headline: '한가온, 시장 선거 다시 나서나' },
      roles: [
        ['한가온, 시장 선거 다시 나서나', 'headline'],
        ['한빛시장 "재도전"…내일 결단', 'subheadline'],
      ],
      article: ({ subheadlines }) => expect(subheadlines).toEqual(['한빛시장 "재도전"…내일 결단']),
    },
  ],
  [
    '40',
    {
      title: '본문 첫 줄의 부제',
      text: page('3개 전담반 꾸려…내달 현장점검', LEAD, TRAM, BRIDGE, COUNCIL),
      options: { headline: '한빛시, 낡은 다리 모두 살핀다' },
      roles: [['3개 전담반 꾸려…내달 현장점검', 'subheadline']],
    },
  ],
  [
    '42',
    {
      title: '소제목과 본문이 한 줄에 = 로 이어진다',
      text: page(
        LEAD,
        '◇ 한빛전자, 반도체 인력 늘린다 = 한빛전자는 11일 반도체 인력을 300명 더 뽑는다고 밝혔다. 누리공장에 새 설비를 들인다.',
        '◇ 가온식품, 새 공장 짓는다 = 가온식품은 11일 한빛시에 두 번째 공장을 짓기로 했다고 밝혔다. 내년 말에 문을 연다.',
        DETOUR,
      ),
      options: { headline: '[기업] 한빛전자 외' },
      roles: [
        ['◇ 한빛전자, 반도체 인력 늘린다 =', 'heading'],
        ['한빛전자는 11일 반도체 인력을 300명 더 뽑는다고 밝혔다. 누리공장에 새 설비를 들인다.', 'body'],
      ],
    },
  ],
  [
    '46',
    {
      title: 'ⓒ와 무단전재가 함께 있으면 저작권이다',
      text: page(LEAD, TRAM, BRIDGE, 'gaon@example.kr', 'ⓒ 한빛뉴스, 무단전재 및 재배포 금지'),
      options: { headline },
      roles: [['ⓒ 한빛뉴스, 무단전재 및 재배포 금지', 'notice']],
      article: ({ rights, images }) => {
        expect(rights).toEqual({ notice: 'ⓒ 한빛뉴스, 무단전재 및 재배포 금지', holder: '한빛뉴스' })
        expect(images).toBeUndefined()
      },
    },
  ],
  [
    '47',
    {
      title: '가운데가 사라진 저작권 줄',
      text: page(LEAD, TRAM, BRIDGE, tight('[ⓒ 한빛뉴스(', '), 무단 전재 및 재배포 금지]')),
      options: { headline },
      roles: [['), 무단 전재 및 재배포 금지]', 'notice']],
    },
  ],
  [
    '76',
    {
      title: '다른 기사 뒤에 붙은 정정',
      text: page(
        LEAD,
        TRAM,
        BRIDGE,
        'gaon@example.kr',
        '본지는 3월 4일자 2면 ‘누리교 통제’ 기사에서 다리의 길이를 340m라고 썼으나 430m이므로 바로잡습니다.',
      ),
      options: { headline },
      roles: [
        [BRIDGE, 'body'],
        [
          '본지는 3월 4일자 2면 ‘누리교 통제’ 기사에서 다리의 길이를 340m라고 썼으나 430m이므로 바로잡습니다.',
          'correction',
        ],
      ],
      article: ({ corrections, genre }) => {
        expect(corrections).toHaveLength(1)
        expect(genre).toBe('news')
      },
    },
  ],
  [
    '77',
    {
      title: '지원을 받아 작성했다는 알림',
      text: page(LEAD, TRAM, BRIDGE, COUNCIL, '본 기사는 한빛시의 지원을 받아 작성되었습니다.'),
      options: { headline },
      roles: [['본 기사는 한빛시의 지원을 받아 작성되었습니다.', 'notice']],
    },
  ],
  [
    '78',
    {
      title: '인공지능이 초고를 썼다는 알림; 기자와 데스크는 필자가 아니다',
      text: page(LEAD, TRAM, BRIDGE, '※ 이 기사는 인공지능이 작성한 초고를 기자와 데스크가 검토해 완성했습니다.'),
      options: { headline },
      roles: [['※ 이 기사는 인공지능이 작성한 초고를 기자와 데스크가 검토해 완성했습니다.', 'notice']],
      article: ({ authors }) => expect(authors).toEqual([]),
    },
  ],
  [
    '79',
    {
      title: '해시태그의 줄',
      text: page(LEAD, TRAM, BRIDGE, 'gaon@example.kr', '#한빛시 #예산'),
      options: { headline },
      roles: [['#한빛시 #예산', 'chrome']],
    },
  ],
  [
    '80',
    {
      title: '한 줄로 이어진 공유 단추',
      text: page(
        headline,
        '페이스북(으)로 기사보내기 트위터(으)로 기사보내기 카카오스토리(으)로 기사보내기 URL복사(으)로 기사보내기 이메일(으)로 기사보내기',
        LEAD,
        TRAM,
        BRIDGE,
      ),
      options: { headline },
      roles: [
        [
          '페이스북(으)로 기사보내기 트위터(으)로 기사보내기 카카오스토리(으)로 기사보내기 URL복사(으)로 기사보내기 이메일(으)로 기사보내기',
          'chrome',
        ],
      ],
    },
  ],
  [
    '81',
    {
      title: '반응 단추와 그 아래의 수',
      text: page(LEAD, TRAM, BRIDGE, 'gaon@example.kr', tight('좋아요', '0', '슬퍼요', '0', '화나요', '3')),
      options: { headline },
      roles: [
        ['좋아요', 'chrome'],
        ['0', 'chrome'],
        ['슬퍼요', 'chrome'],
        ['0', 'chrome'],
        ['화나요', 'chrome'],
        ['3', 'chrome'],
      ],
    },
  ],
  [
    '82',
    {
      title: '낱말만 늘어놓은 메뉴',
      text: page('정치 국회/정당 대통령실 외교 국방/북한 정치일반', headline, LEAD, TRAM, BRIDGE),
      options: { headline },
      roles: [['정치 국회/정당 대통령실 외교 국방/북한 정치일반', 'chrome']],
    },
  ],
  [
    '83',
    {
      title: '로그인 창의 온전한 문장',
      text: page(
        LEAD,
        TRAM,
        BRIDGE,
        'gaon@example.kr',
        tight('로그인', '아이디', '비밀번호', '아이디 또는 비밀번호를 잘못 입력했습니다.', '회원가입'),
      ),
      options: { headline },
      roles: [['아이디 또는 비밀번호를 잘못 입력했습니다.', 'chrome']],
      article: (article) => expect(paragraphs(article)).toHaveLength(3),
    },
  ],
  [
    '92',
    {
      title: '다른 지면의 기사라는 알림',
      text: page(LEAD, TRAM, BRIDGE, '[본 기사는 매경이코노미 제2140호(2022.01.05일자) 기사입니다]'),
      options: { headline },
      roles: [['[본 기사는 매경이코노미 제2140호(2022.01.05일자) 기사입니다]', 'notice']],
      article: ({ datePublished }) => expect(datePublished).toBeUndefined(),
    },
  ],
  [
    '92',
    {
      title: '괄호 없는 알림',
      text: page(LEAD, TRAM, BRIDGE, '매경이코노미 제2140호 기사입니다'),
      options: { headline },
      roles: [['매경이코노미 제2140호 기사입니다', 'notice']],
    },
  ],
  [
    '93',
    {
      title: '문장이 하나도 없는 인사 명단',
      text: page('[인사] 한빛시', '◇국장급 △정책관 김가온 △기획관 이도담', '◇과장급 △재정과장 박새나 △교통과장 강누리'),
      options: { headline: '[인사] 한빛시' },
      roles: [
        ['◇국장급 △정책관 김가온 △기획관 이도담', 'body'],
        ['◇과장급 △재정과장 박새나 △교통과장 강누리', 'body'],
      ],
      article: ({ genre, authors }) => {
        expect(genre).toBe('personnel')
        expect(authors).toEqual([])
      },
    },
  ],
]

const heads: readonly (readonly [row: string, hardCase: HardCase])[] = [
  [
    '50',
    {
      title: '같은 시각의 입력과 수정은 수정이 아니다',
      text: page(headline, '입력: 2024.07.30 11:15 / 수정: 2024.07.30 11:15', LEAD, TRAM, BRIDGE),
      roles: [['입력: 2024.07.30 11:15 / 수정: 2024.07.30 11:15', 'meta']],
      article: ({ datePublished, dateModified }) => {
        expect(datePublished).toBe('2024-07-30T11:15:00+09:00')
        expect(dateModified).toBeUndefined()
      },
    },
  ],
  [
    '51',
    {
      title: '빈칸 없이 붙은 등록과 수정',
      text: page(headline, '등록 2017.09.13 15:09수정 2017.09.14 09:00', LEAD, TRAM, BRIDGE),
      roles: [['등록 2017.09.13 15:09수정 2017.09.14 09:00', 'meta']],
      article: ({ datePublished, dateModified }) => {
        expect(datePublished).toBe('2017-09-13T15:09:00+09:00')
        expect(dateModified).toBe('2017-09-14T09:00:00+09:00')
      },
    },
  ],
  [
    '52',
    {
      title: '라벨과 시각이 다른 줄에 있고 지면이 뒤따른다',
      text: page(headline, tight('입력', '2025.05.15 20:00', '4면'), LEAD, TRAM, BRIDGE),
      roles: [
        ['입력', 'meta'],
        ['2025.05.15 20:00', 'meta'],
        ['4면', 'meta'],
      ],
      article: ({ datePublished }) => expect(datePublished).toBe('2025-05-15T20:00:00+09:00'),
    },
  ],
  [
    '55',
    {
      title: '오전 12시 10분은 0시 10분이다',
      text: page(headline, '입력 2016-04-05 오전 12:10', LEAD, TRAM, BRIDGE),
      roles: [['입력 2016-04-05 오전 12:10', 'meta']],
      article: ({ datePublished }) => expect(datePublished).toBe('2016-04-05T00:10:00+09:00'),
    },
  ],
  [
    '73',
    {
      title: '본문이 제목 한 줄뿐인 속보',
      text: '[속보] 한빛시장 사퇴',
      options: { headline: '[속보] 한빛시장 사퇴' },
      roles: [['[속보] 한빛시장 사퇴', 'headline']],
      article: (article) => {
        expect(article.headline).toBe('한빛시장 사퇴')
        expect(article.labels).toEqual(['속보'])
      },
    },
  ],
  [
    '74',
    {
      title: '제목의 표지: 앞, 뒤, 붙은 것, 여럿',
      text: page('[단독][르포]한빛시장 "재도전"…내일 결단(종합2보)[영상]', LEAD, TRAM),
      options: { headline: '[단독][르포]한빛시장 "재도전"…내일 결단(종합2보)[영상]' },
      roles: [['[단독][르포]한빛시장 "재도전"…내일 결단(종합2보)[영상]', 'headline']],
      article: (article) => {
        expect(article.headline).toBe('한빛시장 "재도전"…내일 결단')
        expect(article.labels).toEqual(['단독', '르포', '종합2보', '영상'])
      },
    },
  ],
  [
    '75',
    {
      title: '제목 끝의 매체 이름은 떨어지고 제목의 줄표는 남는다',
      text: page(LEAD, TRAM, BRIDGE),
      options: { headline: '한빛시장 "재도전" - 한빛일보', outlets },
      roles: [],
      article: (article) => {
        expect(article.headline).toBe('한빛시장 "재도전"')
        expect(parseText(LEAD, { headline: '한빛 - 누리 4차전 - 결승전', outlets }).article.headline).toBe(
          '한빛 - 누리 4차전 - 결승전',
        )
      },
    },
  ],
  [
    '90',
    {
      title: 'NBSP, 탭, 폭 없는 빈칸뿐인 줄은 빈 줄이다',
      text: [LEAD, '\u00a0', '\t', '\u200b', '\ufeff\u200b \u3000', TRAM].join('\n'),
      options: { headline },
      roles: [
        [LEAD, 'body'],
        [TRAM, 'body'],
      ],
      article: ({ body }) => expect(body).toHaveLength(2),
    },
  ],
]

/** Each case parsed in its page. */
describe.each([
  ['사진과 출처', pictures],
  ['리드의 바이라인', leads],
  ['끝의 바이라인', closings],
  ['문장으로 남아야 하는 줄', prose],
  ['방송', broadcast],
  ['기사 밖의 줄', outside],
  ['머리: 제목과 시각', heads],
] as const)('%s', (_group, cases) => {
  test.each(cases.map(([row, hardCase]) => ({ row, ...hardCase })))(
    '$row: $title',
    ({ text, options, roles, article: check }) => {
      const { article, lines } = parseText(text, options)
      const of = new Set(roles.map(([line]) => line))
      expect(lines.filter((line) => of.has(line.text)).map((line) => [line.text, line.role])).toEqual(
        roles.map(([line, role]) => [line, role]),
      )
      check?.(article)
    },
  )
})

describe('본문의 날짜', () => {
  const times = (published: string, text: string): [string, string][] =>
    findTimes({ datePublished: published, authors: [], body: [{ type: 'paragraph', text }] } as Article).map(
      (mention) => [mention.text, mention.iso],
    )

  test.each([
    ['56', '현지 날짜는 옮기지 않는다', '2024-06-29', '28일(현지시간) 워싱턴에서 회담이 열렸다.', ['2024-06-28']],
    ['57', '앞날을 말하는 날', '2024-06-11', '시는 30일까지 접수한다.', ['2024-06-30']],
    ['58', '지난 일의 날', '2024-07-02', '실종된 김모씨가 30일 숨진 채 발견됐다.', ['2024-06-30']],
    ['59', '지난 12월은 지난해다', '2024-01-15', '시는 지난 12월 다리를 막았다.', ['2023-12']],
    ['60', '오는 2월은 이듬해다', '2024-12-20', '시는 오는 2월 다리를 연다.', ['2025-02']],
    ['61', '전날 대비는 어제다', '2024-06-12', '주가는 전날 대비 3% 하락했다.', ['2024-06-11']],
    [
      '61',
      '사고 전날은 사고의 앞날이다',
      '2024-06-12',
      '사고는 5일 났다. 김씨는 사고 전날 차를 고쳤다.',
      ['2024-06-05', '2024-06-04'],
    ],
    ['62', '사건과 대회의 이름은 날짜가 아니다', '2024-12-20', '7·23 전당대회와 12·3 사태, 3.1절 기념식을 다뤘다.', []],
    ['63', '따옴표 속의 스물두 해', '2024-06-11', "심사위원회는 '22년 전 논문'을 다시 살폈다.", []],
    [
      '53',
      '문장 속의 날짜는 본문의 것이다',
      '2026-12-01',
      '조례 초안 수정 2027년 4월 2일 의결이 목표다.',
      ['2027-04-02'],
    ],
    ['54', '문장 속의 달은 본문의 것이다', '2026-12-01', '협회 등록 2027년 5월 이후 가입자는 빠진다.', ['2027-05']],
  ] as const)('%s: %s', (_row, _title, published, text, expected) => {
    expect(times(published, text).map(([, iso]) => iso)).toEqual(expected)
  })

  test('95: 재생기의 시각에는 시각이 없다', () => {
    expect(['재생', '00:00', '01:56'].flatMap(findStamps)).toEqual([])
  })
})

describe('따온 말', () => {
  const quotes = (...texts: string[]): (readonly [string, string | undefined])[] => {
    const { article } = parseText(page(...texts), { headline })
    return (article.quotations ?? []).map(({ text, speaker }) => [text, speaker] as const)
  }
  const WHO = '한가온 한빛시장이 11일 누리교를 찾았다. 이수아 한빛당 대표가 함께 걸었다.'

  test.each<[string, string, string[], [string, string | undefined][]]>([
    [
      '64',
      '…며로 이어진 두 말은 한 사람의 것이다',
      [WHO, '한 시장은 "좋다"며 "더 하겠다"고 말했다.', TRAM],
      [
        ['좋다', '한가온'],
        ['더 하겠다', '한가온'],
      ],
    ],
    [
      '65',
      '한 문장의 두 사람: 뒤에 온 사람과 앞에 온 사람',
      [WHO, '"좋다"라고 이 대표가 말하자 한 시장은 "아니다"라고 답했다.', TRAM],
      [
        ['좋다', '이수아'],
        ['아니다', '한가온'],
      ],
    ],
    [
      '66',
      '말 속의 작은따옴표는 따로 세지 않는다',
      [WHO, '한 시장은 예산을 설명했다.', `그는 "'원칙'을 지키겠다고 했다"며 자리를 떴다.`, TRAM],
      [["'원칙'을 지키겠다고 했다", '한가온']],
    ],
    ['69', '작은따옴표 속의 별명은 말이 아니다', [WHO, "'섬유의 고장' 한빛구에 새 박물관이 들어선다.", TRAM], []],
    ['68', '인치 표는 따옴표가 아니다', [WHO, `24" 모니터 앞에 5'11" 키의 선수가 섰다.`, TRAM], []],
  ])('%s: %s', (_row, _title, texts, expected) => {
    expect(quotes(...texts)).toEqual(expected)
  })

  test('67: 두 문단에 걸친 한 사람의 말', () => {
    const found = quotes(WHO, '한 시장은 "첫째, 예산이다.', '둘째, 사람이다"고 말했다.', TRAM)
    expect(found.map(([text]) => text).join(' ')).toBe('첫째, 예산이다. 둘째, 사람이다')
    expect(new Set(found.map(([, speaker]) => speaker))).toEqual(new Set(['한가온']))
  })
})

describe('글자', () => {
  test('89: 빈칸 없이 붙은 문장은 갈라지고 소수점과 약자는 갈라지지 않는다', () => {
    const text = '시는 예산을 3.5% 늘린다고 밝혔다.한빛시는 이날 U.S. 스틸과도 손을 잡았다.'
    expect(sentenceEnds(text)[0]).toBe(text.indexOf('한빛시는'))
    expect(sentenceEnds('물가는 3.5% 올랐다.')).toEqual(['물가는 3.5% 올랐다.'.length])
  })

  test('91: 글자가 깨진 글은 알리고, 말이 되는 것처럼 읽지 않는다', () => {
    const text = 'ÇÑºû½Ã´Â 11ÀÏ ³»³â ¿¹»ê¾ÈÀ» À §¿øÀå¿¡°Ô ³Â´Ù. ½Ã´Â ´Ù¸®¸¦ °íÄ£´Ù. ±è°¡¿Â ±âÀÚ'
    const { issues, article } = parseText(text)
    expect(issues.map(({ code }) => code)).toContain('text/mojibake')
    expect(article.authors).toEqual([])
    expect(article.images).toBeUndefined()
  })
})
