import { isNode, type SchemaNode, typesOf } from '../../read/schema-node.ts'
import { webUrl } from '../../text/web-url.ts'
import { itemsAt, type LintDocument, type Place } from '../lint-document.ts'
import { type JsonLdRule, SOURCES, shown } from '../rule.ts'
import { isSamePicture, pictureName } from '../same-picture.ts'

/** Google's smallest picture, width times height. */
const LEAST_PIXELS = 50_000
const RATIOS = [16 / 9, 4 / 3, 1]
// logo.png · og_image_default.jpg · noimage.gif
const STAND_IN =
  /(?:^|[/_.-])(?:logo|default|no_?image|blank|(?:og|sns|share)[_-]?(?:image|img|default|logo))[^/]{0,40}$/i
const CREDITS = ['creator', 'creditText', 'copyrightNotice', 'copyrightHolder', 'license']

/** The pictures. */
export const imageRules: readonly JsonLdRule[] = [
  {
    id: 'I1',
    fix: { ko: '기사 사진의 절대 주소를 쓴다', en: 'Write an absolute address of a picture of the article’s own' },
    levels: { google: 'error' },
    source: SOURCES.article,
    check: (document, report) => {
      for (const { url, path } of images(document)) {
        if (url === undefined) continue
        if (webUrl(url) === undefined) {
          const absolute = webUrl(url, document.context.url)
          report(
            path,
            { ko: `절대 주소가 아니다: ${shown(url)}`, en: `Not an absolute address: ${shown(url)}` },
            {
              ...(absolute !== undefined && { patch: [{ op: 'replace', path, value: absolute }] }),
            },
          )
        } else if (STAND_IN.test(url.replace(/[?#].*$/s, ''))) {
          report(
            path,
            {
              ko: `기사 사진이 아니라 로고나 대신하는 그림인 듯하다: ${shown(url)}`,
              en: `Looks like a logo or a stand-in: ${shown(url)}`,
            },
            { level: 'warning' },
          )
        }
      }
    },
  },
  {
    id: 'I2',
    fix: {
      ko: '5만 화소가 넘는 사진을 16:9, 4:3, 1:1로 준다',
      en: 'Offer pictures of 50,000 pixels or more in 16:9, 4:3 and 1:1',
    },
    levels: { google: 'warning' },
    source: SOURCES.article,
    check: (document, report) => {
      for (const place of document.mainArticles) {
        const sized = imagesOf(document, place).flatMap(({ node, nodePath }) => {
          const width = Number(node?.width)
          const height = Number(node?.height)
          return width > 0 && height > 0 ? [{ width, height, path: nodePath }] : []
        })
        for (const { width, height, path } of sized) {
          if (width * height < LEAST_PIXELS)
            report(path, { ko: `너무 작다: ${width}×${height}`, en: `Too small: ${width} × ${height}` })
        }
        const fits = sized.some(({ width, height }) =>
          RATIOS.some((ratio) => Math.abs(width / height / ratio - 1) <= 0.02),
        )
        if (sized.length > 0 && !fits) {
          report(
            `${place.path}/image`,
            { ko: '16:9, 4:3, 1:1 사진이 없다', en: 'No picture in 16:9, 4:3 or 1:1' },
            { level: 'info' },
          )
        }
      }
    },
  },
  {
    id: 'I3',
    fix: { ko: '사진의 출처나 권리를 알린다', en: 'Tell the picture’s credit or rights' },
    levels: { google: 'info' },
    source: SOURCES.imageLicense,
    check: (document, report) => {
      for (const { node, path, parent, property } of document.ofType('ImageObject')) {
        const isRoot = parent === undefined || property === '@graph'
        if ((!isRoot && property !== 'image') || !('contentUrl' in node) || CREDITS.some((key) => key in node)) continue
        const isAlone = parent === undefined
        report(
          path,
          {
            ko: '출처나 권리가 없다: creditText, creator, copyrightNotice, license 가운데 하나',
            en: 'Neither credit nor rights: one of creditText, creator, copyrightNotice, license',
          },
          isAlone ? { level: 'error' } : {},
        )
      }
    },
  },
  {
    id: 'G3',
    fix: { ko: '페이지에 보이는 사진을 쓴다', en: 'Name a picture that the page shows' },
    levels: { google: 'warning' },
    source: SOURCES.policies,
    check: (document, report) => {
      const { shown: page, url } = document.context
      const seen = (page?.images ?? []).flatMap((image) => pictureName(image.url, url) ?? [])
      for (const place of document.mainArticles) {
        const named = imagesOf(document, place).flatMap((image) => pictureName(image.url, url) ?? [])
        if (seen.length === 0 || named.length === 0) continue
        if (named.some((one) => seen.some((other) => isSamePicture(one, other)))) continue
        report(`${place.path}/image`, {
          ko: '구조화된 데이터의 사진이 페이지에 보이지 않는다',
          en: 'The page shows none of these pictures',
        })
      }
    },
  },
]

interface ImageAt {
  url: string | undefined
  /** Where the address stands. */
  path: string
  node: SchemaNode | undefined
  nodePath: string
}

function images(document: LintDocument): ImageAt[] {
  return document.articles.flatMap((place) => imagesOf(document, place))
}

function imagesOf(document: LintDocument, place: Place): ImageAt[] {
  return itemsAt(place, 'image').flatMap(({ value, path }) => {
    if (typeof value === 'string')
      return value.trim() === '' ? [] : { url: value, path, node: undefined, nodePath: path }
    const node = document.resolve(value)
    if (node === undefined || typesOf(node).includes('VideoObject')) return []
    const key = ['contentUrl', 'url', '@id'].find((each) => typeof node[each] === 'string')
    const url = key === undefined ? undefined : String(node[key])
    const isHere = isNode(value) && key !== undefined && key in value
    return { url, path: isHere ? `${path}/${key}` : path, node, nodePath: path }
  })
}
