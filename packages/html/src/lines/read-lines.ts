import type { Mark } from '@gisa/core'
import { countLetters } from '../body/prose.ts'
import { detached } from '../tree/detached.ts'
import { holds, type PageElement, type PageNode, type PageTree } from '../tree/page-tree.ts'
import { cellsOf, isDataTable } from './data-table.ts'
import type { RawLine, RawMedia, RawPage } from './raw-page.ts'
import { saidOf } from './said-by.ts'
import { type Telling, tells } from './telling-words.ts'
import { isHidden, isStyledAway } from './visibility.ts'

/** How a page is read. */
export interface Reading {
  /** Reads what is hidden too: for a page that shows its text only after a script has run. */
  hidden?: boolean
}

/** Reads what a reader of the page sees, top to bottom, as lines and what stands between them. */
export function readLines(tree: PageTree, reading: Reading = {}): RawPage {
  const reader = new LineReader(tree.elements.length, reading.hidden ?? false)
  reader.children(tree.root)
  reader.breakBlock(1)
  return { lines: reader.lines, media: reader.media, telling: reader.telling }
}

const displaysBlock = /display\s{0,3}:\s{0,3}(?:block|flex|grid|table|list-item)/i
const keepsLines = /white-space\s{0,3}:\s{0,3}(?:pre|break-spaces)/i
/** A blank line between two sentences of one text: style sheets that nobody sees here make paragraphs of them. */
const blankLine = /([.?!”"])[ \t]{0,20}\n[ \t]{0,20}\n\s{0,80}(?=\S[^\n]{20})/g
const LONG_TEXT = 100
const spaces = /[\s\u00a0\u200b\u2060\ufeff]+/g
/** Soft hyphens, and control characters that a paste leaves behind: they print nothing. */
const unprinted = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad]+/g
/** Whether there is anything that the two above would change. */
const untidy = /[^\S ]| {2}|[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060]/

class LineReader {
  readonly lines: RawLine[] = []
  readonly media: RawMedia[] = []
  readonly telling: Int32Array
  private line: RawLine | undefined
  private space = false
  private gap = 0
  private opens = true
  private cell = false
  /** A tab was written, and nothing since. */
  private tabbed = false
  private preformatted = 0
  private linkDepth = 0
  private buttonDepth = 0
  private strongDepth = 0
  private readonly openMarks: Mark[] = []

  constructor(
    elements: number,
    private readonly readsHidden: boolean,
  ) {
    this.telling = new Int32Array(elements)
  }

  children(parent: PageElement): void {
    let before: PageNode | undefined
    for (const child of parent.children) {
      if (child.type === 'text') this.text(child.data, parent)
      else {
        // <span class="name">김가온 기자</span><span class="mail">…: parted by style sheets alone
        if (this.line !== undefined && partsFrom(before, child, parent) && parent.name !== 'p') this.space = true
        this.element(child)
      }
      before = child
    }
  }

  private element(element: PageElement): void {
    const { reads } = element.kind
    if (reads === 'content') this.container(element)
    else if (reads === 'break') this.breakLine()
    else if (reads === 'picture') this.picture(element)
    else if (reads === 'rule') this.breakBlock(1)
    else if (reads === 'frame') this.frame(element)
  }

  private container(element: PageElement): void {
    const telling = this.tell(element)
    if (isHidden(element, telling) && !(this.readsHidden && element.children.length > 0 && isContainer(element))) return
    if (element.name === 'table' && isDataTable(element)) this.table(element)
    else if (isBlock(element, telling) || isSummaryLabel(element) || isPictureBox(element)) this.block(element)
    else this.inline(element)
  }

  private frame(element: PageElement): void {
    // an advertisement's hidden frame stands anywhere, even inside a word
    if (isStyledAway(element)) return
    this.breakLineAt()
    this.media.push({ at: this.lines.length, element })
  }

  private block(element: PageElement): void {
    const gap = element.kind.isTight ? 0 : 1
    this.breakBlock(gap)
    const isPreformatted = element.name === 'pre' || (element.style !== undefined && keepsLines.test(element.style))
    if (isPreformatted) this.preformatted++
    this.inline(element)
    if (isPreformatted) this.preformatted--
    this.breakBlock(gap)
  }

  private inline(element: PageElement): void {
    const { name, attribs, kind } = element
    const isAnchor = name === 'a'
    const href = isAnchor ? attribs.href : undefined
    const isLink = href !== undefined
    const isStrong = kind.stress === 'strong'
    const mark = isLink ? linkMark(href) : kind.stress === undefined ? undefined : isStrong ? strongMark() : emMark()
    const isButton =
      isAnchor && (isLink ? leadsNowhere.test(href) : attribs.name === undefined && element.id === undefined)
    if (isButton) this.buttonDepth++
    if (isLink) this.linkDepth++
    if (isStrong) this.strongDepth++
    if (mark !== undefined) this.openMark(mark)
    this.children(element)
    if (mark !== undefined) this.closeMark(mark)
    if (isLink) this.linkDepth--
    if (isButton) this.buttonDepth--
    if (isStrong) this.strongDepth--
  }

  private table(table: PageElement): void {
    this.breakBlock(1)
    this.rows(table)
    this.breakBlock(1)
  }

  /** One line a row, whatever breaks its cells hold. */
  private rows(parent: PageElement): void {
    for (const child of parent.children) {
      if (child.type === 'text') continue
      if (isHidden(child, this.tell(child))) continue
      if (child.name === 'tr') this.row(child)
      else if (child.name === 'caption') this.block(child)
      else this.rows(child)
    }
  }

  private row(row: PageElement): void {
    const cells: string[] = []
    this.cell = true
    for (const cell of cellsOf(row)) {
      const from = this.line?.text.length ?? 0
      if (this.line !== undefined) {
        this.line.text += '\t'
        this.tabbed = true
        this.space = false
      }
      this.tell(cell)
      this.inline(cell)
      cells.push((this.line?.text ?? '').slice(from).trim())
    }
    this.cell = false
    const line = this.line
    if (line !== undefined && cells.some((cell) => cell !== '')) {
      line.text = line.text.trimEnd()
      line.cells = cells
    }
    this.breakBlock(0)
  }

  private picture(element: PageElement): void {
    if (isInText(element.attribs)) return
    this.breakLineAt()
    this.media.push({ at: this.lines.length, element })
  }

  private text(data: string, parent: PageElement): void {
    if (this.preformatted > 0 && data.includes('\n')) {
      const [first = '', ...rest] = data.split('\n')
      this.words(first, parent)
      for (const line of rest) {
        this.breakLine()
        this.words(line, parent)
      }
    } else if (data.length >= LONG_TEXT && data.includes('\n')) this.paragraphs(data, parent)
    else this.words(data, parent)
  }

  private paragraphs(data: string, parent: PageElement): void {
    const [first = '', ...rest] = data.replace(blankLine, '$1\u0000').split('\u0000')
    this.words(first, parent)
    for (const paragraph of rest) {
      this.breakLine()
      this.breakLine()
      this.words(paragraph, parent)
    }
  }

  private words(data: string, parent: PageElement): void {
    // most texts are tidy but for the white space around them
    const begun = data.trimStart()
    if (begun === '') {
      if (data !== '') this.space = true
      return
    }
    const trimmed = begun.trimEnd()
    const text = untidy.test(trimmed) ? trimmed.replace(unprinted, '').replace(spaces, ' ') : trimmed
    const leads = begun.length < data.length || text.startsWith(' ')
    const trails = trimmed.length < begun.length || text.endsWith(' ')
    const words = text.trim()
    if (words === '') {
      if (leads || trails) this.space = true
      return
    }
    const line = this.line ?? this.begin(parent)
    if ((this.space || leads) && line.text !== '' && !this.tabbed) line.text += ' '
    this.tabbed = false
    const start = line.text.length
    for (const mark of this.openMarks) if (mark.start < 0) mark.start = start
    line.text += words
    if (this.linkDepth > 0) line.linked += words.length
    if (this.buttonDepth > 0) line.pressed += words.length
    if (this.strongDepth > 0) line.stressed += words.length
    while (line.element.parent !== null && !holds(line.element, parent)) line.element = line.element.parent
    this.space = trails
  }

  private begin(element: PageElement): RawLine {
    const line: RawLine = {
      text: '',
      letters: 0,
      element,
      gap: this.gap,
      opens: this.opens,
      linked: 0,
      pressed: 0,
      stressed: 0,
      marks: [],
      cells: undefined,
      stamps: undefined,
    }
    this.gap = 0
    this.opens = false
    this.space = false
    this.tabbed = false
    this.line = line
    return line
  }

  /** `<br>`: ends the line, or leaves a blank one. */
  private breakLine(): void {
    if (this.cell) this.space = true
    else if (this.line !== undefined) this.end()
    else {
      this.gap = Math.min(this.gap + 1, 3)
      this.opens = true
    }
  }

  /** A picture between words ends the line; it leaves no blank one. */
  private breakLineAt(): void {
    if (this.cell) return
    if (this.line !== undefined) this.end()
    this.opens = true
    this.gap = Math.max(this.gap, 1)
  }

  breakBlock(gap: number): void {
    if (this.cell) {
      this.space = true
      return
    }
    if (this.line !== undefined) this.end()
    this.opens = true
    this.gap = Math.max(this.gap, gap)
  }

  private end(): void {
    const line = this.line
    if (line === undefined) return
    for (const mark of this.openMarks) {
      this.keepMark(line, mark)
      mark.start = -1
    }
    line.text = detached(line.text)
    line.letters = countLetters(line.text)
    this.lines.push(line)
    this.line = undefined
    this.space = false
  }

  private openMark(mark: Mark): void {
    this.openMarks.push(mark)
  }

  private closeMark(mark: Mark): void {
    this.openMarks.pop()
    if (this.line !== undefined) this.keepMark(this.line, mark)
  }

  private keepMark(line: RawLine, { start, type, url }: Mark): void {
    const end = line.text.length
    if (start < 0 || start >= end || (type === 'link' && url === undefined)) return
    const last = line.marks.at(-1)
    if (last !== undefined && last.end === start && last.type === type && last.url === url) last.end = end
    else line.marks.push(url === undefined ? { start, end, type } : { start, end, type, url })
  }

  private tell(element: PageElement): Telling {
    const telling = saidOf(element)
    this.telling[element.order] = telling
    return telling
  }
}

function isBlock({ name, kind, style }: PageElement, telling: Telling): boolean {
  if (kind.isBlock) return true
  // <em class="img_desc">, <strong class="media_end_summary">: lines by style sheet
  if ((telling & (tells['page/caption'] | tells['page/subheadline'])) !== 0 && name !== 'a') return true
  return style !== undefined && displaysBlock.test(style)
}

/** `<span><img><span>27일 한빛시청</span></span>한빛시는 …`: a picture with what is said of it, set in the text. */
function isPictureBox({ name, children }: PageElement, depth = 0): boolean {
  if (name !== 'span' || depth > 3) return false
  const first = children.find((child) => child.type === 'tag' || child.data.trim() !== '')
  if (first?.type !== 'tag') return false
  if (first.name === 'img' || first.name === 'amp-img') return !isInText(first.attribs)
  return isPictureBox(first, depth + 1)
}

/** `<strong>기사내용 요약</strong>한빛시가 …`: a label that a style sheet puts on a line of its own. */
function isSummaryLabel({ kind, children }: PageElement): boolean {
  if (kind.stress !== 'strong' || children.length !== 1) return false
  const label = children[0]
  return (
    label?.type === 'text' &&
    label.data.length <= 16 &&
    /^\s{0,4}(?:기사 ?내용 ?요약|핵심 ?요약|AI ?요약|\d줄 ?요약|요약)\s{0,4}$/.test(label.data)
  )
}

function isContainer({ name, kind }: PageElement): boolean {
  return (kind.isBlock && !name.includes('-')) || name === 'span'
}

function partsFrom(before: PageNode | undefined, element: PageElement, { name: parent }: PageElement): boolean {
  if (before === undefined || before.type === 'text' || !before.kind.isInline || !element.kind.isInline) {
    return false
  }
  if ((before.name === 'a' && element.name === 'a') || parent === 'figcaption') return true
  return before.className !== undefined || element.className !== undefined
}

/** `<a href="#">`: a button, as `<a onclick>`; an anchor with a name is none. */
const leadsNowhere = /^\s{0,3}(?:#?$|javascript:)/i

/** An emoticon or bullet set among words. */
function isInText({ width, height, class: classes = '', src = '' }: Record<string, string>): boolean {
  const small = (size: string | undefined): boolean => size !== undefined && /^\s{0,2}\d{1,2}(?:px)?\s{0,2}$/.test(size)
  return (small(width) && small(height)) || iconClass.test(classes) || iconFile.test(src)
}

const iconClass = /(?:^|[\s_-])(?:emoji|emoticon|ico|icon)(?:$|[\s_-])/i
/** ico_up.gif behind the price of a share. */
const iconFile = /[/_.-](?:ico|icon|icons|bullet|emoji|emoticon)[/_.\d-][^/?]{0,40}(?:$|\?)/i

const linkMark = (href: string): Mark => ({ start: -1, end: -1, type: 'link', url: href })
const strongMark = (): Mark => ({ start: -1, end: -1, type: 'strong' })
const emMark = (): Mark => ({ start: -1, end: -1, type: 'em' })
