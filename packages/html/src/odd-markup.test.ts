import type { Article, Image } from '@gisa/core'
import { describe, expect, test } from 'vitest'
import { createParser } from './index.ts'
import { furniture, ps } from './testing/sample-page.ts'
import { library } from './testing/stories.ts'

const url = 'https://www.nuri.example/news/1'
const parse = createParser({ outlets: [] })

interface Parts {
  head?: string
  /** In the place of the first paragraph. */
  first?: string
  /** Behind the first paragraph. */
  inside?: string
  below?: string
  bodyOf?: (text: string) => string
}

const [opening = '', ...rest] = library.paragraphs

function read({ head = '', first = ps([opening]), inside = '', below = '', bodyOf = (text) => text }: Parts): Article {
  const body = bodyOf(`${first}${inside}${ps(rest)}`)
  return parse(
    `<html lang="ko"><head><title>${library.headline} - 누리신문</title><meta property="og:site_name" content="누리신문">${head}</head><body>${furniture.top}<div class="head"><h1>${library.headline}</h1><p>입력 2026.02.27 09:30</p></div><div itemprop="articleBody">${body}</div>${below}${furniture.bottom}</body></html>`,
    { url },
  ).article
}
const textsOf = ({ body }: Article): string[] => body.flatMap((block) => ('text' in block ? [block.text] : []))
const imagesOf = (parts: Parts): readonly Image[] => read(parts).images ?? []

const photo = 'https://img.nuri.example/photo/1.jpg'

describe('CMS의 이상한 마크업', () => {
  test('닫지 않은 스크립트가 <body>를 삼켜도 기사는 있다', () => {
    const swallowing = '<script type="application/ld+json">{"@type":"WebPage"}'
    const article = read({ head: swallowing, bodyOf: (text) => `<script>var ad</script>${text}` })
    expect(textsOf(article)).toEqual(library.paragraphs)
  })

  test('시세를 알리는 작은 그림은 문장을 끊지 않는다', () => {
    const first =
      '<p>누리전자 <span>(8,690원 <img src="/img/ico_down.gif">120 -1.4%)</span>가 새 공장을 짓는다고 밝혔다.</p>'
    expect(textsOf(read({ first }))[0]).toBe('누리전자 (8,690원 120 -1.4%)가 새 공장을 짓는다고 밝혔다.')
  })

  test('본문 전체를 감싼 광고 상자 안의 사진도 기사의 사진이다', () => {
    const inside = `<figure><img src="${photo}"><figcaption>▲ 새 도서관 전경. ⓒ누리신문</figcaption></figure>`
    expect(imagesOf({ inside, bodyOf: (text) => `<div id="CmAdContent"><div>${text}</div></div>` })).toEqual([
      { url: photo, caption: '새 도서관 전경.', credit: '누리신문' },
    ])
  })

  test('공유 단추의 그림은 사진이 아니다', () => {
    expect(imagesOf({ inside: '<img src="/img/sns/share_24.jpg" align="right">' })).toEqual([])
  })

  test('사진 아래 빈 줄을 두고 이어지는 글은 설명이 아니다', () => {
    const lead = '한빛시 주민들이 도서관이 문을 열기를 다섯 해 동안 기다리고 있다.'
    const article = read({ first: `<div><img src="${photo}"><br><br>${lead}</div>` })
    expect(textsOf(article)[0]).toBe(lead)
    expect(article.images).toEqual([{ url: photo }])
  })

  test('닫지 않은 가운데 정렬 안의 긴 문단은 설명이 아니다', () => {
    const long = rest[0] ?? ''
    const paragraph = long.length > 90 ? long : `${long} ${long}`
    const article = read({
      inside: `<div style="text-align:center"><figure><img src="${photo}"><figcaption></figcaption></figure><p>${paragraph}</p></div>`,
    })
    expect(textsOf(article)).toContain(paragraph)
  })

  test('사진 밑에 잘라 붙인 글의 첫머리는 설명이 아니다', () => {
    const inside = `<div class="photo_area"><img src="${photo}"><div class="photo_text">${opening.slice(0, 40)}...</div></div>`
    expect(imagesOf({ first: '', inside: inside + ps([opening]) })).toEqual([{ url: photo }])
  })

  test('같은 설명이 붙은 사진 둘은 사진 둘이다', () => {
    const figure = (name: string): string =>
      `<p><img src="https://img.nuri.example/photo/${name}.jpg"><span class="caption">기사와 관련 없는 자료 사진 / 뉴스1</span></p>`
    const images = imagesOf({ inside: figure('a') + ps([rest[0] ?? '']) + figure('b') })
    expect(images.map(({ caption, credit }) => [caption, credit])).toEqual([
      ['기사와 관련 없는 자료 사진', '뉴스1'],
      ['기사와 관련 없는 자료 사진', '뉴스1'],
    ])
  })

  test('설명 칸의 둘째 줄에 적힌 찍은 사람', () => {
    const inside = `<figure><img src="${photo}"><figcaption>주민들이 도서관을 둘러보고 있다. \n\n한빛=이도담 기자  dodam@nuri.example /2026.02.20/</figcaption></figure>`
    expect(imagesOf({ inside })).toEqual([
      { url: photo, caption: '주민들이 도서관을 둘러보고 있다.', credit: '이도담 기자' },
    ])
  })
})

describe('필자의 주소', () => {
  test.each<[string, Parts]>([
    [
      '메일 링크가 걸린 이름',
      { below: '<div><a href="mailto:gaon@nuri.example"><strong>김가온 기자</strong></a></div>' },
    ],
    [
      '이름 아래의 주소',
      {
        below:
          '<div class="user"><strong>김가온 기자</strong><p><a href="mailto:gaon@nuri.example">gaon@nuri.example</a></p></div>',
      },
    ],
    ['글의 발치', { below: '<div class="news-footer-byline"><span>gaon@nuri.example</span></div>' }],
  ])('%s', (_title, parts) => {
    const { authors } = read({ ...parts, head: '<meta property="article:author" content="김가온 기자">' })
    expect(authors).toEqual([{ name: '김가온', role: '기자', email: 'gaon@nuri.example' }])
  })

  test('직함이 목록에 없는 손님', () => {
    const { authors } = read({ head: '<meta property="dable:author" content="김가온 누리경제연구소 기획위원">' })
    expect(authors).toEqual([{ name: '김가온', role: '기획위원', affiliation: '누리경제연구소' }])
  })
})

test('날짜뿐인 메타는 같은 날의 인쇄된 시각에 자리를 내준다', () => {
  expect(read({ head: '<meta itemprop="datePublished" content="2026-02-27">' }).datePublished).toBe(
    '2026-02-27T09:30:00+09:00',
  )
})

test('두 번 이스케이프된 섹션', () => {
  expect(read({ head: '<meta property="article:section" content="지식&amp;#8231;교양">' }).sections).toEqual([
    '지식‧교양',
  ])
})
