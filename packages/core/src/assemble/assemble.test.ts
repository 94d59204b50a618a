import { describe, expect, test } from 'vitest'
import type { Article, Author, Genre, Medium, Tipline } from '../article/article.ts'
import type { OutletProfile } from '../article/outlet-profile.ts'
import { type ParseTextOptions, parseText } from '../parse-text.ts'
import { sampleOutlets as outlets } from '../testing/sample-outlets.ts'

const PROSE = '한빛시는 11일 내년 예산안을 시의회에 제출했다고 밝혔다. 예산은 올해보다 4.2% 늘어난 1조2000억원이다.'
const MORE = '가장 크게 늘어난 분야는 교통이다. 시는 가온천을 따라 노면전차를 놓고 버스 노선 12개를 새로 짜기로 했다.'
const LAST = '누리교는 1978년에 놓인 다리로 다섯 해 전부터 대형 차량이 다니지 못한다. 시는 다리부터 고치기로 했다.'
const HEADLINE = '한빛시, 내년 예산안 제출'

/** 이름이 지역이나 낱말로 이어지는 매체. */
const stations: OutletProfile[] = [
  ...outlets,
  { id: 'cbs', name: 'CBS', kind: 'broadcaster', hosts: ['cbs.example'] },
  { id: 'sbs', name: 'SBS', kind: 'broadcaster', hosts: ['sbs.example'] },
  { id: 'sbs-biz', name: 'SBS Biz', kind: 'broadcaster', hosts: ['biz.sbs.example'] },
  { id: 'hanbit-portal', name: '한빛포털', kind: 'portal', hosts: ['portal.example'] },
]

const articleOf = (lines: string[], options: ParseTextOptions = {}): Article =>
  parseText(lines.join('\n\n'), { headline: HEADLINE, outlets, ...options }).article

describe('매체: 글에서 알아낸다', () => {
  test.each<[title: string, lines: string[], id: string]>([
    ['리드의 대괄호', [`[더팩트 | 김가온 기자] ${PROSE}`, MORE], 'thefact'],
    ['통신사의 괄호', [`(서울=연합뉴스) 김가온 기자 = ${PROSE}`, MORE], 'yna'],
    ['저작권 줄', [PROSE, MORE, 'ⓒ 한빛일보, 무단전재 및 재배포 금지'], 'hanbit'],
    ['제보 안내', [PROSE, MORE, '더팩트는 24시간 여러분의 제보를 기다립니다.'], 'thefact'],
    ['기자의 주소', [PROSE, MORE, '김가온 기자 gaon@tf.co.kr'], 'thefact'],
    ['방송의 맺음말', ['[앵커]', PROSE, MORE, 'KBS 뉴스 김가온입니다.'], 'kbs'],
    ['매체만 든 대괄호', ['[이데일리]', PROSE, MORE], 'edaily'],
  ])('%s', (_title, lines, id) => {
    expect(articleOf(lines).outlet?.id).toBe(id)
  })

  test.each<[title: string, lines: string[], id: string]>([
    ['지역 방송국', [`[대전CBS 김가온 기자] ${PROSE}`, MORE], 'cbs'],
    ['방송국의 지역', ['[KBS 춘천]', PROSE, MORE], 'kbs'],
    ['신문의 지역', [`[헤럴드경제 대전] 김가온 기자 = ${PROSE}`, MORE], 'heraldcorp'],
    ['아는 매체의 다른 이름', [`[SBS Biz 김가온 기자] ${PROSE}`, MORE, 'ⓒ SBS, 무단전재 및 재배포 금지'], 'sbs-biz'],
    ['두 낱말로 된 이름', ['[앵커]', PROSE, MORE, 'SBS Biz 김가온입니다.'], 'sbs-biz'],
    ['맨 위의 이름표', ['더팩트', PROSE, MORE, LAST], 'thefact'],
    ['소문자로 적은 이름', [PROSE, MORE, LAST, '* 뉴스제보 : 이메일(news@tf.co.kr), 카카오톡(kbs제보)'], 'kbs'],
    ['홍보', [PROSE, MORE, LAST, '▶ 한빛일보 앱에서 더 빠르게'], 'hanbit'],
    ['실린 지면', [PROSE, MORE, LAST, '※ 한빛일보 온라인 기사입니다.'], 'hanbit'],
    ['바이라인이 홍보보다 앞선다', [`[더팩트 | 김가온 기자] ${PROSE}`, MORE, '▶ 한빛일보 앱에서 더 빠르게'], 'thefact'],
  ])('%s', (_title, lines, id) => {
    expect(articleOf(lines, { outlets: stations }).outlet?.id).toBe(id)
  })

  test.each<[title: string, lines: string[]]>([
    ['지역이 아닌 앞말', [`[누리CBS 김가온 기자] ${PROSE}`, MORE]],
    ['아래에 홀로 선 이름', [PROSE, MORE, LAST, PROSE.replace('11일', '12일'), '더팩트']],
    ['포털', ['한빛포털', PROSE, MORE, LAST]],
  ])('프로필의 매체가 아니다, %s', (_title, lines) => {
    expect(articleOf(lines, { outlets: stations }).outlet?.id).toBeUndefined()
  })

  test('글 속에 나온 매체는 이 글의 매체가 아니다', () => {
    expect(articleOf([`${PROSE} 연합뉴스가 먼저 알렸다.`, MORE]).outlet).toBeUndefined()
  })

  test('매체의 작은 이름', () => {
    expect(articleOf(['[한빛일보 누리뉴스]', PROSE, MORE]).outlet).toEqual({ name: '한빛일보 누리뉴스' })
    const signed = [`[한빛일보 스타in 김가온 기자] ${PROSE}`, MORE, 'ⓒ 한빛일보, 무단전재 및 재배포 금지']
    expect(articleOf(signed).outlet).toEqual({ name: '한빛일보 스타in' })
  })

  test('프로필이 없는 매체는 이름만 있다', () => {
    expect(articleOf([`[누리신문 김가온 기자] ${PROSE}`, MORE]).outlet).toEqual({ name: '누리신문' })
  })
})

describe('권리와 제보', () => {
  test.each<[notice: string, holder: string | undefined, aiTraining: 'reserved' | undefined]>([
    ['<저작권자(c) 연합뉴스, 무단 전재-재배포, AI 학습 및 활용 금지>', '연합뉴스', 'reserved'],
    ['ⓒ 한빛일보, 무단전재 및 재배포 금지', '한빛일보', undefined],
    ['Copyright ⓒ 한빛일보. All rights reserved. 무단 전재 및 재배포, AI학습 이용 금지', '한빛일보', 'reserved'],
    ['[ⓒ 한빛일보(www.hanbit.example), 무단전재 및 재배포 금지]', '한빛일보', undefined],
  ])('%s', (notice, holder, aiTraining) => {
    const { rights } = articleOf([PROSE, MORE, LAST, 'gaon@example.kr', notice])
    expect(rights).toEqual({
      notice,
      ...(holder && { holder }),
      ...(aiTraining && { aiTraining, basis: ['notice'] }),
    })
  })

  test.each<[lines: string[], tipline: Tipline]>([
    [
      ['▶카카오톡: 더팩트제보', '▶이메일: jebo@tf.co.kr', '▶뉴스 홈페이지: http://talk.tf.co.kr/bbs/report/write'],
      {
        emails: ['jebo@tf.co.kr'],
        urls: ['http://talk.tf.co.kr/bbs/report/write'],
        messengers: [{ service: 'kakaotalk', id: '더팩트제보' }],
      },
    ],
    [
      ['[카카오톡] 한빛제보 검색해 채널 추가', '[전화] 02-000-0000', '[메일] social@example.kr'],
      {
        emails: ['social@example.kr'],
        phones: ['02-000-0000'],
        messengers: [{ service: 'kakaotalk', id: '한빛제보' }],
      },
    ],
    [
      ['한빛TV 기사문의 및 제보 : 카톡/라인 jebo23'],
      {
        messengers: [
          { service: 'kakaotalk', id: 'jebo23' },
          { service: 'line', id: 'jebo23' },
        ],
      },
    ],
  ])('%j', (lines, tipline) => {
    const article = articleOf([PROSE, MORE, LAST, '김가온 기자', ['여러분의 제보를 기다립니다.', ...lines].join('\n')])
    expect(article.tipline).toEqual(tipline)
    expect(article.authors).toEqual([{ name: '김가온', role: '기자' }])
  })
})

describe('필자: 한 사람은 한 번', () => {
  test('리드의 이름에 끝의 주소가 붙는다', () => {
    expect(articleOf([`(서울=연합뉴스) 김가온 기자 = ${PROSE}`, MORE, LAST, 'gaon@yna.co.kr']).authors).toEqual([
      { name: '김가온', role: '기자', email: 'gaon@yna.co.kr', place: '서울', affiliation: '연합뉴스' },
    ])
  })

  test('둘이 쓰고 주소가 하나면 첫 사람의 것이다', () => {
    const { authors } = articleOf([`(서울=연합뉴스) 김가온 이도담 기자 = ${PROSE}`, MORE, LAST, 'gaon@yna.co.kr'])
    expect(authors.map(({ name, email }) => [name, email])).toEqual([
      ['김가온', 'gaon@yna.co.kr'],
      ['이도담', undefined],
    ])
  })

  test('주소 하나가 둘째의 이름으로 되어 있으면 둘째의 것이다', () => {
    const lines = [`(한빛=한빛뉴스) 양지웅 강태현 기자 = ${PROSE}`, MORE, 'taetae@hanbit.example']
    expect(articleOf(lines).authors.map(({ name, email }) => [name, email])).toEqual([
      ['양지웅', undefined],
      ['강태현', 'taetae@hanbit.example'],
    ])
  })

  test.each<[title: string, lines: string[], authors: Author[]]>([
    [
      '이름과 기자가 두 줄로 갈렸다',
      [PROSE, MORE, '김가온 , 이도담', '기자 gaon@example.kr'],
      [
        { name: '김가온', role: '기자', email: 'gaon@example.kr' },
        { name: '이도담', role: '기자' },
      ],
    ],
    [
      '빗금 뒤의 손님',
      [MORE, `${PROSE}/김가온 한빛연구원 연구위원`],
      [{ name: '김가온', role: '연구위원', affiliation: '한빛연구원' }],
    ],
    [
      '시각 앞의 특파원',
      ['실리콘밸리/김가온 특파원  2023. 11. 1. 08:30', '', PROSE, MORE],
      [{ name: '김가온', role: '특파원', place: '실리콘밸리' }],
    ],
    ['스튜디오에 나온 기자', [MORE, '정치부 김가온 기자 나왔습니다.', PROSE], [{ name: '김가온', role: '기자' }]],
    ['만든 사람들은 필자가 아니다', [PROSE, MORE, '', 'PD 김가온', 'AD 이도담'], []],
    ['찍고 엮은 사람들', [PROSE, MORE, '', '촬영 김가온·이도담 PD 디자인 박새나'], []],
  ])('%s', (_title, lines, authors) => {
    expect(parseText(lines.join('\n'), { headline: '한빛시, 누리교 고친다' }).article.authors).toEqual(authors)
  })

  test('머리와 끝에 거듭 적힌 사람', () => {
    expect(articleOf(['기자명 김가온 기자', PROSE, MORE, LAST, '김가온 기자 gaon@example.kr']).authors).toEqual([
      { name: '김가온', role: '기자', email: 'gaon@example.kr' },
    ])
  })

  test('사진을 찍은 사람은 필자가 아니다', () => {
    const { authors, images } = articleOf([PROSE, '누리교의 모습. /이도담 기자', MORE, LAST, '김가온 기자'])
    expect(authors).toEqual([{ name: '김가온', role: '기자' }])
    expect(images).toEqual([{ caption: '누리교의 모습.', credit: '이도담 기자' }])
  })

  const called = '한빛시가 내년 예산안을 냈습니다. 김가온 기자, 지금 상황 어떻습니까?'
  const answer = '네, 시는 노면전차를 놓고 버스 노선을 새로 짜기로 했습니다. 다리도 고칩니다.'

  test('아무도 서명하지 않은 방송에서는 스튜디오가 부른 기자가 필자다', () => {
    expect(articleOf(['[앵커]', called, '[기자]', answer]).authors).toEqual([{ name: '김가온', role: '기자' }])
  })

  test.each<[title: string, lines: string[], names: string[]]>([
    ['맺음말이 있다', ['[앵커]', called, '[기자]', answer, 'KBS 뉴스 이도담입니다.'], ['이도담']],
    ['이름이 아니다', ['[앵커]', called.replace('김가온', '담당'), '[기자]', answer], []],
    ['방송이 아니다', [PROSE, '한가온 시장은 “김가온 기자, 그만합시다”라고 했다. 모두 웃었다.', MORE], []],
  ])('부른 이가 필자가 아니다, %s', (_title, lines, names) => {
    expect(articleOf(lines).authors.map(({ name }) => name)).toEqual(names)
  })

  test('글에 나온 기자는 필자가 아니다', () => {
    expect(
      articleOf([PROSE, '김가온 기자는 2019년 파업을 취재하다 다쳤다. 그는 그해 상을 받았다.', MORE]).authors,
    ).toEqual([])
  })
})

describe('사진과 떨어진 출처', () => {
  const shown = '한빛시청 앞 광장의 모습.'

  test('설명 하나에 출처 하나면 글 아래의 출처는 그 사진의 것이다', () => {
    expect(articleOf([PROSE, shown, MORE, LAST, '사진=한빛시']).images).toEqual([{ caption: shown, credit: '한빛시' }])
  })

  test.each<[title: string, lines: string[]]>([
    ['설명이 둘', [PROSE, shown, MORE, '새로 문을 연 가온천 산책로의 모습.', LAST, '사진=한빛시']],
    ['출처가 위에', ['사진=한빛시', PROSE, MORE, shown, LAST]],
    ['설명에 제 출처가 있다', [PROSE, `${shown} /누리전자`, MORE, LAST, '사진=한빛시']],
  ])('누구의 것인지 모르면 잇지 않는다, %s', (_title, lines) => {
    expect(articleOf(lines).images).toContainEqual({ credit: '한빛시' })
  })
})

describe('갈래와 매체의 꼴', () => {
  test.each<[title: string, lines: string[], options: ParseTextOptions, genre: Genre, medium: Medium]>([
    ['보도', [PROSE, MORE], {}, 'news', 'text'],
    ['사설', [PROSE, MORE], { headline: '[사설] 다리 하나의 값' }, 'opinion', 'text'],
    ['기고', [PROSE, MORE, LAST, '한가온 한빛대 교수'], {}, 'opinion', 'text'],
    [
      '인터뷰',
      [PROSE, '-언제 고치나?', '“내년 봄이다. 우회로를 먼저 낸다.”'],
      { headline: '[인터뷰] 한가온 한빛시장' },
      'interview',
      'text',
    ],
    [
      '부고',
      ['김가온씨 별세, 이도담(한빛일보 기자)씨 부친상 = 11일, 한빛병원 장례식장 1호, 발인 13일'],
      { headline: '[부고] 이도담씨 부친상' },
      'obituary',
      'text',
    ],
    ['인사', ['◇국장급 △정책관 김가온 △기획관 이도담'], { headline: '[인사] 한빛시' }, 'personnel', 'text'],
    [
      '정정',
      [PROSE, '이 보도는 언론중재위원회의 조정에 따른 것입니다.'],
      { headline: '[정정보도] 누리교 관련' },
      'correction',
      'text',
    ],
    ['방송', ['[앵커]', PROSE, '[기자]', MORE, 'KBS 뉴스 김가온입니다.'], {}, 'news', 'broadcast'],
    [
      '사진',
      ['한가온 시장이 11일 누리교를 둘러보고 있다. /한빛시', '사진영상기획부'],
      { headline: '[포토] 누리교 찾은 한가온 시장' },
      'news',
      'photo',
    ],
  ])('%s', (_title, lines, options, genre, medium) => {
    const article = articleOf(lines, options)
    expect([article.genre ?? genre, article.medium ?? medium]).toEqual([genre, medium])
  })
})

describe('요약, 부제, 정정', () => {
  test('기사내용 요약은 부제가 아니라 요약이다', () => {
    const article = articleOf(['기사내용 요약\n예산 1조2000억원으로 4.2% 늘어\n노면전차 새로 놓기로', PROSE, MORE])
    expect(article.summary).toBe('예산 1조2000억원으로 4.2% 늘어\n노면전차 새로 놓기로')
    expect(article.subheadlines).toBeUndefined()
  })

  test('부제의 기호는 떨어지고, 같은 부제는 한 번이다', () => {
    const article = articleOf([
      HEADLINE,
      '- 노면전차 새로 놓기로…버스 노선 12개 개편\n- 노면전차 새로 놓기로…버스 노선 12개 개편',
      PROSE,
      MORE,
    ])
    expect(article.subheadlines).toEqual(['노면전차 새로 놓기로…버스 노선 12개 개편'])
  })

  test('정정의 머리는 글이 아니다', () => {
    const article = articleOf([
      PROSE,
      MORE,
      LAST,
      'gaon@example.kr',
      '바로잡습니다\n본지 3월 4일자 2면 ‘누리교’ 기사에서 다리의 길이는 430m이므로 바로잡습니다.',
    ])
    expect(article.corrections).toEqual([
      { text: '본지 3월 4일자 2면 ‘누리교’ 기사에서 다리의 길이는 430m이므로 바로잡습니다.' },
    ])
  })
})

describe('본문의 덩어리', () => {
  test('소제목, 물음과 대답, 말, 표지', () => {
    const { body } = articleOf([
      PROSE,
      '■ 다리부터 고친다',
      MORE,
      '-예산은 언제 확정되나?',
      '“시의회 심사가 끝나는 다음 달 초다. 그 전에 설명회를 연다.”',
      '-다리는 언제 고치나?',
      '“내년 봄에 시작한다. 우회로를 먼저 낸다.”',
      LAST,
    ])
    expect(body.map(({ type }) => type)).toEqual([
      'paragraph',
      'heading',
      'paragraph',
      'question',
      'paragraph',
      'question',
      'paragraph',
      'paragraph',
    ])
  })

  test('두 줄로 적힌 말은 한 덩어리다', () => {
    const { body } = articleOf([
      '[앵커]',
      PROSE,
      '▶ 인터뷰 : 김가온 / 상인\n- "손님이 없어요. 다리가 막혀서요."',
      MORE,
      '【 기자 】',
      LAST,
    ])
    expect(body).toContainEqual({
      type: 'speech',
      label: '▶ 인터뷰 : 김가온 / 상인',
      speaker: '김가온',
      text: '"손님이 없어요. 다리가 막혀서요."',
    })
  })

  test('글이 아닌 것은 본문에 들지 않는다', () => {
    const { body } = articleOf([
      HEADLINE,
      '입력 2024.07.30 11:15',
      PROSE,
      MORE,
      '사진=한빛시',
      LAST,
      '김가온 기자',
      '#한빛시 #예산',
    ])
    expect(body.map((block) => ('text' in block ? block.text : block.type))).toEqual([PROSE, MORE, 'image', LAST])
  })
})

describe('글이 없는 글', () => {
  test('통신사의 사진은 설명이 곧 글이다', () => {
    const caption = '(한빛=뉴스1) 김가온 기자 = 한가온 시장이 11일 누리교를 둘러보고 있다. 2026.3.11/뉴스1'
    const { article, issues } = parseText(caption, { headline: '누리교 둘러보는 한가온 시장' })
    expect(issues).toEqual([])
    expect(article.medium).toBe('photo')
    expect(article.images).toEqual([{ caption: '한가온 시장이 11일 누리교를 둘러보고 있다.', credit: '김가온 기자' }])
  })

  test('인사와 부고는 문장이 없어도 글이다', () => {
    for (const roster of [
      '◇국장급 △정책관 김가온 △기획관 이도담',
      '김가온씨 별세, 이도담(한빛일보 기자)씨 부친상 = 11일, 한빛병원 장례식장 1호, 발인 13일',
    ]) {
      const { article, issues } = parseText(roster)
      expect(article.body).toHaveLength(1)
      expect(issues.map(({ code }) => code)).toEqual([])
    }
  })

  test.each([
    ['empty', ' \n\u200b\n'],
    ['login', '로그인\n아이디\n비밀번호\n회원가입\n△국장 김가온'],
    ['error', '요청하신 페이지를 찾을 수 없습니다.\n홈으로'],
    ['login', '로그인\n아이디\n비밀번호\n회원가입\n아이디 찾기'],
    ['list', '많이 본 뉴스\n1\n누리교 통제 첫날 출근길 정체\n2\n가온시장 야시장 다시 연다\n3\n한빛FC, 안방서 3연승'],
  ])('%s', (kind, text) => {
    const { article, issues } = parseText(text)
    expect(article.body).toEqual([])
    expect(issues.map(({ code }) => code)).toEqual([`no-article/${kind}`])
  })
})
