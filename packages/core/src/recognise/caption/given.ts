import { isPersonName } from '../../language/person-name.ts'
import { type CaptionParts, EXPLAINS, LEADING_MARK } from './read-caption.ts'
import { endsInShown } from './scene.ts'

const LONGEST = 40
const GIVEN = /(?:갈무리|캡처|캡쳐|자료사진|DB)$|^(?:\S{1,16} ){0,3}(?:\S{1,12})?(?:제공|배포)$/
const CHANNEL =
  /^(?!공식|내|새)\S{2,12} (?:\S{1,8} ){0,2}(?:인스타그램|페이스북|트위터|유튜브|블로그|SNS|홈페이지|누리집)$/

/** The credit on a line that names who gave a picture and nothing else: 한빛시 제공, 한빛일보 DB, 김가온 기자. */
export function readGivenAlone(text: string, { rule, text: caption }: CaptionParts): string | undefined {
  if (text.length > LONGEST) return undefined
  const unsure = !rule || rule === 'caption/leading-mark' || rule === 'caption/explains'
  if (!unsure && (rule !== 'caption/given' || endsInShown(caption) || text.includes(','))) return undefined
  const bare = text.replace(LEADING_MARK, '').replace(EXPLAINS, '').replace(/\.$/, '')
  // ▶ 한빛신문 SNS leads to more of the outlet
  if (!isGiven(bare) || (bare !== text && CHANNEL.test(bare))) return undefined
  return bare.replace(/^[/([]\s?|[)\]]$/g, '')
}

function isGiven(text: string): boolean {
  const words = text.split(' ').length
  if (GIVEN.test(text) && words <= 7 && !/\.\s/.test(text)) return true
  if (CHANNEL.test(text) && words <= 4) return true
  return isPersonName(text.replace(/ ?(?:사진)기자$/, '')) && /기자$/.test(text)
}
