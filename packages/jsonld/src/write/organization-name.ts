// 온라인뉴스팀 · 사회1부 · 특별취재반 · 편집국 — not 김진국, 이영실
const DESK =
  /(?:뉴스|취재|보도|사회|정치|경제|문화|국제|체육|스포츠|연예|산업|증권|금융|부동산|생활|과학|의학|사진|영상|편집|디지털|온라인|콘텐츠|데이터|기획|탐사|전국|지방|수도권|논설|오피니언|외신|IT)\d?(?:부|팀|국|실|반|부문|센터|본부|데스크|위원회|위원실)$|(?:[가-힣A-Za-z]{2}팀|취재단|뉴스룸|데스크)$/
// 한빛일보 · 가온뉴스 · 누리TV · Hanbit News
const OUTLET =
  /^.{1,20}(?:일보|신문|뉴스\d?|방송|통신|타임[스즈]|데일리|투데이|미디어|저널|닷컴|TV|NEWS|News|Press|Times|Daily|Herald)$|\bNews Agency$|^.{2,20}경제$|^뉴스[1핌]$|^뉴시스$/
// YTN · iMBC 연예 · KBS뉴스: an outlet's initials, alone or before what they cover
const INITIALS = /^[a-z]?[A-Z]{2,6}(?:\s?(?:뉴스|연예|스포츠|경제|방송|라디오|온라인|디지털|보도국))?$/

/**
 * What a name that signs an article says of itself: a desk of the newsroom (`온라인뉴스팀`), an outlet or agency
 * (`한빛일보`), or nothing, as a person's does.
 *
 * @example
 * organizationKind('온라인뉴스팀') //=> 'desk'
 * organizationKind('한빛일보') //=> 'organization'
 * organizationKind('김진국') //=> undefined
 */
export function organizationKind(name: string): 'desk' | 'organization' | undefined {
  if (DESK.test(name)) return 'desk'
  return OUTLET.test(name) || INITIALS.test(name) ? 'organization' : undefined
}
