/** A headline taken apart. */
export interface HeadlineParts {
  headline: string
  labels?: string[]
  series?: string
}

/** Status marks, a closed list; everything else in brackets names a series. */
const LABEL =
  /^(?:단독|속보|긴급|종합|종합 ?\d보|[1-9]보|상보|전문|포토|포토뉴스|사진|화보|영상|동영상|그래픽|그래픽뉴스|카드뉴스|자막뉴스|르포|현장|인터뷰|일문일답|Q&A|문답|사설|칼럼|기고|시론|논단|만평|기자수첩|인사|부고|부음|동정|게시판|알림|사고|정정|정정보도|반론보도|바로잡습니다|날씨|특징주|공식|공식입장|오피셜|팩트체크|기획|특집|분석|해설|영상포함|사진포함|일지|표|프로필|르포르타주|특보|재송|수정|업데이트|광고|AD|PR|특별기고|독자기고|데스크칼럼|리뷰|창간특집|단독인터뷰|단독보도|LIVE|라이브|생중계|PHOTO|VIDEO)(?:[①-⑳\d]|\d보)?$/

const LEADING = /^[[［【〔](\[?[^[\]［］【】〔〕\n]{1,24}\]?)[\]］】〕]\s{0,3}/
const TRAILING = /\s{0,3}[[［【]([^[\]［］【】\n]{1,20})[\]］】]$/
const TRAILING_ROUND = /\s{0,3}[(（]([^()（）\n]{1,12})[)）]$/

/** White space that is not one plain space. */
const SPACES = /\s{2,}|[^\S ]/g
const TWO_LETTERS = /[가-힣A-Za-z][^가-힣A-Za-z]*[가-힣A-Za-z]/

/**
 * Takes labels and the series' name off a printed headline; what stays is the headline as the newsroom wrote it.
 *
 * @example
 * parseHeadline('[단독]한빛시장 "재도전"…내일 결단(종합2보)') //=> { headline: '한빛시장 "재도전"…내일 결단', labels: ['단독', '종합2보'] }
 * parseHeadline('[투자노트] 금리가 내릴 때') //=> { headline: '금리가 내릴 때', series: '투자노트' }
 */
export function parseHeadline(printed: string): HeadlineParts {
  const line = printed.replace(SPACES, ' ').trim()
  let text = line
  const labels: string[] = []
  const trailing: string[] = []
  let series: string | undefined
  for (let i = 0; i < 4; i++) {
    const head = text.match(LEADING)
    if (!head?.[1] || head[0].length >= text.length) break
    const name = head[1].trim()
    if (LABEL.test(name)) labels.push(name)
    else if (series === undefined) series = name
    else break
    text = text.slice(head[0].length)
  }
  for (let i = 0; i < 4; i++) {
    const last = text.charAt(text.length - 1)
    const square = ']］】'.includes(last) ? text.match(TRAILING) : null
    const match = square ?? (')）'.includes(last) ? text.match(TRAILING_ROUND) : null)
    if (!match?.[1] || match.index === undefined || match.index === 0) break
    const name = match[1].trim()
    if (LABEL.test(name)) trailing.unshift(name)
    else if (square && series === undefined && !/[.…?]|!$/.test(name)) series = name
    else break
    text = text.slice(0, match.index)
  }
  // [오전 국제금융뉴스] (29일): what is left would be no headline
  if (!TWO_LETTERS.test(text)) return { headline: line }
  labels.push(...trailing)
  return { headline: text.trim(), ...(labels.length ? { labels } : {}), ...(series ? { series } : {}) }
}

const SITE_SUFFIX = /\s{1,3}(?:[-–—|｜ㅣ:<·»]|::)\s{1,3}([^-–—|｜:]{2,30})$/

/**
 * Takes a site's name off the end of a page title: `한빛시장 "재도전" - 한빛일보`. Only a name that `isSite` knows goes;
 * a dash inside the headline stays.
 *
 * @example
 * dropSiteSuffix('예산 2조 - 한빛일보', (name) => name === '한빛일보') //=> '예산 2조'
 */
export function dropSiteSuffix(title: string, isSite: (name: string) => boolean): string {
  let text = title.trim()
  for (let i = 0; i < 3; i++) {
    const match = text.match(SITE_SUFFIX)
    if (!match?.[1] || match.index === undefined || match.index < 4) break
    const name = match[1].trim()
    if (
      !isSite(name) &&
      !/^(?:네이버|다음|네이트|Daum|NAVER|네이버 ?뉴스|다음 ?뉴스|Daum ?뉴스|네이트 ?뉴스|줌 ?뉴스)$/.test(name)
    )
      break
    text = text.slice(0, match.index).trim()
  }
  return text
}
