/** Words that sites add to titles beside their name. */
const siteWords: ReadonlySet<string> = new Set(
  '뉴스 기사 기사본문 전체기사 본문 홈 news article home 뉴스홈 포토 영상 기사보기 네이버뉴스 네이버스포츠 다음뉴스 다음'.split(
    ' ',
  ),
)

/** A tail that something parts from the headline: ` - 한빛일보`, `ㅣ한빛일보`, ` < 사회 < 기사본문`. */
const tail = /(?:\s[-–—:<>~«»·]{1,2}\s{0,3}|\s{0,3}(?:[|ㅣ│｜┃]|::|&lt;)\s{0,3})([^|ㅣ│｜┃<>]{1,60})$/
const closeTail = /[-–—:]([^\s|ㅣ<>:–—-]{1,20})$/

/** `단독 한빛시, 새 도서관 연다`: a label that style sheets set off. */
const label = /^(단독|속보|종합|포토|영상|인터뷰|기획|르포|특집|사설|칼럼|기고|현장)\s(.{8,200})$/

/** Control characters that a paste leaves behind. */
const unprinted = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad]+/g

/** What is known of the site that a title may end in. */
export interface SiteWords {
  /** Names of the site and its outlet as printed: `한빛일보`, `HB 뉴스`. */
  names: readonly string[]
  /** Section names that the page gives: `정치`. */
  sections: readonly string[]
}

/**
 * Takes the site's suffix off a title: its name, its section and words such as 뉴스 behind a bar, dash or bracket. A
 * title that another one of the same page continues after a separator loses what the other lacks.
 *
 * @param titles All titles of the page, `og:title`, `<title>`, `h1`: where one begins with another, the shorter counts.
 *
 * @example
 * cleanHeadline('한빛시, 새 도서관 연다 - 사회ㅣ한빛일보', [], { names: ['한빛일보'], sections: ['사회'] }) //=> '한빛시, 새 도서관 연다'
 * cleanHeadline('한빛시, 새 도서관 연다 : 한빛닷컴', ['한빛시, 새 도서관 연다'], { names: [], sections: [] }) //=> '한빛시, 새 도서관 연다'
 * cleanHeadline('단독 한빛시, 새 도서관 연다', ['한빛시, 새 도서관 연다'], { names: [], sections: [] }) //=> '[단독] 한빛시, 새 도서관 연다'
 * cleanHeadline('한빛시 - 가람시 통합 무산', [], { names: ['한빛일보'], sections: [] }) //=> '한빛시 - 가람시 통합 무산'
 */
export function cleanHeadline(title: string, titles: readonly string[], { names, sections }: SiteWords): string {
  let headline = title.replace(unprinted, '').replace(/\s+/g, ' ').trim()
  const shorter = titles.find((other) => isContinuedBy(other, headline))
  if (shorter !== undefined) headline = shorter
  const labelled = label.exec(headline)
  const rest = labelled?.[2]
  if (rest !== undefined && titles.some((title) => fold(title).startsWith(fold(rest))))
    headline = `[${labelled?.[1]}] ${rest}`
  const own = new Set(names.map(fold))
  const known = new Set([...sections.map(fold), ...siteWords])
  let cut = false
  for (let i = 0; i < 5; i++) {
    const match = tail.exec(headline) ?? closeTail.exec(headline)
    const word = fold(match?.[1] ?? '')
    if (match === null || match.index < 2) break
    const isSite =
      own.has(word) ||
      [...own].some((name) => name.length > 1 && word.endsWith(name) && word.length <= name.length + 12)
    if (!isSite && !(known.has(word) && (cut || !closeTail.test(match[0]) || /[|ㅣ<]/.test(match[0])))) break
    headline = headline.slice(0, match.index).trim()
    cut = true
  }
  return headline
}

function isContinuedBy(shorter: string, longer: string): boolean {
  const text = shorter.trim()
  if (text.length < 6 || text.length >= longer.length || !longer.startsWith(text)) return false
  return /^\s{0,3}[-–—:|ㅣ│｜┃<>~«·]/.test(longer.slice(text.length))
}

function fold(text: string): string {
  return text.replace(/[\s"'“”‘’]+/g, '').toLowerCase()
}
