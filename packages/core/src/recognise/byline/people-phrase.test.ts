import { describe, expect, test } from 'vitest'
import type { Author } from '../../article/article.ts'
import { parsePeople } from './people-phrase.ts'

const 기자 = '기자'

describe('parsePeople: 필자를 적는 꼴', () => {
  test.each<[title: string, phrase: string, authors: Author[]]>([
    ['이름과 기자', '김가온 기자', [{ name: '김가온', role: 기자 }]],
    ['붙여 쓴 기자', '김가온기자', [{ name: '김가온', role: 기자 }]],
    ['두 글자 이름', '한솔 기자', [{ name: '한솔', role: 기자 }]],
    ['복성', '남궁가온 기자', [{ name: '남궁가온', role: 기자 }]],
    ['선임기자', '김가온 선임기자', [{ name: '김가온', role: '선임기자' }]],
    ['전문기자', '김가온 의학전문기자', [{ name: '김가온', role: '의학전문기자' }]],
    ['논설위원', '김가온 논설위원', [{ name: '김가온', role: '논설위원' }]],
    ['특파원', '김가온 특파원', [{ name: '김가온', role: '특파원' }]],
    ['직함이 앞에', '기자 김가온', [{ name: '김가온', role: 기자 }]],
    ['분야의 평론가', '김가온 미술평론가', [{ name: '김가온', role: '미술평론가' }]],
    ['프로그램의 자리', '오프닝: 김가온 기자', [{ name: '김가온', role: 기자 }]],
    [
      '공동취재단에는 주소가 없다',
      '김가온 기자, 외교부 공동취재단 gaon@example.kr',
      [
        { name: '김가온', role: 기자 },
        { name: '외교부 공동취재단', type: 'organization' },
        { email: 'gaon@example.kr' },
      ],
    ],
    ['공동취재단', '외교부 공동취재단', [{ name: '외교부 공동취재단', type: 'organization' }]],
    ['주소 둘', 'gaon@example.kr, dodam@example.kr', [{ email: 'gaon@example.kr' }, { email: 'dodam@example.kr' }]],
    ['두 곳', '남양주·양평=김가온 기자', [{ name: '김가온', role: 기자, place: '남양주·양평' }]],
    [
      '빈칸으로 둘',
      '김가온 이도담 기자',
      [
        { name: '김가온', role: 기자 },
        { name: '이도담', role: 기자 },
      ],
    ],
    [
      '가운뎃점으로 셋',
      '김가온·이도담·박새나 기자',
      [
        { name: '김가온', role: 기자 },
        { name: '이도담', role: 기자 },
        { name: '박새나', role: 기자 },
      ],
    ],
    [
      '아래아점',
      '김가온ㆍ이도담 기자',
      [
        { name: '김가온', role: 기자 },
        { name: '이도담', role: 기자 },
      ],
    ],
    [
      '쉼표, 저마다 기자',
      '김가온 기자,이도담 기자',
      [
        { name: '김가온', role: 기자 },
        { name: '이도담', role: 기자 },
      ],
    ],
    [
      '쉼표, 기자는 끝에 하나',
      '김가온, 이도담 기자',
      [
        { name: '김가온', role: 기자 },
        { name: '이도담', role: 기자 },
      ],
    ],
    [
      '다른 직함은 쉼표를 넘지 않는다',
      '김가온·이도담 기자, 박새나 인턴기자',
      [
        { name: '김가온', role: 기자 },
        { name: '이도담', role: 기자 },
        { name: '박새나', role: '인턴기자' },
      ],
    ],
    ['지역=', '수원=김가온 기자', [{ name: '김가온', role: 기자, place: '수원' }]],
    [
      '지역=이 둘',
      '세종=김가온 기자, 부산=이도담 기자',
      [
        { name: '김가온', role: 기자, place: '세종' },
        { name: '이도담', role: 기자, place: '부산' },
      ],
    ],
    [
      '지역/',
      '세종/김가온 기자, 서울/이도담 기자',
      [
        { name: '김가온', role: 기자, place: '세종' },
        { name: '이도담', role: 기자, place: '서울' },
      ],
    ],
    [
      '빈칸 뒤의 이름 앞 지역',
      '전주 김가온·봉화 이도담 기자',
      [
        { name: '김가온', role: 기자, place: '전주' },
        { name: '이도담', role: 기자, place: '봉화' },
      ],
    ],
    [
      '특파원마다 도시',
      '워싱턴 김가온 특파원·서울 이도담 기자',
      [
        { name: '김가온', role: '특파원', place: '워싱턴' },
        { name: '이도담', role: 기자, place: '서울' },
      ],
    ],
    ['매체가 앞에', '동아닷컴 김가온 기자', [{ name: '김가온', role: 기자, affiliation: '동아닷컴' }]],
    ['매체가 가운데', '김가온 한경닷컴 기자', [{ name: '김가온', role: 기자, affiliation: '한경닷컴' }]],
    ['매체와 분야', '동아닷컴 IT전문 김가온 기자', [{ name: '김가온', role: 기자, affiliation: '동아닷컴 IT전문' }]],
    ['부서', '디지털뉴스팀', [{ name: '디지털뉴스팀', type: 'desk' }]],
    ['빈칸 있는 부서', '온라인 뉴스부', [{ name: '온라인 뉴스부', type: 'desk' }]],
    ['사진 부서', '사진영상기획부', [{ name: '사진영상기획부', type: 'desk' }]],
  ])('%s: %s', (_title, phrase, authors) => {
    expect(parsePeople(phrase)).toEqual({ authors, contributors: [] })
  })

  test.each<[title: string, phrase: string, authors: Author[]]>([
    ['E1 이름 뒤', '김가온 기자 gaon@example.kr', [{ name: '김가온', role: 기자, email: 'gaon@example.kr' }]],
    ['E1 괄호', '김가온 기자(gaon@example.kr)', [{ name: '김가온', role: 기자, email: 'gaon@example.kr' }]],
    ['E1 이름과 직함 사이', '김가온(gaon@example.kr) 기자', [{ name: '김가온', role: 기자, email: 'gaon@example.kr' }]],
    ['E1 빗금', '김가온 기자 / gaon@example.kr', [{ name: '김가온', role: 기자, email: 'gaon@example.kr' }]],
    ['E1 빗금을 붙여서', '김가온 기자/gaon@example.kr', [{ name: '김가온', role: 기자, email: 'gaon@example.kr' }]],
    ['E1 붙여서', '김가온기자 gaon@example.kr', [{ name: '김가온', role: 기자, email: 'gaon@example.kr' }]],
    [
      'E1 하위 도메인',
      '김가온 기자 gaon.kim@mail.example.co.kr',
      [{ name: '김가온', role: 기자, email: 'gaon.kim@mail.example.co.kr' }],
    ],
    ['E2 주소만', 'gaon@example.kr', [{ email: 'gaon@example.kr' }]],
    ['E2 괄호 속 주소', '(gaon@example.kr)', [{ email: 'gaon@example.kr' }]],
    ['E3 주소가 앞에', 'gaon@example.kr 김가온 기자', [{ name: '김가온', role: 기자, email: 'gaon@example.kr' }]],
    ['E6 잘린 주소', '김가온 기자 gaon@', [{ name: '김가온', role: 기자 }]],
    ['E6 도메인 앞에서 잘린 주소', '김가온 기자 gaon@example', [{ name: '김가온', role: 기자 }]],
    [
      'E9 부서와 주소',
      'photo@example.kr사진영상기획부',
      [{ name: '사진영상기획부', email: 'photo@example.kr', type: 'desk' }],
    ],
    [
      'E9 부서 뒤의 주소',
      '사진영상기획부 photo@example.kr',
      [{ name: '사진영상기획부', email: 'photo@example.kr', type: 'desk' }],
    ],
    [
      'E10 매체와 주소',
      '스포츠동아 김가온 기자 gaon@example.kr',
      [{ name: '김가온', role: 기자, email: 'gaon@example.kr', affiliation: '스포츠동아' }],
    ],
    [
      'E11 저마다 주소',
      '김가온 기자 gaon@example.kr 이도담 기자 dodam@example.kr',
      [
        { name: '김가온', role: 기자, email: 'gaon@example.kr' },
        { name: '이도담', role: 기자, email: 'dodam@example.kr' },
      ],
    ],
    ['E12 (at)', '김가온 기자 gaon(at)example.kr', [{ name: '김가온', role: 기자, email: 'gaon@example.kr' }]],
    ['E12 [at]', '김가온 기자 gaon[at]example.kr', [{ name: '김가온', role: 기자, email: 'gaon@example.kr' }]],
    ['E12 ＠', '김가온 기자 gaon＠example.kr', [{ name: '김가온', role: 기자, email: 'gaon@example.kr' }]],
    ['E12 골뱅이', '김가온 기자 gaon(골뱅이)example.kr', [{ name: '김가온', role: 기자, email: 'gaon@example.kr' }]],
    ['E12 사라진 @', '김가온 기자 gaonexample.kr', [{ name: '김가온', role: 기자 }]],
  ])('주소 %s: %s', (_title, phrase, authors) => {
    expect(parsePeople(phrase)).toEqual({ authors, contributors: [] })
  })

  test('E11 둘이 쓰고 주소가 하나면 한 사람만 갖는다', () => {
    const authors = parsePeople('김가온·이도담 기자 gaon@example.kr')?.authors
    expect(authors?.map(({ name }) => name)).toEqual(['김가온', '이도담'])
    expect(authors?.filter(({ email }) => email)).toHaveLength(1)
  })

  test.each<[phrase: string, authors: string[], contributors: [string, string][]]>([
    ['글=김가온 기자 사진=이도담 기자', ['김가온'], [['이도담', '사진']]],
    ['글·사진=김가온 기자', ['김가온'], []],
    ['정리=김가온 기자', ['김가온'], []],
    ['대담=이도담 편집국장, 정리=김가온 기자', ['이도담', '김가온'], []],
    ['취재 김가온 기자, 그래픽=박새나', ['김가온'], [['박새나', '그래픽']]],
    [
      '영상취재: 김가온 / 영상편집: 이도담',
      [],
      [
        ['김가온', '영상취재'],
        ['이도담', '영상편집'],
      ],
    ],
    [
      '촬영기자:김가온/영상편집:이도담/그래픽:박새나',
      [],
      [
        ['김가온', '촬영기자'],
        ['이도담', '영상편집'],
        ['박새나', '그래픽'],
      ],
    ],
    ['김가온 사진기자', [], [['김가온', '사진기자']]],
  ])('쓴 사람과 도운 사람: %s', (phrase, authors, contributors) => {
    const people = parsePeople(phrase)
    expect(people?.authors.map(({ name }) => name)).toEqual(authors)
    expect(people?.contributors.map(({ name, role }) => [name, role])).toEqual(contributors)
  })

  test('외 1명은 다른 필자가 있다는 말이다', () => {
    expect(parsePeople('김가온 기자 외 1명')).toEqual({
      authors: [{ name: '김가온', role: 기자 }],
      contributors: [],
      others: true,
    })
  })

  test.each([
    ['조사가 붙은 기자', '김가온 기자는 다쳤다'],
    ['기자들', '한 의원은 기자들과 만나'],
    ['기자회견', '김가온 기자회견'],
    ['기자단', '한빛시 출입 기자단'],
    ['해당 기자', '해당 기자'],
    ['취재 기자', '취재 기자'],
    ['한국 기자', '한국 기자'],
    ['이름뿐', '김가온'],
    ['문장', '이날 사회를 맡은 이는 김가온 기자'],
    ['일반 낱말', '예산 심사 일정'],
    ['부서가 아닌 말', '한빛시 일부'],
    ['정부', '정부'],
    ['끊긴 주소', '(at)김가온 기자'],
    ['부호뿐', '···///'],
    ['빈 글', ''],
    ['긴 글', `${'김가온 '.repeat(60)}기자`],
  ])('필자가 아니다, %s: %s', (_title, phrase) => {
    expect(parsePeople(phrase)).toBeUndefined()
  })

  test('매체 이름은 프로필이 알려 주면 이름으로 읽히지 않는다', () => {
    const isOutlet = (word: string): boolean => word === '한가람'
    expect(parsePeople('한가람 김가온 기자', isOutlet)?.authors).toEqual([
      { name: '김가온', role: 기자, affiliation: '한가람' },
    ])
  })
})
