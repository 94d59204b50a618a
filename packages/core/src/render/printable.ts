const lineBreaks = /\r\n?|[\u2028\u2029\u0085]/g
/** Control characters, lone surrogates and what is no character at all. */
const unprintable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** The text as it may be printed: anything but a string is '', every line break is `\n`, what prints nothing is gone. */
export function printable(value: unknown): string {
  if (typeof value !== 'string') return ''
  return value.replace(lineBreaks, '\n').replace(unprintable, '').replaceAll('\t', ' ')
}

/** {@link printable} on one line, without white space around it. */
export function oneLine(value: unknown): string {
  return printable(value).replace(/\s+/g, ' ').trim()
}

/** {@link printable}, each line trimmed, without empty lines. */
export function lines(value: unknown): string[] {
  return printable(value)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** What should be a list, of an article that may be anything. */
export function listOf<T>(value: readonly T[] | undefined): readonly T[] {
  return Array.isArray(value) ? value.filter((item) => item !== null && item !== undefined) : []
}

/** An absolute http(s) or, where allowed, mailto address without blanks; undefined for anything else (`javascript:` …). */
export function safeUrl(value: unknown, mailto = false): string | undefined {
  const url = oneLine(value)
  const allowed = mailto ? /^(?:https?:\/\/[^\s/]|mailto:[^\s])/i : /^https?:\/\/[^\s/]/i
  return allowed.test(url) ? url.replace(/\s/g, '%20') : undefined
}
