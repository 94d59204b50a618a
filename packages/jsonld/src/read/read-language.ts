const NAMES: Readonly<Record<string, string>> = {
  kr: 'ko',
  kor: 'ko',
  korean: 'ko',
  한국어: 'ko',
  'ko-kr': 'ko',
  'ko-kore': 'ko',
  english: 'en',
  eng: 'en',
  영어: 'en',
  japanese: 'ja',
  jpn: 'ja',
  jp: 'ja',
  일본어: 'ja',
  chinese: 'zh',
  zho: 'zh',
  cn: 'zh',
  중국어: 'zh',
}

/**
 * A language as BCP 47; Korean without its country. Names of languages, and `kr` and `jp`, which name countries, are
 * understood. Undefined for anything else.
 *
 * @example
 * readLanguage('ko_KR') //=> 'ko'
 * readLanguage('kr') //=> 'ko'
 * readLanguage('en-US') //=> 'en-US'
 */
export function readLanguage(text: string): string | undefined {
  const tag = text.trim().replace(/_/g, '-')
  const lower = tag.toLowerCase()
  if (Object.hasOwn(NAMES, lower)) return NAMES[lower]
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(tag) ? tag : undefined
}
