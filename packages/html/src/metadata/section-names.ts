import { decodeHTML } from 'entities/decode'

/** Section slugs of addresses and metadata, as most outlets print the section. */
const slugNames: Readonly<Record<string, string>> = {
  politics: '정치',
  economy: '경제',
  economic: '경제',
  business: '경제',
  society: '사회',
  social: '사회',
  national: '사회',
  world: '국제',
  international: '국제',
  global: '국제',
  sports: '스포츠',
  sport: '스포츠',
  culture: '문화',
  entertain: '연예',
  entertainment: '연예',
  entertainments: '연예',
  opinion: '오피니언',
  column: '칼럼',
  editorial: '사설',
  stock: '증권',
  finance: '금융',
  realestate: '부동산',
  industry: '산업',
  it: 'IT',
  tech: 'IT',
  science: '과학',
  life: '생활',
  health: '건강',
  travel: '여행',
  local: '지역',
  people: '사람들',
  photo: '포토',
}

/** Names that are a section's wherever they stand alone. */
const sectionWords: ReadonlySet<string> = new Set([
  ...Object.values(slugNames),
  ...'생활/문화 IT/과학 IT·과학 문화·연예 연예·스포츠 세계 전국 사건사고 사건·사고 국회 국회·정당 북한 국방 외교 교육 노동 환경 복지 법원 검찰 행정 자치 증권 은행 보험 금융 기업 재계 유통 자동차 중소기업 창업 취업 책 종교 학술 미디어 방송 영화 음악 공연 전시 여론 기고 축구 야구 농구 배구 골프 해외축구 해외야구 날씨 인사 부고 카드뉴스 컴퓨팅 반도체 통신 게임 보안 모바일 의료 제약 에너지 건설 농업 관광 레저'.split(
    ' ',
  ),
])

/** Whether a word alone says that it names a section. */
export function isSectionWord(word: string): boolean {
  return sectionWords.has(word)
}

/** The section that a slug alone names: `politics` → `정치`. */
export function sectionOfSlug(slug: string | undefined): string | undefined {
  return slug === undefined || !Object.hasOwn(slugNames, slug.toLowerCase()) ? undefined : slugNames[slug.toLowerCase()]
}

/**
 * A section's name in Latin letters, as a trail of sections prints it; a code or a sentence is none.
 *
 * @example
 * latinSection('SW') //=> 'SW'
 * latinSection('S1N2') //=> undefined
 */
export function latinSection(text: string): string | undefined {
  const name = text.replace(/\s+/g, ' ').trim()
  if (notSections.has(name.toLowerCase().replace(/\s/g, ''))) return undefined
  return /^[A-Z][A-Za-z]{1,14}(?: ?[&·/] ?[A-Z][A-Za-z]{1,14})?$/.test(name) ? name : undefined
}

/** What stands in breadcrumbs and section metas and is no section. */
const notSections: ReadonlySet<string> = new Set(
  '홈 home 뉴스 news 뉴스홈 news홈 전체 전체기사 기사 기사본문 본문 article video text tv 메인 main 처음 처음으로 top 기타 일반기사 최신기사 최신뉴스 라이브러리 섹션 일반뉴스'.split(
    ' ',
  ),
)

/**
 * A section's name as readers know it: a slug becomes its Korean name; a code, 홈, a long text or a number is none.
 *
 * @example
 * sectionName('society') //=> '사회'
 * sectionName('사건·사고') //=> '사건·사고'
 * sectionName('홈') //=> undefined
 * sectionName('S1N2') //=> undefined
 * sectionName('지식&#8231;교양') //=> '지식‧교양'
 */
export function sectionName(text: string): string | undefined {
  const printed = escaped.test(text) ? decodeHTML(text) : text
  const name = printed.replace(/\s+/g, ' ').trim()
  const folded = name.toLowerCase()
  if (name.length < 2 || name.length > 20 || notSections.has(folded.replace(/\s/g, '')) || place.test(name))
    return undefined
  const known = sectionOfSlug(folded)
  if (known !== undefined) return known
  return /[가-힣]/.test(name) ? name : undefined
}

/** Written twice over by the page. */
const escaped = /&(?:#\d{2,5}|[a-z]{2,8});/
/** 1번 박스: where on the front page a CMS puts the piece. */
const place = /^\d번 ?박스$/
