import type { Block, Mark } from '../article/article.ts'
import type { SourceMedia } from '../lines/source-document.ts'
import type { Gallery } from './images.ts'
import { dataOf, hasRule, type Judged } from './judged.ts'

/** The article's body: paragraphs, headings, speech, lists, tables and pictures in printed order. */
export function assembleBlocks(judged: readonly Judged[], gallery: Gallery, media: readonly SourceMedia[]): Block[] {
  // a correction notice that is the article itself is its body
  const notice = !judged.some((j) => j.decision.role === 'body')
  const blocks: Block[] = []
  const placed = new Set<number>()
  const others = media.filter((item) => item.type !== 'image')
  let nextOther = 0
  /** [김가온 / 상인]: the speaker of the next line. */
  let waiting: string | undefined
  let group: { id: number; block: Block } | undefined
  const flush = (index: number): void => {
    for (const [at, images] of gallery.places) {
      if (at > index) continue
      for (const image of images) {
        if (placed.has(image)) continue
        placed.add(image)
        blocks.push({ type: 'image', image })
        group = undefined
      }
    }
    for (let other = others[nextOther]; other && other.at <= index; other = others[++nextOther]) {
      blocks.push(other.block)
    }
  }
  for (const { segment, decision } of judged) {
    flush(segment.index)
    const { role } = decision
    if (role === 'marker') blocks.push({ type: 'marker', text: segment.text })
    else if (role === 'heading') {
      const level = segment.page?.level
      blocks.push({ type: 'heading', text: segment.text, ...(level ? { level } : {}) })
    } else if (role === 'body' || (notice && role === 'correction')) {
      if (hasRule(segment, 'broadcast/speaker-line')) {
        waiting = segment.text
        continue
      }
      if (waiting !== undefined) {
        blocks.push(spoken(waiting, segment.text))
        waiting = undefined
        group = undefined
        continue
      }
      const structure = segment.page?.structure
      if (structure && group?.id === structure.group) extend(group.block, segment.text, structure)
      else {
        const block = toBlock({ segment, decision })
        blocks.push(block)
        group = structure && structure.type !== 'blockquote' ? { id: structure.group, block } : undefined
        continue
      }
      continue
    } else continue
    group = undefined
  }
  if (waiting !== undefined) blocks.push({ type: 'paragraph', text: waiting })
  flush(Number.POSITIVE_INFINITY)
  return trimMarkers(blocks)
}

function extend(
  block: Block,
  text: string,
  structure: NonNullable<NonNullable<Judged['segment']['page']>['structure']>,
): void {
  if (block.type === 'list') block.items.push(text)
  else if (block.type === 'table' && structure.type === 'table') block.rows.push([...structure.cells])
}

function toBlock({ segment }: Judged): Block {
  const { text, page } = segment
  const [speech] = dataOf(segment, 'speech')
  if (speech) {
    return {
      type: speech.block,
      label: speech.label,
      ...(speech.speaker ? { speaker: speech.speaker } : {}),
      text: speech.text,
    }
  }
  const structure = page?.structure
  if (structure?.type === 'list')
    return { type: 'list', items: [text], ...(structure.ordered ? { ordered: true } : {}) }
  if (structure?.type === 'table')
    return { type: 'table', rows: [[...structure.cells]], ...(structure.header ? { header: true } : {}) }
  const marks = page?.marks?.filter((mark: Mark) => mark.start >= 0 && mark.end <= text.length && mark.start < mark.end)
  return {
    type: structure?.type === 'blockquote' ? 'blockquote' : 'paragraph',
    text,
    ...(marks?.length ? { marks } : {}),
  }
}

/** Rules and marks at the very ends structure nothing. */
function trimMarkers(blocks: Block[]): Block[] {
  const isRule = (block: Block | undefined): boolean => block?.type === 'marker' && !/[가-힣A-Za-z]/.test(block.text)
  while (isRule(blocks[0])) blocks.shift()
  while (isRule(blocks.at(-1))) blocks.pop()
  return blocks
}

/** A speaker's line and the words below it, as one speech. */
function spoken(label: string, text: string): Block {
  const speaker = label
    .replace(/^(?:▶\s?(?:인터뷰|스탠딩|녹취)(?:\s?\([^)]{1,10}\))?\s?[:：]\s?|\[\s?)/, '')
    .split(/[/(\]]/)[0]
    ?.trim()
  return { type: 'speech', label, ...(speaker ? { speaker } : {}), text: text.replace(/^[-–—]\s?/, '') }
}
