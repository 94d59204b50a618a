import { isPersonName } from '../../language/person-name.ts'
import { ending, wordSet } from '../../language/word-set.ts'
import { type CaptionParts, EXPLAINS, LEADING_MARK } from './read-caption.ts'
import { endsInShown } from './scene.ts'

const LONGEST = 40
/** In words. */
const LONGEST_MARKED = 4
const TAKEN = ending('갈무리 캡처 캡쳐 자료사진 DB')
const GIVEN = ending('제공 배포')
const CHANNEL = wordSet('인스타그램 페이스북 트위터 유튜브 블로그 SNS 홈페이지 누리집')
const PHOTOGRAPHER = ending('사진기자')
const OWN = /^(?:공식|내|새)/

/** The credit on a line that names who gave a picture and nothing else: 한빛시 제공, 한빛일보 DB, 김가온 사진기자. */
export function readGivenAlone(text: string, { rule, text: caption }: CaptionParts): string | undefined {
  if (text.length > LONGEST) return undefined
  const unsure = !rule || rule === 'caption/leading-mark' || rule === 'caption/explains'
  if (!unsure && (rule !== 'caption/given' || endsInShown(caption) || text.includes(','))) return undefined
  const bare = text.replace(LEADING_MARK, '').replace(EXPLAINS, '').replace(/\.$/, '')
  // ▶ 한빛신문 SNS leads to more of the outlet
  if (!isGiven(bare) || (bare !== text && isChannel(bare))) return undefined
  // ▲ 한가온 시장 유튜브 채널 '가온TV' 갈무리.: what the mark opens is shown
  if (LEADING_MARK.test(text) && bare.split(' ').length > LONGEST_MARKED) return undefined
  return bare.replace(/^[/([]\s?|[)\]]$/g, '')
}

function isGiven(text: string): boolean {
  if (GIVEN(text)) return text.split(' ').length <= 4
  if (TAKEN(text)) return text.split(' ').length <= 7 && !/\.\s/.test(text)
  return isChannel(text) || (PHOTOGRAPHER(text) && isPersonName(text.replace(/ ?사진기자$/, '')))
}

/** 이도담 씨 인스타그램; 공식 인스타그램 is the outlet's own. */
function isChannel(text: string): boolean {
  const channel = text.slice(text.lastIndexOf(' ') + 1)
  return CHANNEL.has(channel) && channel !== text && text.split(' ').length <= 4 && !OWN.test(text)
}
