import { isPersonName } from '../../language/person-name.ts'
import { ending } from '../../language/word-set.ts'
import { isForeign } from '../../people/foreign-names.ts'
import { findTitle } from '../../people/titles.ts'
import type { Context } from '../context.ts'
import type { Add } from '../recogniser.ts'
import type { Segment } from '../segment.ts'
import type { Shape } from '../shape.ts'
import { readTable, wordTable } from '../word-table.ts'
import type { CaptionParts } from './read-caption.ts'

/** Where somebody stands in the picture, and what a desk says of one. */
const POSITION = wordTable([
  {
    rule: 'caption/position',
    pattern:
      /\((?:왼쪽|오른쪽|가운데|앞줄|뒷줄|맨 ?왼쪽|맨 ?오른쪽|사진|왼쪽에서|오른쪽에서|앞줄 왼쪽)[^)]{0,20}\)|(?:왼쪽|오른쪽)부터|(?:사진|이미지)(?:은|는) (?:기사|위|해당|본문)|기사와 (?:직접적인 )?관련|기사 내용과 (?:직접적인 )?관련/,
  },
  // 위 사진은 기사 내용과 관련이 없습니다.
  {
    rule: 'caption/unrelated',
    pattern: /(?:사진|이미지|영상)(?:은|는) (?:해당 |이 |본 )?기사(?: 내용)?(?:과|와)[^.]{0,14}(?:관련|관계|무관)/,
    max: 120,
  },
])
/** So few sentences are a photo story. */
const PHOTO_STORY = 2
/** 한가온 시장이 둘러보고 있다. */
const PROGRESSIVE = /고 있(?:다|는 모습|습니다)\.?[)\]]?$/
const PROGRESSIVE_LENGTH = 260
/** How far from its end a line says what happens on the day. */
const DAY_REACH = 220
/**
 * What only a caption says: 한가온 시장이 11일 오후 한빛시청에서 발언하고 있다. Who does something for 11일째 or from
 * 11일부터 on is not in a picture. The end of a sentence is enough to tell.
 */
export const ON_THE_DAY: RegExp =
  /\d{1,2}일(?!째|간|부터|까지)(?: 오전| 오후)?[^.]{2,70}(?:에서|앞에서|열린|찾아)[^.]{2,110}고 있다\.$/
/**
 * What people do for the camera, or where they are seen: 기념촬영을 하고 있다, 간담회에서 발언하고 있다. Who is quoted as
 * saying so, …라고 설명하고 있다, is not in a picture.
 */
const IN_ACTION =
  /(?<![고며] |[은는] )(?:기념 ?(?:촬영|사진)|단체 ?사진|포즈|악수|인사말|축사|환영사|개회사|선서|경례|박수|질문|질의|답변|발언|브리핑|연설|강연|시연|설명|소개|인사)[을를]? ?(?:하|찍|치|취하|나누)고 있(?:다|습니다)\.$/
/** A clause before its noun, 골목을 지키는 이도담 대표: what a picture shows, seldom what a sub-heading says. */
const ADNOMINAL =
  /[가-힣](?:는|된|한|던|진|린|친|난|운|힌) (?!데 |것 |수 |바 |줄 )(?:[가-힣A-Za-z0-9·()]{1,12} ){0,3}[가-힣A-Za-z0-9()]{2,12}(?<![하되치가오있없했됐았었였]나|[가-힣]까)$/
/** The longest line that names who or what is in the picture. */
const NAME_LENGTH = 60
/** 한가온 한빛대 교수: who is in the picture, with what it takes to name one. */
const PERSON = /^([가-힣]{2,6}) (?:[가-힣A-Za-z0-9·&()]{1,14} ){0,4}[가-힣]{2,6}\.?$/
/** What a picture or a drawing is, at the end of its caption. */
const SHOWN = ending(
  `모습 전경 현장 장면 조감도 포스터 표지 이미지 캡처 로고 사옥 청사 전경사진 내부 외관 로드맵 지도 차트
  추이 현황 구조도 개요도 위치도 노선도 배치도 단면도 진료실 치료실 단체사진 기념사진 기념_촬영 세트 매장 공장
  입구 개념도 그래프 안내문 제품 모형 화면 갈무리 캡쳐`,
)
const SHOWN_LENGTH = 80

/** Whether the words end in what a picture shows: 한빛시청 전경. */
export function endsInShown(caption: string): boolean {
  return SHOWN(caption.endsWith('.') ? caption.slice(0, -1) : caption)
}

/** What the words say that only a caption says; the parts are the line without its mark, and its credit. */
export function recogniseScene(
  { index, shape }: Segment,
  text: string,
  { text: caption, credit }: CaptionParts,
  { firstProse, lastProse, proseCount, paragraph }: Context,
  add: Add,
): void {
  // a picture's few sentences that are all there is are the article
  const beside = proseCount > PHOTO_STORY
  if (beside && shape.sentences <= 1 && text.endsWith('고 있다.') && ON_THE_DAY.test(text.slice(-DAY_REACH)))
    add('caption/on-the-day')
  if (beside && shape.sentences <= 1 && isGoingOn(text) && IN_ACTION.test(text.slice(-30))) add('caption/in-action')
  if (index > firstProse && index < lastProse && isAside(text, shape, paragraph))
    add(shape.ending === 'noun' ? 'caption/noun-among-paragraphs' : 'caption/state-among-paragraphs')
  readTable(POSITION, text, add)
  if (text.length <= NAME_LENGTH) {
    if (shape.ending === 'open' && ADNOMINAL.test(text)) add('caption/adnominal')
    // below the last sentence it signs a column
    if (index < lastProse && isPortrait(text)) add('caption/portrait')
  }
  if (text.length < PROGRESSIVE_LENGTH && PROGRESSIVE.test(caption.slice(-12))) {
    if (beside || credit) add('caption/progressive')
  } else if (text.length < SHOWN_LENGTH && endsInShown(caption)) add('caption/scene')
}

/**
 * Whether the line is no paragraph of its article: among paragraphs of several sentences a lone clause that ends in a
 * noun, 가산항에 세워진 새의 조형물., or in what is to be seen, 담쟁이로 덮여 있다., stands under a picture.
 */
function isAside(text: string, { ending, length, sentences }: Shape, paragraph: number): boolean {
  if (ending === 'noun')
    return (
      paragraph >= 130 &&
      sentences === 0 &&
      length <= Math.min(110, paragraph * 0.7) &&
      NAMES_ONE.test(text) &&
      !TALK.test(text)
    )
  return ending === 'statement' && sentences === 1 && paragraph >= 180 && length <= paragraph * 0.4 && STATE.test(text)
}
/** A noun before the full stop, and no mark of a list, a question or a turn before the words. */
const NAMES_ONE = /^[가-힣A-Za-z‘“'"].*[가-힣)’”'"](?<![자나라군걸데듯까바것뿐]|[는은던]가)\.$/
/** 다음은 이도담 의장과의 일문일답. */
const TALK = /\d쪽\.$|일문일답|문답|인터뷰|전문\.$|^(?:다음|아래)[은는] |^[가-힣]{2,4}[>:]/
/** 흔들리고 있다, 덮여 있다, 걸려 있다. */
const STATE = /(?:고|[여려혀서]) ?있다\.$/

function isGoingOn(text: string): boolean {
  return text.endsWith('고 있다.') || text.endsWith('고 있습니다.')
}

function isPortrait(text: string): boolean {
  const [, name] = PERSON.exec(text) ?? []
  if (name === undefined || !(isPersonName(name) || isForeign(name, { start: 0, end: name.length }))) return false
  const end = text.endsWith('.') ? text.length - 1 : text.length
  return findTitle(text, text.lastIndexOf(' ') + 1, end) !== undefined
}
