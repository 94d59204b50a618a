/** `?`, `*`, `{0,3}`: how often what stands before it may come; group 1 is the least number of a range. */
const QUANTIFIER = /[?*+]\??|\{(\d+)(?:,\d*)?\}\??/y
/** What opens a group: `(?:`, `(?<=`; group 1 is there where the group only looks around. */
const GROUP = /\((?:\?(?::|(<?[=!])))?/y
/** One of several letters, or none: `[가-힣]`, `\s`, `\u2028`, `.`, `^`, `$`. */
const ANY = /\[(?:[^\]\\]|\\.)*\]|\\(?:u[0-9a-f]{4}|x[0-9a-f]{2}|[a-z0-9])|[.^$]/iy

/**
 * Pairs of neighbouring letters of which every match of the pattern holds at least one, so that a text without any of
 * them need not be searched; undefined where the pattern names no such letters.
 *
 * @example
 * neededPairs(/^\[?(?:무단 ?전재|재배포)\s금지/) //=> ['금지']
 * neededPairs(/구독(?:하|해)|팔로우/) //=> ['구독', '팔로']
 */
export function neededPairs({ source, ignoreCase }: RegExp): string[] | undefined {
  let at = 0

  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const taken = pattern.exec(source)
    if (taken) at = pattern.lastIndex
    return taken
  }

  /** Whether what was just read may be missing, or comes just once. */
  const count = (): 'none' | 'one' | 'more' => {
    const quantifier = take(QUANTIFIER)
    if (!quantifier) return 'one'
    const least = quantifier[1] ?? (quantifier[0].startsWith('+') ? '1' : '0')
    return least === '0' ? 'none' : 'more'
  }

  /** Alternatives, up to the bracket that closes their group or to the end. */
  const alternatives = (): string[] | undefined => {
    const needed: string[] = []
    let told = true
    do {
      const pairs = sequence()
      if (pairs) needed.push(...pairs)
      else told = false
    } while (source.charAt(at) === '|' && ++at)
    return told ? needed : undefined
  }

  const sequence = (): string[] | undefined => {
    let best: string[] | undefined
    let run = ''
    const consider = (pairs: string[] | undefined): void => {
      if (pairs && (best === undefined || cost(pairs) < cost(best))) best = pairs
    }
    const endRun = (): void => {
      const pair = /\S\S/.exec(run)?.[0] ?? run.slice(0, 2)
      if (pair.length === 2) consider([pair])
      run = ''
    }
    while (at < source.length && !'|)'.includes(source.charAt(at))) {
      const group = take(GROUP)
      if (group) {
        endRun()
        const inside = alternatives()
        at++
        if (count() !== 'none' && !group[1]) consider(inside)
        continue
      }
      if (take(ANY)) {
        endRun()
        count()
        continue
      }
      if (source.charAt(at) === '\\') at++
      const letter = source.charAt(at++)
      const times = count()
      const known = !ignoreCase || letter.toLowerCase() === letter.toUpperCase()
      if (known && times !== 'none') run += letter
      if (!known || times !== 'one') endRun()
    }
    endRun()
    return best
  }

  return alternatives()
}

/** How likely a text holds one of the pairs: a letter and a space are in every other line, `이 `, `은 `. */
function cost(pairs: readonly string[]): number {
  let sum = 0
  for (const pair of pairs) sum += pair.includes(' ') ? SPACED : 1
  return sum
}
const SPACED = 20
