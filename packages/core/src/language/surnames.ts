/** Surnames (성) of one syllable, from 2015's census: those of more than some thousand bearers. */
const ONE =
  '김이박최정강조윤장임한오서신권황안송류유홍전고문손양배백허남심노하곽성차주우구민나지진엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용예봉경사부가복태목형피두감호음빈동온시범팽승간상갈견당화단팔'
const ONE_SET = new Set(ONE)

/** Surnames of two syllables (복성). */
const TWO = new Set(['남궁', '황보', '제갈', '사공', '선우', '서문', '독고', '동방', '망절', '어금'])

/** How many syllables of the word are its surname; 0 where it begins with none. */
export function surnameLength(word: string): 0 | 1 | 2 {
  if (TWO.has(word.slice(0, 2))) return 2
  return ONE_SET.has(word.charAt(0)) ? 1 : 0
}
