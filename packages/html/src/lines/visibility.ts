import type { PageElement } from '../tree/page-tree.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Elements whose content no reader sees, or sees as something else than text. */
const unseen: ReadonlySet<string> = words(
  'script style noscript template head title svg math select option optgroup datalist textarea input canvas object embed iframe frame frameset noframes map area param source track audio video progress meter dialog rp',
)

/** Class names by which sites hide text for the eye: labels for screen readers, print copies (KBS), pop-ups. */
const hidingClasses: ReadonlySet<string> = words(
  'blind is_blind a11y_hidden sr-only sr_only visually-hidden visuallyhidden screen_out screen-out screenout screen-reader-text show-for-sr hide hidden d-none u_hc ir_txt skip_nav for_a11y print_only only_print print-only',
)

const hidingStyle = /(?:^|;|\s)(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i

/** `hidden md:block`: hidden on a phone, shown on a desktop (Tailwind). */
const shownWider = /(?:^|\s)(?:sm|md|lg|xl|2xl|pc|tablet|desktop):(?:block|flex|inline|grid|table|contents)/

/** Whether a reader of the page sees nothing of the element. Pictures wait hidden until they load: not asked here. */
export function isHidden(element: PageElement): boolean {
  const { name, attribs } = element
  if (unseen.has(name)) return !(name === 'template' && (attribs.shadowrootmode ?? attribs.shadowroot) !== undefined)
  if (isStyledAway(element)) return true
  const classes = attribs.class
  return classes !== undefined && classes !== '' && hasHidingClass(classes)
}

/** Whether its own style or `hidden` attribute takes an element away. */
export function isStyledAway({ attribs }: PageElement): boolean {
  if (attribs.hidden !== undefined) return !isStreamed(attribs)
  return attribs.style !== undefined && hidingStyle.test(attribs.style)
}

/** React streams finished parts of a page as `<div hidden id="S:1">` and moves them into place by script. */
function isStreamed(attribs: Record<string, string>): boolean {
  return attribs.id !== undefined && /^S:[0-9a-f]{1,4}$/.test(attribs.id)
}

function hasHidingClass(classes: string): boolean {
  if (!classes.includes(' ')) return hidingClasses.has(classes)
  return classes.split(/\s+/).some((name) => hidingClasses.has(name)) && !shownWider.test(classes)
}
