/** How outlets call themselves, where no profile knows them: 한빛일보, 가온뉴스, 누리TV. */
const SHAPE =
  /(?:뉴스\d?|일보|신문|경제|타임[즈스]|데일리|투데이|방송|통신|저널|미디어|닷컴|헤럴드|스포츠|매거진|리뷰|포스트|프레스|트리뷴|타임뉴스|시대|매일|리포트|오늘|뉴스라인|뉴스룸|TV|tv|티브이|넷|비즈|Biz|인사이트|와이어|파일|팩트|신보|연합|라디오|채널[A-Z]?|코리아|골프|축구|한국|엔터|스타|이코노미|[Nn]ews\d?|NEWS\d?|[Dd]aily|[Tt]imes|[Pp]ost|[Hh]erald)$/

/** Whether a word looks like an outlet's name, with no profile to confirm it. */
export function looksLikeOutlet(word: string): boolean {
  return word.length >= 3 && word.length <= 16 && !word.includes(' ') && SHAPE.test(word)
}
