import type { Article } from '@gisa/core'
import { describe, expect, test } from 'vitest'
import { articleFromResponse, createParser } from './index.ts'
import { furniture, ps } from './testing/sample-page.ts'
import { library } from './testing/stories.ts'

const url = 'https://www.nuri.example/news/1'
const parse = createParser({ outlets: [] })

interface Parts {
  head?: string
  above?: string
  below?: string
  menu?: string
}

const pageOf = ({ head = '', above = '', below = '', menu = '' }: Parts): string =>
  `<html lang="ko"><head><title>${library.headline} - 누리신문</title><meta property="og:site_name" content="누리신문">${head}</head><body>${furniture.top}${menu}<div class="head">${above}<h1>${library.headline}</h1><p>입력 2026.02.27 09:30</p></div><div class="article_body">${ps(library.paragraphs)}</div>${below}${furniture.bottom}</body></html>`
const read = (parts: Parts): Article => parse(pageOf(parts), { url }).article

describe('섹션', () => {
  test.each<[string, Parts, string[] | undefined]>([
    ['홈 > 사회 > 교육', { above: '<p>홈 &gt; 사회 &gt; 교육</p>' }, ['사회', '교육']],
    [
      '기호 대신 아이콘이 있는 길',
      { above: '<div><a href="/">HOME</a> <i></i> <a href="/3">사회</a> <i></i> <a href="/31">교육</a></div>' },
      ['사회', '교육'],
    ],
    ['섹션이라는 이름의 요소', { above: '<span class="section"><a href="/3">사회</a></span>' }, ['사회']],
    ['글자 크기 단추는 섹션이 아니다', { above: '<strong class="layer_section_tit">크기</strong>' }, undefined],
    ['메타', { head: '<meta property="article:section" content="society">' }, ['사회']],
    [
      '켜진 메뉴',
      { menu: '<ul><li><a href="/1">정치</a></li><li class="on"><a href="/3">사회</a></li></ul>' },
      ['사회'],
    ],
    ['골라진 탭', { menu: '<a role="tab" aria-selected="true" href="/3">사회</a>' }, ['사회']],
    ['메뉴의 data-category', { menu: '<ul data-category="society"><li><a href="/3">사회</a></li></ul>' }, ['사회']],
    ['포털의 분류', { below: '<p>이 기사는 언론사에서 사회 섹션으로 분류했습니다.</p>' }, ['사회']],
    ['아무 데도 없으면 없다', {}, undefined],
  ])('%s', (_, parts, sections) => {
    expect(read(parts).sections).toEqual(sections)
  })
})

describe('열쇳말', () => {
  test.each<[string, Parts, string[] | undefined]>([
    ['news_keywords', { head: '<meta name="news_keywords" content="도서관,한빛시">' }, ['도서관', '한빛시']],
    [
      '여러 article:tag',
      { head: '<meta property="article:tag" content="도서관"><meta property="article:tag" content="사서">' },
      ['도서관', '사서'],
    ],
    ['본문 아래의 해시태그', { below: '<p>#도서관 #한빛시</p>' }, ['도서관', '한빛시']],
    [
      '꼬리표 상자의 링크',
      { below: '<ul class="tag_list"><li><a href="/t/1">도서관</a></li><li><a href="/t/2">사서</a></li></ul>' },
      ['도서관', '사서'],
    ],
    ['모든 쪽에 있는 말', { head: '<meta name="keywords" content="누리신문,뉴스,속보,정치,경제">' }, undefined],
  ])('%s', (_, parts, keywords) => {
    expect(read(parts).keywords).toEqual(keywords)
  })
})

describe('유료 기사', () => {
  const ld = (value: string): string =>
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${library.headline}","isAccessibleForFree":${value}}</script>`
  test.each<[string, Parts, true | undefined]>([
    ['isAccessibleForFree false', { head: ld('false') }, true],
    ['"False"', { head: ld('"False"') }, true],
    ['true', { head: ld('true') }, undefined],
    ['article:content_tier', { head: '<meta property="article:content_tier" content="locked">' }, true],
    ['microdata', { below: '<meta itemprop="isAccessibleForFree" content="false">' }, true],
    ['벽의 클래스', { below: '<div class="paywall-layer"><strong>여기까지입니다</strong></div>' }, true],
    ['벽의 말', { below: '<div><p>이 기사는 구독자만 볼 수 있습니다.</p></div>' }, true],
    [
      '숨긴 벽은 벽이 아니다',
      { below: '<div class="paywall" style="display:none">구독자만 볼 수 있습니다.</div>' },
      undefined,
    ],
    ['구독 권유', { below: '<p>누리신문을 구독해 주세요.</p>' }, undefined],
  ])('%s', (_, parts, paywalled) => {
    expect(read(parts).paywalled).toBe(paywalled)
  })
})

describe('이용 조건', () => {
  const notice = '<p class="copyright">ⓒ 누리신문, 무단 전재·재배포 및 AI 학습 이용 금지</p>'
  test.each<[string, Parts, Record<string, string>, string[] | undefined]>([
    ['로봇 메타', { head: '<meta name="robots" content="index, noai, noimageai">' }, {}, ['robots']],
    ['로봇 머리글', {}, { 'x-robots-tag': 'noai' }, ['robots']],
    ['TDM 메타', { head: '<meta name="tdm-reservation" content="1">' }, {}, ['tdmrep']],
    ['TDM 머리글', {}, { 'TDM-Reservation': '1' }, ['tdmrep']],
    ['안내문', { below: notice }, {}, ['notice']],
    [
      '셋 모두',
      { head: '<meta name="tdm-reservation" content="1">', below: notice },
      { 'X-Robots-Tag': 'noai' },
      ['notice', 'tdmrep', 'robots'],
    ],
    ['색인만 막는 로봇 메타', { head: '<meta name="robots" content="noindex, nofollow">' }, {}, undefined],
  ])('%s', (_, parts, headers, basis) => {
    const { rights } = articleFromResponse({ url, headers, body: pageOf(parts) }, { outlets: [] }).article
    expect(rights?.basis && [...rights.basis].sort()).toEqual(basis && [...basis].sort())
    expect(rights?.aiTraining).toBe(basis && 'reserved')
  })
})
