/** What the words after a time say of it: that it lies behind, that it holds or lies ahead, that it lies ahead. */
export type Tense = 'past' | 'present' | 'future'

/** Syllables with a given final consonant (its index in Unicode's order: ㄴ 4, ㅂ 17, ㅆ 20), as a regular expression class. */
function withFinal(final: number, without = ''): string {
  let syllables = ''
  for (let code = 0xac00 + final; code <= 0xd7a3; code += 28) {
    const syllable = String.fromCharCode(code)
    if (!without.includes(syllable)) syllables += syllable
  }
  return `[${syllables}]`
}

const cues: readonly { tense: Tense; pattern: string }[] = [
  // 열 예정이었다: it was to be, and is over
  { tense: 'past', pattern: '(?:예정|계획|방침|전망|목표)(?:이었|였|이던|했던|됐던|된 바)' },
  // 열기로 했다 · 열 예정 · 열릴 전망 · 앞두고 · 열겠다
  {
    tense: 'future',
    pattern:
      '기로(?= ?(?:했|하|합의|결정|의결|뜻|한))|예정(?!된|됐)|예상|예보|려면|계획|방침|전망(?=이|된|되|했|한|$)|앞두|앞둔|목표(?=다|로|라|이)|겠(?=다|습|고|지)' +
      `|${withFinal(8)}(?= (?:것|예정|계획|방침|전망|듯|수 있|수밖|가능성))`,
  },
  // 열렸다 · 밝혔고 · 숨졌으며 · 열고 있다: 있다 alone and 겠 are none
  {
    tense: 'past',
    pattern: `${withFinal(20, '있겠')}(?=다|습|고|으|는|던|지|을|음|기|네|어|단|더)|고 있|[에의] ?따르면|따르면|에 의하면`,
  },
  // 열린 경기 · 숨진 채 · 구속된 · 발생한
  {
    tense: 'past',
    pattern:
      '(?:[가-힣](?:된|던)|열린|내린|걸린|풀린|숨진|(?:어|여|려|뤄|러|빠|꺼|터|너|아)진|(?:어|끝|러|타|떠|만|물러|깨)난|다친|일으킨|[가-힣](?:발생|개최|발표|공개|진행|방문|참석|출석|체결|접수|입국|귀국|출국|사망|출범|개막|개봉|출시|취임|당선|선고|기소|체포|송치|제출|발의|발족|개장|개통|시작|종료|실시|단행|발사|도착|출발|상륙|선언|결정|통과|의결|발간|공시|신청|제기|제안|보도|게시|게재|입장|합류|영입|임명|지명)한|(?:발생|개최|발표|공개|진행|방문|참석|출석|체결|접수|입국|귀국|출국|사망|출범|개막|개봉|출시|취임|시작|선언|결정|통과|제출|보도|신청)한|나온|내놓은|치른|가진|맺은|낸|연)(?= )',
  },
  // 연다 · 열린다 · 시작한다고 · 열립니다; 이다 and 있다 say nothing
  {
    tense: 'present',
    pattern: `${withFinal(4, '인안')}다(?=[^가-힣]|$|고|는|며|면|지)|${withFinal(17)}니다|(?:열리|치러지|펼쳐지|이뤄지|진행되|(?:개최|시작|시행|개막|개봉|공개|출시|개장|개통|상장)[하되])는(?= )`,
  },
]
const anyCue = new RegExp(cues.map(({ pattern }) => `(${pattern})`).join('|'), 'g')

/** The tenses that a stretch of text shows, in order. */
export function tensesOf(text: string): Tense[] {
  const tenses: Tense[] = []
  for (const match of text.matchAll(anyCue)) {
    const tense = cues.find((_, i) => match[i + 1] !== undefined)?.tense
    if (tense !== undefined) tenses.push(tense)
  }
  return tenses
}
