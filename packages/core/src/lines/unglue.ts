import type { SourceLine } from './source-document.ts'

/** A line as long as this may be an article whose breaks a crawler dropped. */
const LONG = 400
/** So many paragraphs without a space between them are no accident of typing. */
const FEWEST = 3
/** What the eyes see where two paragraphs met; looked for only in lines that hold one of the signs. */
interface Seam {
  signs: readonly string[]
  place: RegExp
}

/** A straight quotation mark may close as well as open, and tells nothing. */
const SEAMS: readonly Seam[] = [
  // 밝혔다.한빛시는, 습니다.[앵커], 했다.※ 제보
  { signs: ['.'], place: /(?<=[다요죠까]\.)(?=[가-힣“‘[(<■◇◆▶▲※①-⑨])/g },
  // 있다.[기자]지금, 김가온 기자![앵커]
  {
    signs: ['['],
    place:
      /(?<=\S)(?=\[(?:앵커|기자|리포트|캐스터|인터뷰|아나운서)\])|(?<=\[(?:앵커|기자|리포트|캐스터|인터뷰|아나운서)\])(?=\S)/g,
  },
  // 이도담 기자(한빛=연합뉴스) 김가온
  { signs: ['='], place: /(?<=[가-힣])(?=[([][가-힣·]{2,8}=(?:연합뉴스|뉴스1|뉴시스)[)\]])/g },
  // 모습. 한빛시 제공김가온은, 있다. 연합뉴스한빛시는, 있다. 이도담 기자5년 전: behind a caption's credit
  {
    signs: ['제공', '캡처', '갈무리'],
    place:
      /(?<=\. ?[가-힣A-Za-z0-9]{2,12}(?: [가-힣A-Za-z0-9]{1,12}){0,2} ?(?:제공|캡처|갈무리))(?=[가-힣A-Z“‘])(?!하|한|했|할|해|받|되|된|됐|자|의|을|를|은|는|이 )/g,
  },
  {
    signs: ['연합뉴스', '뉴시스', '뉴스1', '기자'],
    place:
      /(?<=\. ?(?:연합뉴스|뉴시스|뉴스1|[가-힣]{2,4} 기자))(?=[가-힣\d“‘])(?![가는은이의와과도에를을로] ?|에서|에게)/g,
  },
  { signs: ['※'], place: /(?<=\S)(?=※)/g },
]
/** Bylines stand in the first lines. */
const HEAD = 3
/** …있다. (사진=한빛뉴스)[한빛일보 김가온 기자] 한빛시는: a caption's credit and a byline, in a line of any length. */
const CREDIT_BYLINE =
  /(?<=\((?:사진|이미지|자료|그래픽|출처) ?(?:제공)? ?[=:][^()\n]{1,40}\)) ?(?=\[[^\][\n]{2,40}(?:기자|특파원)\])/g
/** The first letters of a line, by which a second printing of it is found. */
const OPENING = 40

/**
 * Breaks lines that hold a whole article, paragraph glued to paragraph, where the paragraphs met. Where the line prints
 * the article twice, as some crawlers do, the lines of the second printing are marked as a copy.
 *
 * @example
 * unglue([{ text: '짧은 줄', start: 0, end: 4, line: 0, gap: 0 }]).length //=> 1
 */
export function unglue(lines: readonly SourceLine[]): SourceLine[] {
  const pieces: SourceLine[] = []
  for (const line of lines) {
    if (line.text.length < LONG && !(pieces.length < HEAD && meetsByline(line.text))) pieces.push(line)
    else for (const piece of unglueLine(line)) pieces.push(piece)
  }
  return pieces
}

function unglueLine(line: SourceLine): SourceLine[] {
  const { text } = line
  const copy = secondPrinting(text)
  const seams = SEAMS.flatMap(({ signs, place }) =>
    signs.some((sign) => text.includes(sign)) ? Array.from(text.matchAll(place), ({ index }) => index) : [],
  )
  if (copy !== undefined) seams.push(copy)
  else if (text.length < LONG || seams.length < FEWEST) seams.length = 0
  if (meetsByline(text)) for (const { index } of text.matchAll(CREDIT_BYLINE)) seams.push(index)
  if (seams.length === 0) return [line]
  seams.sort((a, b) => a - b)
  const pieces: SourceLine[] = []
  let from = 0
  for (const seam of [...seams, text.length]) {
    const piece = text.slice(from, seam).trim()
    const at = from + text.slice(from, seam).search(/\S/)
    if (piece) {
      const start = line.start + at
      pieces.push({
        text: piece,
        start,
        end: start + piece.length,
        line: line.line,
        gap: pieces.length ? 1 : line.gap,
        ...(copy !== undefined && at >= copy ? { copy: true } : {}),
      })
    }
    from = seam
  }
  return pieces
}

function meetsByline(text: string): boolean {
  return text.includes(')[') || text.includes(') [')
}

/** Where the line begins again with the same words, to its end; undefined where it does not. */
function secondPrinting(text: string): number | undefined {
  const at = text.indexOf(text.slice(0, OPENING), OPENING)
  if (at < 0) return undefined
  const again = text.length - at
  return again >= at - 2 && text.startsWith(text.slice(at, at + Math.min(again, at)).trimEnd()) ? at : undefined
}
