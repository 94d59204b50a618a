import { type Author, findStamps } from '@gisa/core'
import type { RawLine } from '../lines/raw-page.ts'
import { stampsIn } from '../lines/stamps-in.ts'
import { type Telling, tells } from '../lines/telling-words.ts'
import { detached } from '../tree/detached.ts'
import { holds, type PageElement, textOf } from '../tree/page-tree.ts'
import { remembered } from '../tree/remembered.ts'
import type { PageFacts } from './page-facts.ts'

/** Who a page's header names, and what says that it is a byline. */
export interface HeaderByline {
  people: Author[]
  detail: string
}

/** Labels and counters beside a name: `작성자`, `조회 1,204회`. */
const beside =
  /[|ㅣ│｜\t]|(?:기사|최초|최종)?(?:작성자|작성일시?|글쓴이|기자명|입력|등록|승인|송고|수정|발행|업데이트|Published|Updated|Posted|Modified|Input)(?:일시|시간|일)?\s?[:：]?|(?:조회수?|댓글|의견|추천|공감)\s?[:：]?\s?[\d,]{0,9}\s?(?:회|건|개)?/gi
const LONGEST = 160
const LONGEST_ALONE = 60
/** `구독 6` behind a byline. */
const buttons = /(?:\s(?:구독|구독하기|팔로우|응원|더보기|프로필|\d{1,5})){1,4}$/
const staffWord = /기자|특파원|논설위원|칼럼니스트|에디터|PD/
const staff = /(?:기자|특파원|논설위원|칼럼니스트|에디터|PD)$/
/** Elements that are looked at. */
const MOST = 600

/**
 * Writers that stand between headline and body: beside the stamp (`김가온 기자 | 입력 2024.07.30 11:15`), or in an
 * element whose class says info or byline; a name without a title is only believed in a byline, behind its label, or
 * between the bars of the stamp line. Print below the body is read by the parser itself.
 */
export function headerBylines(facts: PageFacts): HeaderByline[] {
  const { page, headline, first } = facts
  if (headline === undefined || first < 0) return []
  const lines = page.lines.slice(Math.max(0, headline - 2), Math.max(first, headline + 1))
  const telling = elementsAround(facts, lines)
  // an element and the line that it makes say the same
  const peopleIn = remembered((text) => besideStamps(text, lines).flatMap(facts.peopleIn))
  const told = textsTold(facts, telling, tells['page/byline']).flatMap(peopleIn)
  const latin = lines.map(({ text }) => text).filter((text) => latinByline.test(text))
  const opening = [...latin, ...openingBylines(facts)].flatMap(facts.peopleIn)
  const stamped = lines.filter((line) => stampsIn(line).length > 0).flatMap(({ text }) => peopleIn(text))
  const labelled = lines.flatMap(({ text }, i) => labelledNames(text, lines[i + 1]?.text ?? '')).flatMap(facts.peopleIn)
  const named = textsTold(facts, telling, tells['page/meta']).flatMap(peopleIn)
  const alone = linesAlone(facts).flatMap(peopleIn)
  const titled = [...stamped, ...named, ...alone].filter(({ role }) => role !== undefined)
  return [
    { people: distinct([...told, ...opening]), detail: 'byline above the body' },
    { people: distinct([...titled, ...labelled]), detail: 'beside the stamp' },
    {
      people: distinct(titled.length === 0 ? lines.flatMap((line) => barred(line, facts)) : []),
      detail: 'in the stamp line',
    },
  ].filter(({ people }) => people.length > 0)
}

/** The elements around the lines that call themselves bylines or infos, and do not hold the headline. */
function elementsAround({ tree, page, headline }: PageFacts, lines: readonly RawLine[]): PageElement[] {
  const first = Math.min(...lines.map(({ element }) => element.order))
  const last = Math.min(first + MOST, Math.max(...lines.map(({ element }) => element.last), 0))
  const title = headline === undefined ? undefined : page.lines[headline]?.element
  const telling = tells['page/byline'] | tells['page/meta']
  const elements: PageElement[] = []
  for (let order = first; order <= last; order++) {
    const element = tree.elements[order]
    if (element === undefined || ((page.telling[order] ?? 0) & telling) === 0) continue
    if (title === undefined || !holds(element, title)) elements.push(element)
  }
  return elements
}

/** Texts of the elements whose class tells something. */
function textsTold({ page }: PageFacts, elements: readonly PageElement[], telling: Telling): string[] {
  const texts = elements
    .filter(({ order }) => ((page.telling[order] ?? 0) & telling) !== 0)
    .map((element) =>
      detached(
        textOf(element, LONGEST + 1)
          .replace(/\s+/g, ' ')
          .trim(),
      ),
    )
    .filter((text) => text.length <= LONGEST)
  // an element and the one around it often hold the same
  return [...new Set(texts)]
}

/** Lines below the headline that no picture stands before: whoever signs there did not take one. */
function linesAlone({ page, headline = -1, first }: PageFacts): string[] {
  const from = headline + 1
  const signed = page.lines
    .slice(from, Math.max(first, from))
    .map(({ text }) => (text.length <= LONGEST_ALONE && staffWord.test(text) ? text.replace(buttons, '') : ''))
  if (!signed.some((text) => staff.test(text))) return []
  const pictures = new Set(page.media.flatMap(({ at }) => [at, at + 1]))
  return signed.filter((text, i) => staff.test(text) && !pictures.has(from + i))
}

/** `작성자 : 김가온`, `글쓴이 김가온`, `글 김가온 | 사진 이도담`, also in the cells of a table. */
const label =
  /(?:^|[\s|ㅣ│｜])(?:작성자|글쓴이|기자명|취재기자|등록자|글|글[·/] ?사진)\s{0,3}[:：|]?\s{0,3}([가-힣]{2,4})(?=$|[\s|ㅣ│｜(/])/g

const labelAlone = /^(?:작성자|글쓴이|기자명|취재기자|등록자)\s?:?$/
/** `김가온(gaon01)`, alone on a line. */
const withHandle = /^[가-힣]{2,4}\s?\([a-z][\w.-]{1,30}\)$/i

function labelledNames(text: string, below: string): string[] {
  if (text.length > LONGEST) return []
  if (labelAlone.test(text)) return below.length <= LONGEST_ALONE ? [below] : []
  if (withHandle.test(text)) return [text]
  return text.search(label) < 0 ? [] : [...text.matchAll(label)].flatMap(([, name]) => name ?? [])
}

/** `2025-08-16 ㅣ 김가온 ㅣ 조회 1,024`: a name of three syllables between bars, beside the stamp. */
function barred(line: RawLine, { peopleIn }: PageFacts): Author[] {
  if (line.text.length > LONGEST_ALONE || stampsIn(line).length === 0) return []
  return line.text
    .split(/[|ㅣ│｜]/)
    .map((part) => part.trim())
    .filter((part) => part.length === 3)
    .flatMap(peopleIn)
}

/** How many lines into a body its byline stands. */
const OPENING = 3

const latinByline = /^By [A-Z][A-Za-z.-]{1,20}(?: [A-Z][A-Za-z.-]{0,20}){1,3}$/

/** `By Gaon Kim` as the body's first words: a short line of an element that calls itself a byline. */
function openingBylines({ page, first }: PageFacts): string[] {
  return page.lines
    .slice(first, first + OPENING)
    .filter(({ text, element }) => {
      return text.length <= LONGEST_ALONE && ((page.telling[element.order] ?? 0) & tells['page/byline']) !== 0
    })
    .map(({ text }) => text)
}

/** The parts of a text that stamps, labels and bars leave. */
function besideStamps(text: string, lines: readonly RawLine[]): string[] {
  const known = lines.find((line) => line.text === text)?.stamps
  const stamps = text.length > LONGEST || !/[\d０-９]/.test(text) ? [] : (known ?? findStamps(text))
  return [...stamps]
    .reverse()
    .reduce((rest, { start, end }) => `${rest.slice(0, start)}|${rest.slice(end)}`, text)
    .split(beside)
    .map((part) => part.replace(/^[\s:·,/(]{1,4}|[\s:·,/)]{1,4}$/g, ''))
    .filter((part) => part !== '')
}

function distinct(people: readonly Author[]): Author[] {
  return people.filter(({ name }, i) => people.findIndex((other) => other.name === name) === i)
}
