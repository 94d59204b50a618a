import { isSyllable } from '../language/hangul.ts'
import { isAbroad } from '../language/places.ts'
import { inText, letterSet, wordSet } from '../language/word-set.ts'
import { Gap, type Word, type Words, wordAt } from './words.ts'

/** What else stands there: 미 대통령, 주한 대사, 코스닥 대표. */
const isBesideCountries = inText(wordSet('미 주한 주중 주일 주재 코스닥 코스피'))

/** Given names that foreign news is full of, and Japanese surnames: what begins a name of two words. */
const FIRST_NAMES = wordSet(
  `도널드 조 조지 카멀라 일론 제롬 팀 마크 제프 제프리 빌 존 제임스 로버트 마이클 데이비드 윌리엄 리처드 토머스 토마스 찰스 스티븐 스티브 앤서니 앤드루 앤드류 알렉산더 블라디미르 볼로디미르 드미트리
  세르게이 에마뉘엘 올라프 앙겔라 리시 보리스 베냐민 마린 마리 크리스티나 크리스틴 크리스 재닛 낸시 힐러리 버락 마이크 토니 제이크 린다 케빈 에릭 브라이언 다니엘 대니얼 벤 샘 래리 호세 후안
  카를로스 루이스 마리아 안드레이 안드리 니콜라이 니콜라스 파블로 프란치스코 주세페 조르자 마리오 파올로 로잘리나 엘리자베스 안나 한나 사라 제니퍼 메리 캐서린 키어 니키 마코 마르코 피트 로이드 웬디
  그레그 스콧 하워드 짐 폴 피터 필립 패트릭 헨리 잭 조지프 조셉 저스틴 젠슨 순다르 사티아 샘슨 레이 게리 톰 팻 라인 위르겐 파울루 펩 주제 에디 에디슨 빅토르 미셸 장 자크 프랑수아 장클로드
  가브리엘 라파엘 모하메드 무함마드 무하마드 아흐메드 알리 이브라힘 압둘 하산 나렌드라 프라보워 페르디난드 로드리고 기시다 이시바 아베 스가 하야시 모테기 고노 사토 스즈키 다카하시 다나카 와타나베
  야마모토 나카무라 고바야시 가토 요시다 이토 오기노 오타니 마쓰이 하시모토 후지타 무라카미 이노우에 오카다 하라다 사카모토 미야자키 마에다 오가와 히라이 구로다 우에다 고이즈미 고이케 다카이치 이케다
  미우라 아오키 니시무라 후쿠다 마쓰모토 태미 매트 마르틴 캐롤라인 베스 아딜 알렉스 앨런 앨리스 에이미 에마 엠마 올리비아 니콜 레베카 사이먼 숀 애덤 앤 에드워드 에런 오스틴 이안 제인 제시카 조너선
  조나단 조엘 줄리아 줄리 카를 캐시 커트 코리 클라우스 테드 테리 트레버 페드로 프랭크 하비에르 해리 헬렌 호르헤 크리스티아누 리오넬 킬리안 아르센 위고 세르히오 로메로 바비 로버타 안드레스 호아킨
  안와르 크리스티안 알렉산드르 베니 헬무트 크레이그 토머 예카테리나 이고르 브래드 레제프 콜레트 베르나르 도미니크 안토니우 안토니오 브루노 요아브 울라프 크리스토퍼 트래비스 에반 조시 나다니엘 딜런
  브랜든 웨스 로베르토 파스칼 올리버 루카스 펠릭스 한스 고든 기욤 질베르 캐슬린 알란 브렛 맷 콘스탄틴 다니엘라 조세 조제 마거릿 바버라 벤자민 브루스 캐런 켈리 데미안 더그 다이앤 더글러스 딘 도나
  에드 엘레나 엘리엇 프레드 프레더릭 글렌 그레이스 그레고리 하비 헤더 이사벨 아이작 제니 제리 조던 조슈아 주디 줄리안 키스 킴벌리 라이언 로런스 로라 로렌 리암 린지 로저 루시 맬컴 말콤 마사 마틴
  맥스 멜라니 미란다 미하일 나탈리 네이선 닉 닐 노엘 올가 파멜라 필 레이철 레이첼 르네 릭 로빈 러셀 산드라 사무엘 새뮤얼 스펜서 스탠리 스테파니 수전 수잔 실비아 티머시 티모시 토드 트레이시
  우르줄라 우르술라 발레리 빈센트 비탈리 비벡 월터 웨인 윌 유세프 자이르 아미르 아론 안젤라 안톤 오마르 칼리드 살만 마흐무드 이스마일 라지브 라훌 산제이 옌스 오오누마 기쿠치 이와이 구로사와 고레에다
  하마구치 미야케 마쓰다 이시카와 사사키 기무라 하세가와 모리 다케다 나가노 맥신 캐롤 줄리엣 소피 소피아 이반카 제이미 제임슨 파이살 압둘라 로빈슨 앤디 지미 조니 대런 데이브 론 짐머
  그웬 닐스 라스 얀 요한 요하네스 안데르스 에릭센 일리야 유리 예브게니 세르히 올렉시 발레리오 파벨 페테르 빅토리아 예발트 레나트 바딤 아부 이스마엘 야히야 야히아 칼레드 유수프 오사마 사우드 나세르
  자말 타렉 왈리드 지아드 모흐센 호세인 마수드 아야톨라 파테 무스타파 이츠하크 나프탈리 야이르 기디언 잉그리드 곤도 사이토 시미즈 야마다 야마구치 야마자키 야마시타 나카지마 이시이 엔도 오타 후지이 후지와라
  오카모토 나카노 다무라 나카야마 이시다 모리타 시바타 요코야마 미야모토 우치다 다카기 다니구치 마루야마 후지모토 무라타 스기야마 마스다 오쓰카 히라노 스가와라 이와사키 기노시타 사쿠라이
  노무라 마쓰오 노구치 와카바야시 오니시 도쿠나가 시오노 가와사키 가와무라 나가타 이나다 시모무라 니카이 아소 가미카와 나카타니 미나미노`,
)

/** Syllables that Korean and Sino-Korean words hardly have, and foreign names often. */
const FOREIGN = letterSet(
  '캐캔캘캠컨컬켄켈콜쿠쿤퀴큐크클킨킬킹턴털텀텐텔톤톰트틴틸퍼페펜펠폴폰푸퓨프플핀핑헐헝헨헬휴흐힐냐넬뉴닉닐덴델듀딘딜랙랜램랭럭런럼렉렌렐롤론롭룬르릭릴링맥맨먼멘멜몬므밀벅벌베벡벤벨볼뷰브블빅빌샌샘샤센셀셔쇼슈슨싱썬쑤쉬쉐웨윌젠젤즈첸츠칸칼카코타토티파레웰쥐퉁펑쿵쿡옌쫑',
)

/** Leaders whom the news calls by one name, which has no syllable that tells. */
const SINGLE_NAMES = wordSet(
  `바이든 오바마 부시 레이건 해리스 시진핑 왕이 라이칭더 차이잉원 리창 마크롱 메르켈 숄츠 메르츠 수낵 스타머 모디 룰라 네타냐후 에르도안 하메네이 두테르테 마두로 밀레이 라브로프 루비오 밴스 베선트
  설리번 파월 옐런 그로시 구테흐스`,
)

/** Offices that a single foreign name takes: 트럼프 대통령. Companies, which look alike, have none of them. */
const OFFICES = wordSet(
  `대통령 총리 장관 차관 차관보 의장 주석 총통 사령관 대사 시장 지사 의원 왕세자 국왕 총재 특사 당서기 대변인 교황`,
)

const ENDS_OF_BODIES = letterSet('부처청국원회당사단대팀군시도주')

const LONGEST = 7

/** Where a word stands. */
type Stretch = Pick<Word, 'start' | 'end'>

/** Whether the word may be part of a foreign name: Hangul, not a place, with a syllable that tells. */
export function isForeign(text: string, word: Stretch, longest: number = LONGEST): boolean {
  const { start, end } = word
  if (end - start > longest) return false
  if (!isKnownName(text, word) && !soundsForeign(text, word)) return false
  return !isPlace(text, word)
}

function soundsForeign(text: string, { start, end }: Stretch): boolean {
  if (ENDS_OF_BODIES.has(text.charCodeAt(end - 1))) return false
  let foreign = false
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (!isSyllable(code)) return false
    if (FOREIGN.has(code)) foreign = true
  }
  return foreign && !PARTICLE_END.test(text.slice(start, end))
}

const PARTICLE_END = /(?:에서|에는|에게|으로|부터|까지|들의|들이|들은|대로|과)$/u

/** 바이든, 마이클: what is a foreign name whatever its syllables. */
export function isKnownName(text: string, { start, end }: Stretch): boolean {
  return end - start > 1 && (isFirst(text, start, end) || isSingle(text, start, end))
}
/** Whether `text.slice(start, end)` is one of the given names. */
export const isFirst: (text: string, start: number, end: number) => boolean = inText(FIRST_NAMES)
const isSingle = inText(SINGLE_NAMES)

/** Syllables that foreign names share with Korean words: enough for the second word of a name, not for the first. */
const MAYBE = letterSet('스드르트크프브그즈츠키티니리라레로바버마메머네노더데반만손슨튼턴먼커')

/** Whether the word may be the second of a foreign name. */
export function mayBeForeign(text: string, word: Word): boolean {
  if (isForeign(text, word)) return true
  const { start, end } = word
  if (end - start < 2 || end - start > 6) return false
  if (!MAYBE.has(text.charCodeAt(end - 1)) && !MAYBE.has(text.charCodeAt(start))) return false
  return !isPlace(text, word) && !PARTICLE_END.test(text.slice(start, end))
}

export function isFirstName(text: string, { start, end }: Stretch): boolean {
  return isFirst(text, start, end)
}

/** 후 of 에마뉘엘 후: whether a given name of more than one letter stands before the word. */
export function isBehindFirstName(text: string, words: Words, word: Word): boolean {
  const before = word.gap === Gap.space ? wordAt(words, word.index - 1) : undefined
  return before !== undefined && before.end - before.start > 1 && isFirstName(text, before)
}

/** A country or city, or an embassy's: 주폴란드 대사. */
export function isPlace(text: string, { start, end }: Stretch): boolean {
  if (isAbroad(text, start, end) || isBesideCountries(text, start, end)) return true
  return text.charAt(start) === '주' && isAbroad(text, start + 1, end)
}

/** Whether a single foreign word before this title is a person. */
export function isOffice(head: string): boolean {
  return OFFICES.has(head)
}

const LATIN_NAME = /^[A-ZÀ-Ž][\p{L}.'-]+(?: [A-ZÀ-Ž][\p{L}.'-]*){1,3}$/u

/** How many Latin words the aside of a word spells a name with: 2 in 로잘리나 휴(Rosalina Hiu); 0 where it is no name. */
export function latinNameLength(text: string, words: Words, word: Word): number {
  const aside = words.glued?.get(word.index)
  if (aside === undefined || aside.end - aside.start > 40) return 0
  const latin = text.slice(aside.start, aside.end)
  return LATIN_NAME.test(latin) ? latin.split(' ').length : 0
}
