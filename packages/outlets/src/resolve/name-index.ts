import type { OutletProfile } from '@gisa/core'

/** Letters and digits that a name is made of. ㄱ-ㅎ for ㅍㅍㅅㅅ; the vowel ㅣ is not among them, as bylines use it as a bar. */
const WORD = /[가-힣ㄱ-ㅎa-z0-9]+/g

/** 조사 that stick to a name in a sentence: 더팩트는, 세계일보의. */
const PARTICLE = /(?:은|는|이|가|을|를|의|에|와|과|로)$/

/** No outlet's name has more words. */
const LONGEST = 4

/** Finds outlets by the names they print. */
export interface NameIndex {
  /** The outlet whose name or alias is exactly this text. */
  named: (text: string) => OutletProfile | undefined
  /** The outlets named in a text, in order. Costs time in proportion to the text. */
  namesIn: (text: string) => OutletProfile[]
}

const wordsOf = (text: string) => text.toLowerCase().match(WORD) ?? []

/** Names of portals are left out: a text never says that a portal wrote it. A name that two outlets share finds neither. */
export function createNameIndex(profiles: Iterable<OutletProfile>): NameIndex {
  const byName = new Map<string, OutletProfile | undefined>()
  for (const profile of profiles) {
    if (profile.portal) continue
    for (const name of [profile.name, profile.nameEn, ...(profile.aliases ?? [])]) {
      const key = name && wordsOf(name).join('')
      if (key) byName.set(key, byName.has(key) && byName.get(key) !== profile ? undefined : profile)
    }
  }
  return {
    named: (text) => byName.get(wordsOf(text).join('')),
    namesIn(text) {
      const words = wordsOf(text)
      const found: OutletProfile[] = []
      for (let start = 0; start < words.length; start++) {
        for (let length = Math.min(LONGEST, words.length - start); length > 0; length--) {
          const key = words.slice(start, start + length).join('')
          const profile = byName.get(key) ?? byName.get(key.replace(PARTICLE, ''))
          if (!profile) continue
          found.push(profile)
          start += length - 1
          break
        }
      }
      return found
    },
  }
}
