const sentence = '한빛시는 11일 내년도 예산안을 공개하고 시민 의견을 듣겠다고 밝혔다. '

/** Pages that are made to cost much, by size: each takes a factor, and is that many times as long. */
export const hostilePages: Readonly<Record<string, (times: number) => string>> = {
  'nested divs': (n) => '<div>'.repeat(12_500 * n),
  'nested inline tags': (n) => `<p>${'<b><i>'.repeat(2500 * n)}가`,
  'many siblings': (n) => '<p>가</p>'.repeat(40_000 * n),
  'many sentences': (n) => `<h1>예산안 공개</h1>${`<p>${sentence}</p>`.repeat(1000 * n)}`,
  'one long line': (n) => `<h1>예산안 공개</h1><p>${sentence.repeat(4000 * n)}`,
  'one long word': (n) => `<p>${'가'.repeat(200_000 * n)}`,
  'list items': (n) => `<ul>${`<li>${sentence}`.repeat(1000 * n)}</ul>`,
  'links in list items': (n) =>
    `<ul>${'<li><a href="/1">가람시의회, 내년 예산안 두고 밤샘 토론</a>'.repeat(2000 * n)}</ul>`,
  'unclosed links': (n) => '<a href="/1">가'.repeat(20_000 * n),
  'unclosed attributes': (n) => '<a href="'.repeat(40_000 * n),
  'unclosed comments': (n) => '<!--'.repeat(40_000 * n),
  'a long attribute': (n) => `<p title="${'가'.repeat(500_000 * n)}">`,
  'many attributes': (n) => `<p ${Array.from({ length: 5000 * n }, (_, i) => `a${i}=1`).join(' ')}>`,
  'tables in tables': (n) => '<table><tr><td>'.repeat(4000 * n),
  'a wide table': (n) => `<table>${`<tr>${'<td>가</td>'.repeat(10)}</tr>`.repeat(1000 * n)}</table>`,
  'end tags that nothing opened': (n) => '</p></b></div>'.repeat(40_000 * n),
  'end tags behind a barrier': (n) =>
    `${'<b>'.repeat(1000)}<table><td>${'<i>'.repeat(1000)}${'</b>'.repeat(40_000 * n)}`,
  'paragraphs in spans': (n) => `<p>${`${'<span>'.repeat(100)}<p>`.repeat(300 * n)}`,
  entities: (n) => '&amp'.repeat(100_000 * n),
  'null characters': (n) => '\0'.repeat(250_000 * n),
  'white space': (n) => `<p>가${' \n'.repeat(250_000 * n)}나`,
  'class names': (n) => `<p class="${'related-news '.repeat(20_000 * n)}">가</p>`,
  'many classes': (n) => Array.from({ length: 10_000 * n }, (_, i) => `<p class="c${i} ad-${i}">가</p>`).join(''),
  'empty scripts': (n) => '<script></script>'.repeat(20_000 * n),
  'objects that never close': (n) => `<script>${'var a = {"가": ['.repeat(20_000 * n)}</script>`,
  'deep JSON': (n) => `<script type="application/ld+json">${'{"a":['.repeat(20_000 * n)}</script>`,
  'flight rows': (n) => `<script>self.__next_f.push([1,"${'1:T3,가\\n'.repeat(10_000 * n)}"])</script>`,
  'JSON-LD scripts': (n) =>
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"예산안"}</script>'.repeat(300 * n),
  metas: (n) => '<meta property="og:title" content="예산안 공개 - 한빛일보">'.repeat(5000 * n),
  'stamps in a line': (n) => `<h1>예산안 공개</h1><p>${'입력 2024.07.30 11:15 '.repeat(2000 * n)}</p>`,
  'bylines in a line': (n) => `<p>${'김가온 기자 '.repeat(5000 * n)}</p>`,
  'open brackets': (n) => `<p>${'[(【<'.repeat(20_000 * n)}</p>`,
  quotes: (n) => `<p>${'“가” '.repeat(20_000 * n)}</p>`,
  pictures: (n) => `<div>${'<img src="/a.jpg"><p>27일 한빛시청. 한빛시 제공</p>'.repeat(1000 * n)}</div>`,
}
