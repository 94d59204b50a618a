// Starts an outlet: its profile, a sample page with invented text, and the answer that the parser should give for it.
//   pnpm new:outlet NAME      NAME is the outlet's own domain word: hani, yna, 10asia
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { listOutlets } from './list-outlets.mjs'

const words = (name) => name.split('-').map((part, i) => (i ? part[0].toUpperCase() + part.slice(1) : part))
/** The name as an identifier: `10asia` is `outlet10asia`, `daily-nk` is `dailyNk`. */
const identifier = (name) => words(/^\d/.test(name) ? `outlet${name}` : name).join('')

const profile = (name) => `import type { OutletProfile } from '@gisa/core'

export const ${identifier(name)}: OutletProfile = {
  id: '${name}',
  name: '${name}',
  kind: 'newspaper',
  url: 'https://www.${name}.example',
  hosts: ['${name}.example'],
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\\\.)?${name}\\\\.example/news/(?<id>\\\\d+)' }],
  layouts: [
    {
      headline: ['h1.title'],
      subheadline: ['h2.deck'],
      body: ['#article-body'],
      published: ['time.published@datetime'],
      author: ['.byline'],
      section: ['.section'],
      image: ['#article-body figure img'],
      caption: ['#article-body figcaption'],
      remove: ['.related'],
    },
  ],
}
`

const page = (name) => `<!doctype html>
<html lang="ko">
<head>
<meta charset="utf-8">
<title>한빛시, 새 도서관 문 열어 - ${name}</title>
<link rel="canonical" href="https://www.${name}.example/news/1234">
<meta property="og:site_name" content="${name}">
</head>
<body>
<nav><a href="/">홈</a> <a class="section" href="/society">사회</a></nav>
<article>
<h1 class="title">한빛시, 새 도서관 문 열어</h1>
<h2 class="deck">어린이 열람실에 그림책 2만 권</h2>
<p>입력 <time class="published" datetime="2026-03-02T15:07:00+09:00">2026.03.02. 오후 3:07</time></p>
<div id="article-body">
<figure><img src="https://img.${name}.example/1234.jpg" alt="">
<figcaption>2일 문을 연 한빛시 새 도서관에서 아이들이 책을 고르고 있다. 한빛시 제공</figcaption></figure>
<p>한빛시가 2일 시청 옆에 새 도서관을 열었다.</p>
<p>지상 3층 건물에 어린이 열람실과 공연장이 들어섰다. 어린이 열람실에는 그림책 2만 권이 있다.</p>
<p>윤다솔 한빛시장은 "누구나 와서 쉬고 읽는 곳이 되기를 바란다"고 말했다.</p>
<p class="byline">김가온 기자 gaon@${name}.example</p>
<div class="related"><a href="/news/1233">한빛시, 봄꽃 축제 일정 공개</a></div>
</div>
</article>
</body>
</html>
`

const answer = (name) => ({
  file: `${name}--sample.html`,
  article: {
    headline: '한빛시, 새 도서관 문 열어',
    subheadlines: ['어린이 열람실에 그림책 2만 권'],
    url: `https://www.${name}.example/news/1234`,
    outlet: { id: name, name },
    sections: ['사회'],
    datePublished: '2026-03-02T15:07:00+09:00',
    authors: [{ name: '김가온', role: '기자', email: `gaon@${name}.example` }],
    images: [
      {
        url: `https://img.${name}.example/1234.jpg`,
        caption: '2일 문을 연 한빛시 새 도서관에서 아이들이 책을 고르고 있다.',
        credit: '한빛시 제공',
      },
    ],
    paragraphs: [
      '한빛시가 2일 시청 옆에 새 도서관을 열었다.',
      '지상 3층 건물에 어린이 열람실과 공연장이 들어섰다. 어린이 열람실에는 그림책 2만 권이 있다.',
      '윤다솔 한빛시장은 "누구나 와서 쉬고 읽는 곳이 되기를 바란다"고 말했다.',
    ],
    quotations: [{ text: '누구나 와서 쉬고 읽는 곳이 되기를 바란다', speaker: '윤다솔', paragraph: 2 }],
  },
  notes: ['Written by `pnpm new:outlet`: make the page look like the outlet’s, then this answer true.'],
})

/** Writes the files of an outlet under `root` and returns their paths. */
export function newOutlet(root, name) {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name ?? ''))
    throw new Error('usage: pnpm new:outlet NAME (lower case, the domain word)')
  const files = {
    [`packages/outlets/src/outlets/${name}.ts`]: profile(name),
    [`seeds/${name}--sample.html`]: page(name),
    [`seeds/${name}--sample.expected.json`]: `${JSON.stringify(answer(name), null, 1)}\n`,
  }
  for (const path of Object.keys(files)) if (existsSync(join(root, path))) throw new Error(`${path} is there already`)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return [...Object.keys(files), listOutlets(root)]
}

if (process.argv[1] === import.meta.filename) {
  try {
    for (const path of newOutlet(join(import.meta.dirname, '..'), process.argv[2])) console.log(path)
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
