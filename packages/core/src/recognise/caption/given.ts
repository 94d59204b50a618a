import { isPersonName } from '../../language/person-name.ts'
import { type CaptionParts, EXPLAINS, LEADING_MARK } from './read-caption.ts'
import { endsInShown } from './scene.ts'

const LONGEST = 40
const TAKEN = /(?:갈무리|캡처|캡쳐|자료사진|DB)$/
const GIVEN = /(?:제공|배포)$/
const CHANNEL = /\s(?:인스타그램|페이스북|트위터|유튜브|블로그|SNS|홈페이지|누리집)$/
const OWN = /^(?:공식|내|새)/

/** The credit on a line that names who gave a picture and nothing else: 한빛시 제공, 한빛일보 DB, 김가온 사진기자. */
export function readGivenAlone(text: string, { rule, text: caption }: CaptionParts): string | undefined {
  if (text.length > LONGEST) return undefined
  const unsure = !rule || rule === 'caption/leading-mark' || rule === 'caption/explains'
  if (!unsure && (rule !== 'caption/given' || endsInShown(caption) || text.includes(','))) return undefined
  const bare = text.replace(LEADING_MARK, '').replace(EXPLAINS, '').replace(/\.$/, '')
  // ▶ 한빛신문 SNS leads to more of the outlet
  if (!isGiven(bare) || (bare !== text && isChannel(bare, bare.split(' ').length))) return undefined
  return bare.replace(/^[/([]\s?|[)\]]$/g, '')
}

function isGiven(text: string): boolean {
  const words = text.split(' ').length
  if (GIVEN.test(text)) return words <= 4
  if (TAKEN.test(text)) return words <= 7 && !/\.\s/.test(text)
  return isChannel(text, words) || (/사진기자$/.test(text) && isPersonName(text.replace(/ ?사진기자$/, '')))
}

/** 이도담 씨 인스타그램; 공식 인스타그램 is the outlet's own. */
function isChannel(text: string, words: number): boolean {
  return words <= 4 && CHANNEL.test(text) && !OWN.test(text)
}
