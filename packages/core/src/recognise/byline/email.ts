/**
 * An e-mail address as bylines print it, bound to ASCII so that it never takes the Korean word before it:
 * `gaon@example.kr`, `gaon(at)example.kr`, `gaon＠example.kr`, and the cut `gaon@`.
 */
export const EMAIL: RegExp =
  /[A-Za-z0-9][A-Za-z0-9._%+-]{0,63} ?(?:@|＠|\(at\)|\[at\]|\(골뱅이\)) ?[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}/
/** The same, and what a cut left of one: `gaon@`. */
export const EMAIL_OR_CUT: RegExp =
  /[A-Za-z0-9][A-Za-z0-9._%+-]{0,63} ?(?:@|＠|\(at\)|\[at\]|\(골뱅이\))(?: ?[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,4})?/

/**
 * The address as it is written, `(at)` and `＠` resolved; nothing where the print cut it.
 *
 * @example
 * readEmail('gaon(at)example.kr') //=> 'gaon@example.kr'
 * readEmail('gaon@') //=> undefined
 */
export function readEmail(text: string): string | undefined {
  const at = text.match(EMAIL)
  return at ? at[0].replace(/ ?(?:@|＠|\(at\)|\[at\]|\(골뱅이\)) ?/, '@') : undefined
}
