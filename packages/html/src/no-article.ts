import type { NoArticle } from '@gisa/core'
import { titleKey } from './body/find-headline.ts'
import { teaserItems } from './body/other-articles.ts'
import { countLetters, proseOf } from './body/prose.ts'
import type { RawLine, RawPage } from './lines/raw-page.ts'
import { metaValues, type PageHead } from './metadata/page-head.ts'
import { isPicture } from './pictures/article-media.ts'
import { holds, type PageElement, type PageTree, textOf } from './tree/page-tree.ts'

/** What a page shows of itself before its lines are judged. */
export interface PageOutline {
  tree: PageTree
  head: PageHead
  page: RawPage
  body?: PageElement
  /** Running text of the body, in syllables. */
  prose: number
  /** Whether JSON-LD, microdata, a script's data or the address name an article. */
  isStated: boolean
  /** The line that prints the headline. */
  headline?: string
  url?: string
}

/** A status code says so only where it is the title, or stands beside a word for it: 시민 500여 명 are no error. */
const errorTitle =
  /^[\s[(<|·:-]{0,3}(?:404|403|500|502|503)(?:[\s\])>|·:.!-]{0,3}$|\s?[-–|:]| (?:error|not|forbidden|internal|bad|service|오류|에러|페이지))|(?:error|http|오류|에러)[\s:#(-]{0,3}(?:404|403|500|502|503)(?!\d)|\b(?:404|403|500|502|503) (?:error|오류|에러)|not found|access denied|forbidden|bad gateway|service unavailable|찾을 수 없|존재하지 않는|삭제된 (?:기사|페이지|뉴스)|없는 (?:기사|페이지)|잘못된 (?:접근|경로|주소|요청)|오류가 발생|에러가 발생|서비스 점검|(?:접근|접속)이 (?:제한|차단)|비정상적인 접근|web firewall|웹 ?방화벽/i
/** What a guard asks before it lets a browser in. */
const challenge =
  /^just a moment|attention required|verif(?:y|ying) you are human|are you a robot|로봇이 아닙니다|자동 ?등록 ?방지/i
/** `alert('삭제된 기사입니다.'); history.back()`. */
const alertCall = /\balert\(\s{0,4}["'`]([^"'`]{4,200})["'`]/
const loginTitle = /로그인|회원\s?가입|log\s?in|sign\s?in/i

/** Less running text than this is no article by itself. */
const LITTLE = 120
/** Syllables from which a title is no section's name. */
const A_TITLE = 10
/** Less than this beside a list of articles introduces the list. */
const A_FEW_WORDS = 40

/**
 * What a page is, where its outline leaves no doubt that it holds no article: an empty shell that scripts would fill, an
 * error or login page, a front page, a list of articles. Undefined where it may hold one; the parser looks on.
 */
export function findNoArticle(outline: PageOutline): NoArticle | undefined {
  const { tree, head, page, prose, isStated } = outline
  // a page with running text is asked nothing that all its lines would have to answer
  const letters = prose < LITTLE ? page.lines.reduce((sum, { letters }) => sum + letters, 0) : LITTLE
  const title = head.title ?? ''
  const top = page.lines.slice(0, 40).filter(({ text }) => text.length < 80)
  if (prose < LITTLE && !isStated && (challenge.test(title) || isAlerted(head, letters))) return 'error'
  if (prose < LITTLE) {
    const asksPassword = tree.elements.some(
      ({ name, attribs }) => name === 'input' && /^password$/i.test(attribs.type ?? ''),
    )
    if (!isStated && asksPassword && loginTitle.test(title)) return 'login'
    if (letters < 60 && !isStated && isShell(tree, letters))
      return letters === 0 && !hasScripts(tree) ? 'empty' : 'app-shell'
    if (!isStated && (errorTitle.test(title) || (letters < 1500 && top.some(({ text }) => errorTitle.test(text)))))
      return 'error'
    if (!isStated && asksPassword && letters < 1500) return 'login'
  }
  if (isStated || !isList(outline)) return undefined
  return isFrontPage(outline) ? 'home' : 'list'
}

/** Nothing to read, and a script that says why. */
function isAlerted({ scripts }: PageHead, letters: number): boolean {
  if (letters >= 60) return false
  return scripts.some((script) => {
    const said = alertCall.exec(textOf(script, 4000))?.[1]
    return said !== undefined && (errorTitle.test(said) || /삭제|없습니다|권한/.test(said))
  })
}

function hasScripts({ elements }: PageTree): boolean {
  return elements.some(({ name }) => name === 'script')
}

/** Scripts, and hardly anything to read. */
function isShell(tree: PageTree, letters: number): boolean {
  return (
    letters === 0 ||
    tree.elements.some(
      ({ name, attribs }) => name === 'script' && (attribs.src !== undefined || attribs.type === 'module'),
    )
  )
}

/** Titles that link to articles: as many as other lines of the body, or eight above hardly any text. */
function isList({ page, body, prose, head, headline }: PageOutline): boolean {
  if (prose < LITTLE && isTitled(head, headline)) return false
  const isIn = (element: PageElement): boolean => body !== undefined && holds(body, element)
  const first = page.lines.findIndex(({ element }) => isIn(element))
  const inBody = page.lines.filter(({ element }) => isIn(element))
  const titles = inBody.filter(isTitleLink)
  if (prose < LITTLE) {
    // a photo story: pictures that lead to no other article
    const pictures = page.media.filter(({ element }) => isPicture(element) && isIn(element))
    if (pictures.length >= 3 && titles.length * 2 <= pictures.length) return false
    const above = prose < A_FEW_WORDS || first < 0 ? page.lines : page.lines.slice(0, first)
    return above.filter(isTitleLink).length >= 8
  }
  if (titles.length >= 5 && body !== undefined && isTeasers(page, body)) return true
  if (metaValues(head, 'og:type').some(({ value }) => /article|video/i.test(value))) return false
  return titles.length >= 4 && titles.length * 3 >= inBody.length
}

/** An article says so and prints its own title; a list prints its section's. Photos and 인사 hold hardly any text. */
function isTitled(head: PageHead, headline: string | undefined): boolean {
  if (headline === undefined || !metaValues(head, 'og:type').some(({ value }) => /article/i.test(value))) return false
  const isLong = countLetters(headline) >= A_TITLE || /^[[<(](?:인사|부고|동정|알림|포토)/.test(headline)
  return isLong && metaValues(head, 'og:title').some(({ value }) => titleKey(value).startsWith(titleKey(headline)))
}

/** Nearly all running text of the body stands in items of one shape, each with a title that links. */
function isTeasers({ lines }: RawPage, body: PageElement): boolean {
  let inside = 0
  let all = 0
  const items = teaserItems(lines.filter(({ element }) => holds(body, element)))
  for (const line of lines) {
    if (!holds(body, line.element)) continue
    const value = Math.max(0, proseOf(line))
    all += value
    if (items.some((item) => holds(item, line.element))) inside += value
  }
  return items.length >= 5 && inside >= all * 0.85
}

/** A title that links, with a date beside it or not. */
function isTitleLink({ linked, letters, text }: RawLine): boolean {
  return linked * 10 >= text.length * 6 && letters >= 10
}

function isFrontPage({ url, head }: PageOutline): boolean {
  const address = head.canonical ?? metaValues(head, 'og:url')[0]?.value ?? url
  if (address === undefined || !URL.canParse(address, url)) return false
  const { pathname, search } = new URL(address, url)
  return (
    search === '' &&
    /^\/(?:(?:main|home|news|pc|m|kr|ko)\/){0,3}(?:(?:index|main|home|default)(?:\.\w{2,5})?\/?)?$/i.test(pathname)
  )
}
