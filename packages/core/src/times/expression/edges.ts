/** A word begins here: no Hangul, letter or digit touches it from the left (어린이날 holds no 이날). */
export const wordStart = '(?<![가-힣A-Za-z\\d])'

/** A number begins here: 29 of `지난29일`, not of `1,229일`, `3.29`, `S29`, `제29`. */
export const numberStart = '(?<![\\dA-Za-z제]|\\d[.,:/∼~～–-])'

const particles =
  '은|는|이|가|을|를|에|엔|의|도|만|과|와|로|으로|부터|까지|보다|처럼|마저|조차|인|임|였|이었|이다|이며|이고|이자|이나|이라|라|다|자|께|쯤|경|즈음|무렵|이후|이전|들어|대비|동안|사이|중|동기|동월'
/** 초 and 말 glued on: 내년초, 이달말부터; not 이달 초등학교. */
const gluedEdge = '[초말](?:[^가-힣]|$|부터|까지|에|엔|께|쯤|로|보다)'
/** A word ends here, or a particle follows: 이달은, 이날까지; not 이달러, 이날치. */
export const wordEnd: string = `(?=[^가-힣]|$|(?:${particles})|${gluedEdge})`

/** A word ends here, or a particle or a part of the day: 어젯밤, 오늘 · 오늘밤. */
export const dayEnd: string = `(?=[^가-힣]|$|(?:${particles}|밤|저녁|아침|새벽|오전|오후|낮))`

/** 주 and 말 begin too many other words (주민, 주총, 말했다) for the long list. */
export const shortEnd: string = `(?=[^가-힣]|$|${gluedEdge}|중(?:[^가-힣]|$|에|으로)|(?:를 |와 |처럼|에|엔|의|까지|부터|께|쯤|경|보다|로|으로|도|은|는|이면|이후|이전|안에|내내|동안)(?![가-힣]{3}))`

/** Between the two ends of a span. */
export const dash = '[ ]?[~∼～〜][ ]?|[-–—]'
