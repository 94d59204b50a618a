/** Syllables of Korean given names (이름), by place; what most names are made of counts 2, what some are made of 1. */
const FIRST_COMMON =
  '재영상정성동승지진수민기세태용준경현은주원희미인형대호효혜선도종창소유윤명광규하예철홍문범석훈찬병학연순춘우건서보아시나다해이근봉충길의한신남덕화금숙애'
const FIRST_SOME =
  '가강고관구국군권귀균노달담두라란래로루리린만말면목몽무묵방배백별복비빈빛산삼새설솔송슬심안양어언여열오옥온완요욱웅월위율일자장제조중채천청초추치칠탁택표풍필향헌혁환황회후휘흥계교갑을점음응익늘봄샛단름득식술평항체령엽낙녹야직악염울잔쾌탄함합행혼활휴견까든터려망벼운업핵벽삭숭얼왕절참촌파편포겨공내련류마매맹모바반부사샘섭실임전차총판협본'
const SECOND_COMMON =
  '라영석훈현희우원수준진민정호철환형경연식욱선규은성혁용인지재태섭대근빈운배리아찬상권윤일명나주종서한숙미범림균화기덕국만홍동곤하엽혜남학도헌승익문세웅택관슬갑병길걸옥복구열율란순자애분례임심녀온솔별비름롬솜늘봄람빛결린향효휘후흥강건겸래려련령록룡봉흠협탁필표해광'
const SECOND_SOME =
  '니월률계교무삼설송신양언여오완유음응의이제중창채천청춘충치평풍황모본보시안두득술벽칠삭백노담루로예행실금립랑달량매엘샘존육융집참체초탄품귀맥면밀약억울잎돈묵새염전출목'

const weights = (common: string, some: string): ReadonlyMap<number, 1 | 2> =>
  new Map([
    ...[...some].map((syllable): [number, 1] => [syllable.charCodeAt(0), 1]),
    ...[...common].map((syllable): [number, 2] => [syllable.charCodeAt(0), 2]),
  ])

const FIRST = weights(FIRST_COMMON, FIRST_SOME)
const SECOND = weights(SECOND_COMMON, SECOND_SOME)

/** How usual a syllable is as the first of a given name: 재 2, 갑 1, 뭐 0. */
export function firstWeight(code: number): 0 | 1 | 2 {
  return FIRST.get(code) ?? 0
}

/** How usual a syllable is as the last of a given name: 석 2, 월 1, 들 0. */
export function lastWeight(code: number): 0 | 1 | 2 {
  return SECOND.get(code) ?? 0
}
