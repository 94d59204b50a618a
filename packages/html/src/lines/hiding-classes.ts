/** Class names by which sites hide text for the eye: labels for screen readers, print copies (KBS), pop-ups. */
const hidingClasses: ReadonlySet<string> = new Set(
  'blind is_blind a11y_hidden sr-only sr_only visually-hidden visuallyhidden screen_out screen-out screenout screen-reader-text show-for-sr hide hidden d-none u_hc ir_txt skip_nav for_a11y print_only only_print print-only'.split(
    ' ',
  ),
)

/** `hidden md:block`: hidden on a phone, shown on a desktop (Tailwind). */
const shownWider = /(?:^|\s)(?:sm|md|lg|xl|2xl|pc|tablet|desktop):(?:block|flex|inline|grid|table|contents)/

/** Whether a class attribute hides its element. */
export function hidesByClass(classes: string): boolean {
  if (!classes.includes(' ')) return hidingClasses.has(classes)
  return classes.split(/\s+/).some((name) => hidingClasses.has(name)) && !shownWider.test(classes)
}
