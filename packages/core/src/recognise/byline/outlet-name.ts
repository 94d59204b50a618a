import { isPlace } from '../../language/places.ts'
import type { IsOutlet } from './people-phrase.ts'

const AGENCIES = /^(?:AP|AFP|EPA|UPI|로이터|신화|타스|교도|블룸버그|노동신문|조선중앙통신)$/

/** 헤럴드경제(부산) */
const WITH_PLACE = /^([^()]{2,16})\(([가-힣]{2,6})\)$/

/** 헤럴드 of `헤럴드 대구경북`, an outlet's bureau; 현장 르포 stays whole. */
export function withoutBureau(part: string): string {
  const [outlet, bureau = '', more] = part.split(' ')
  const places = isPlace(bureau) || (isPlace(bureau.slice(0, 2)) && isPlace(bureau.slice(2)))
  return outlet && places && more === undefined ? outlet : part
}

/** 연합뉴스, 헤럴드경제(부산), AP.뉴시스, 평양 노동신문, KBS 춘천. */
export function readOutlet(part: string, isOutlet: IsOutlet): { name: string; place?: string } | undefined {
  const [, outlet, place] = part.match(WITH_PLACE) ?? []
  if (outlet && place && isOutlet(outlet)) return { name: outlet, place }
  const isName = (word: string): boolean => isOutlet(word) || AGENCIES.test(word)
  if (isName(part)) return { name: part }
  const [first, second, third] = part.split(/[.· ]/)
  if (!first || second === undefined || third !== undefined) return undefined
  if (isPlace(first)) return isName(second) ? { name: second, place: first } : undefined
  if (!isName(first)) return undefined
  // KBS 춘천: a station, a bureau
  if (isPlace(second)) return { name: first, place: second }
  return isName(second) ? { name: part } : undefined
}
