import { urlKey } from '../../read/url-key.ts'
import { decodeEntities } from '../../text/decode-entities.ts'
import { webUrl } from '../../text/web-url.ts'
import type { HeadDocument } from '../head-document.ts'
import { type Rule, SOURCES, shown } from '../rule.ts'

const ISO_WITH_ZONE = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/
const DATE = /^\d{4}-\d\d-\d\d$/
const REQUIRED = ['og:title', 'og:type', 'og:url', 'og:image'] as const
/** Characters of a card that X shows. */
const LONGEST = [
  ['title', 70],
  ['description', 200],
  ['image:alt', 420],
] as const
const WANTED = ['og:description', 'og:site_name', 'og:locale'] as const

/** What link previews and portals read in the page's head. */
export const headRules: readonly Rule<HeadDocument>[] = [
  {
    id: 'O1',
    fix: {
      ko: 'og:title, og:type, og:url, og:image와 og:description, og:site_name, og:locale을 쓴다',
      en: 'Write og:title, og:type, og:url, og:image, and og:description, og:site_name, og:locale',
    },
    levels: { facebook: 'error', kakao: 'error', naver: 'error' },
    source: SOURCES.openGraph,
    check: (head, report) => {
      for (const name of REQUIRED) {
        if (head.value(name) === undefined) report('', { ko: `${name} 태그가 없다`, en: `There is no ${name}` })
      }
      for (const name of WANTED) {
        if (head.value(name) === undefined) {
          report('', { ko: `${name} 태그가 없다`, en: `There is no ${name}` }, { level: 'warning' })
        }
      }
      const type = head.find('og:type')
      if (type !== undefined && type.content !== 'article') {
        report(
          type.path,
          {
            ko: `og:type 값이 article이 아니다: ${shown(type.content)}`,
            en: `og:type is not article: ${shown(type.content)}`,
          },
          {
            level: 'warning',
            patch: [{ op: 'replace', path: `${type.path}/content`, value: 'article' }],
          },
        )
      }
    },
  },
  {
    id: 'O2',
    fix: {
      ko: '1200×630 (1.91:1) 사진을 쓴다; 작아도 600×315',
      en: 'Offer a picture of 1200 × 630 (1.91:1), at least 600 × 315',
    },
    levels: { facebook: 'warning' },
    source: SOURCES.facebookImages,
    check: (head, report) => {
      const image = head.find('og:image')
      if (image === undefined) return
      if (webUrl(image.content) === undefined) {
        report(
          image.path,
          { ko: `절대 주소가 아니다: ${shown(image.content)}`, en: `Not an absolute address: ${shown(image.content)}` },
          { level: 'error' },
        )
      }
      const size = head.imageSize()
      if (size === undefined) return
      const { width, height } = size
      if (width < 200 || height < 200) {
        report(image.path, {
          ko: `너무 작아서 보이지 않는 사진이다: ${width}×${height}`,
          en: `${width} × ${height} is too small to be shown`,
        })
      } else if (width < 600 || height < 315) {
        report(image.path, {
          ko: `작게 보이는 사진이다: ${width}×${height}`,
          en: `${width} × ${height} is shown small`,
        })
      }
    },
  },
  {
    id: 'O3',
    fix: {
      ko: 'article:published_time을 시간대가 있는 ISO 8601로 쓴다',
      en: 'Write article:published_time as ISO 8601 with its zone',
    },
    levels: { facebook: 'info' },
    source: SOURCES.openGraph,
    check: (head, report) => {
      for (const name of ['article:published_time', 'article:modified_time']) {
        for (const { content, path } of head.all(name)) {
          if (ISO_WITH_ZONE.test(content) || DATE.test(content)) continue
          report(path, {
            ko: `시간대가 있는 ISO 8601이 아니다: ${shown(content)}`,
            en: `Not ISO 8601 with a zone: ${shown(content)}`,
          })
        }
      }
    },
  },
  {
    id: 'O4',
    fix: { ko: 'content에 순수한 텍스트를 쓴다', en: 'Write plain text into `content`' },
    levels: { facebook: 'warning', kakao: 'warning', x: 'warning' },
    source: SOURCES.openGraph,
    check: (head, report) => {
      for (const name of ['og:title', 'og:description', 'twitter:title', 'twitter:description', 'description']) {
        for (const { content, path } of head.all(name)) {
          const plain = decodeEntities(content)
          if (plain === content) continue
          report(
            path,
            {
              ko: `HTML 문자 참조가 두 번 이스케이프되었다: ${shown(content)}`,
              en: `Doubly escaped: ${shown(content)}`,
            },
            {
              patch: [{ op: 'replace', path: `${path}/content`, value: plain }],
            },
          )
        }
      }
    },
  },
  {
    id: 'T1',
    fix: {
      ko: 'twitter:card를 하나만 쓴다: summary_large_image; 제목과 설명은 짧게 쓴다',
      en: 'Write one twitter:card, summary_large_image, with a short title and description',
    },
    levels: { x: 'warning' },
    source: SOURCES.xCards,
    check: (head, report) => {
      const [card, ...more] = head.all('twitter:card')
      if (card === undefined) report('', { ko: 'twitter:card 태그가 없다', en: 'There is no twitter:card' })
      for (const { path } of more) {
        report(
          path,
          { ko: 'twitter:card 태그가 또 있다', en: 'Another twitter:card' },
          { patch: [{ op: 'remove', path }] },
        )
      }
      const image = head.value('twitter:image') ?? head.value('og:image')
      if (image !== undefined && /\.svg(?:[?#]|$)/i.test(image)) {
        report(head.find('twitter:image')?.path ?? '', { ko: 'SVG는 보이지 않는다', en: 'SVG is not shown' })
      }
      for (const [name, most] of LONGEST) {
        const text = head.find(`twitter:${name}`) ?? head.find(`og:${name}`)
        const length = [...(text?.content ?? '')].length
        if (text === undefined || length <= most) continue
        report(
          text.path,
          { ko: `X에서는 ${most}자까지만 보인다: ${length}자`, en: `X shows ${most} of its ${length} characters` },
          { level: 'info' },
        )
      }
    },
  },
  {
    id: 'N1',
    fix: { ko: '<title>과 description을 하나씩 쓴다', en: 'Write one <title> and one description' },
    levels: { naver: 'warning' },
    source: SOURCES.naver,
    check: (head, report) => {
      if (head.title?.trim() === '') report('', { ko: '<title>이 없다', en: 'There is no <title>' })
      const [first, ...more] = head.all('description')
      if (first === undefined) report('', { ko: 'description 태그가 없다', en: 'There is no description' })
      for (const { path } of more) {
        report(
          path,
          { ko: 'description 태그가 또 있다', en: 'Another description' },
          { patch: [{ op: 'remove', path }] },
        )
      }
    },
  },
  {
    id: 'Q1',
    fix: { ko: '2:1 (800×400)에 가까운 og:image를 쓴다', en: 'Offer an og:image near 2:1 (800 × 400)' },
    levels: { kakao: 'warning' },
    source: SOURCES.kakao,
    check: (head, report) => {
      const image = head.find('og:image')
      const size = head.imageSize()
      if (image === undefined || size === undefined) return
      const { width, height } = size
      const ratio = width / height
      if (ratio < 1.2 || ratio > 3.2) {
        report(image.path, {
          ko: `2:1로 잘리는 사진이다: ${width}×${height}`,
          en: `${width} × ${height} is cropped to 2:1`,
        })
      }
    },
  },
  {
    id: 'C2',
    fix: { ko: 'canonical과 og:url에 같은 대표 주소를 쓴다', en: 'Write the same address in canonical and og:url' },
    levels: { google: 'warning', facebook: 'warning' },
    source: SOURCES.article,
    check: (head, report) => {
      const page = head.canonical ?? head.url
      const own = head.find('og:url')
      if (own === undefined || urlKey(page) === undefined || urlKey(own.content) === urlKey(page)) return
      report(
        own.path,
        {
          ko: `대표 주소와 다르다: ${shown(own.content)} ≠ ${shown(page)}`,
          en: `Not the canonical address: ${shown(own.content)} ≠ ${shown(page)}`,
        },
        { patch: [{ op: 'replace', path: `${own.path}/content`, value: page }] },
      )
    },
  },
]
