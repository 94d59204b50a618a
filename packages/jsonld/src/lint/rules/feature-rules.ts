import { isNode } from '../../read/schema-node.ts'
import { itemsAt, type LintDocument } from '../lint-document.ts'
import { type JsonLdRule, type ReportBreach, SOURCES, shown } from '../rule.ts'

/** Paywall, video, live coverage, and what Google no longer or not here reads. */
export const featureRules: readonly JsonLdRule[] = [
  {
    id: 'W1',
    fix: {
      ko: '유료 부분은 hasPart와 .class 선택자로 알린다',
      en: 'Tell the paywalled part by `hasPart` with a `.class` selector',
    },
    levels: { google: 'warning' },
    source: SOURCES.paywall,
    check: (document, report) => {
      for (const place of document.articles) {
        if (!isFalse(place.node.isAccessibleForFree)) continue
        const parts = itemsAt(place, 'hasPart')
        const paid = parts.filter(({ value }) => isFalse(document.resolve(value)?.isAccessibleForFree))
        if (paid.length === 0) {
          report(place.path, {
            ko: '유료인데 어느 부분인지(hasPart)가 없다',
            en: 'Paywalled, but hasPart does not tell which part',
          })
        }
        for (const { value, path } of paid) {
          const holder = isNode(value) ? document.holderOf(value, path, 'cssSelector') : path
          checkSelector(document.resolve(value)?.cssSelector, holder, report, document.context.finds)
        }
      }
    },
  },
  {
    id: 'W2',
    fix: { ko: 'true나 false로 쓴다', en: 'Write true or false' },
    levels: { google: 'info', schema: 'info' },
    source: 'https://schema.org/isAccessibleForFree',
    check: ({ places }, report) => {
      for (const place of places) {
        for (const { value, path } of itemsAt(place, 'isAccessibleForFree')) {
          if (typeof value === 'boolean') continue
          const fixed = isFalse(value)
            ? false
            : /^(?:https?:\/\/schema\.org\/)?true$/i.test(String(value))
              ? true
              : undefined
          report(
            path,
            { ko: `불리언이 아니다: ${shown(value)}`, en: `Not a boolean: ${shown(value)}` },
            {
              ...(fixed !== undefined && { patch: [{ op: 'replace', path, value: fixed }] }),
            },
          )
        }
      }
    },
  },
  {
    id: 'V1',
    fix: {
      ko: '영상의 이름, 썸네일, 게시 시각, 주소를 쓴다',
      en: 'Give the video its name, thumbnail, date and address',
    },
    levels: { google: 'error' },
    source: SOURCES.video,
    check: (document, report) => {
      for (const { node, path } of document.ofType('VideoObject')) {
        if (Object.keys(node).length === 1) continue
        const missing = ['name', 'thumbnailUrl', 'uploadDate'].filter((key) => isMissing(node[key]))
        if (missing.length > 0)
          report(path, { ko: `영상에 없는 속성: ${missing.join(', ')}`, en: `The video has no ${missing.join(', ')}` })
        if (isMissing(node.contentUrl) && isMissing(node.embedUrl)) {
          report(
            path,
            { ko: '영상에 contentUrl도 embedUrl도 없다', en: 'The video has neither contentUrl nor embedUrl' },
            { level: 'warning' },
          )
        }
      }
    },
  },
  {
    id: 'L1',
    fix: {
      ko: '시작 시각과 소식마다의 시각을 쓴다',
      en: 'Give live coverage its start, and each update its time',
    },
    levels: { google: 'warning', schema: 'warning' },
    source: SOURCES.liveBlog,
    check: (document, report) => {
      for (const place of document.ofType('LiveBlogPosting')) {
        if (isMissing(place.node.coverageStartTime))
          report(place.path, { ko: '시작 시각(coverageStartTime)이 없다', en: 'There is no coverageStartTime' })
        for (const { value, path } of itemsAt(place, 'liveBlogUpdate')) {
          if (isMissing(document.resolve(value)?.datePublished))
            report(path, { ko: '소식에 시각(datePublished)이 없다', en: 'An update without datePublished' })
        }
      }
    },
  },
  {
    id: 'K1',
    fix: {
      ko: '고칠 것은 없다; speakable은 미국 영어에서만 쓰인다',
      en: 'Nothing is wrong; `speakable` is read in US English alone',
    },
    levels: { google: 'info' },
    source: SOURCES.speakable,
    check: withProperty('speakable', { ko: '한국어 기사에서는 쓰이지 않는다', en: 'Not read for Korean' }),
  },
  {
    id: 'F1',
    fix: { ko: '고칠 것은 없다; 검색에서 바랄 것이 없다', en: 'Nothing is wrong; expect nothing of it in Search' },
    levels: { google: 'info' },
    source: SOURCES.claimReview,
    check: (document, report) => {
      for (const { path } of document.ofType('ClaimReview')) {
        report(path, {
          ko: '2025년부터 검색에 보이지 않고 팩트체크 탐색기만 읽는다',
          en: 'Since 2025 only Fact Check Explorer reads it',
        })
      }
    },
  },
  {
    id: 'X1',
    fix: {
      ko: 'text와 datePublished가 있는 CorrectionComment로 쓴다',
      en: 'Write a CorrectionComment with text and date',
    },
    levels: { schema: 'info' },
    source: SOURCES.correction,
    check: (document, report) => {
      for (const place of document.articles) {
        for (const { value, path } of itemsAt(place, 'correction')) {
          const node = document.resolve(value)
          const missing = isNode(value)
            ? ['text', 'datePublished'].filter((key) => isMissing(node?.[key]))
            : ['CorrectionComment']
          if (missing.length > 0)
            report(path, {
              ko: `정정에 없는 것: ${missing.join(', ')}`,
              en: `The correction has no ${missing.join(', ')}`,
            })
        }
      }
    },
  },
]

function checkSelector(
  selector: unknown,
  path: string,
  report: ReportBreach,
  finds: LintDocument['context']['finds'],
): void {
  if (isMissing(selector)) {
    report(path, { ko: '선택자(cssSelector)가 없다', en: 'There is no cssSelector' })
  } else if (!/^\.[\w-]+$/.test(String(selector).trim())) {
    report(
      `${path}/cssSelector`,
      {
        ko: `구글은 .class 선택자만 읽는다: ${shown(selector)}`,
        en: `Google reads only .class selectors: ${shown(selector)}`,
      },
      { level: 'error' },
    )
  } else if (finds?.(String(selector).trim()) === false) {
    report(
      `${path}/cssSelector`,
      {
        ko: `페이지에 그런 요소가 없다: ${shown(selector)}`,
        en: `The page has no such element: ${shown(selector)}`,
      },
      { level: 'error' },
    )
  }
}

function withProperty(property: string, message: { ko: string; en: string }): JsonLdRule['check'] {
  return ({ articles }, report) => {
    for (const place of articles) {
      if (property in place.node) report(`${place.path}/${property}`, message)
    }
  }
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

function isFalse(value: unknown): boolean {
  return value === false || (typeof value === 'string' && /^(?:https?:\/\/schema\.org\/)?false$/i.test(value.trim()))
}
