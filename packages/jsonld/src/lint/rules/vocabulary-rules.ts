import { readLanguage } from '../../read/read-language.ts'
import { checkProperty, checkTypes, checkValue } from '../check-vocabulary.ts'
import { itemsAt, pointer } from '../lint-document.ts'
import { type JsonLdRule, SOURCES, shown } from '../rule.ts'
import { propertyOf } from '../vocabulary.ts'

// {{ title }} · <%= title %> · ${title}, and what JavaScript prints for a value that is none
const UNFILLED =
  /\{\{[^{}]{1,80}\}\}|<%[^%]{1,80}%>|\$\{[^{}]{1,80}\}|^\s*(?:\[object Object\]|undefined|null|NaN|Invalid Date)\s*$/

/** Does schema.org have these words, and in this place? */
export const vocabularyRules: readonly JsonLdRule[] = [
  {
    id: 'S1',
    fix: {
      ko: 'schema.org에 있는 클래스와 속성을 제자리에 쓴다',
      en: 'Use schema.org’s classes and properties, each in its place',
    },
    levels: { schema: 'error', google: 'warning' },
    source: SOURCES.schema,
    check: (document, report) => {
      for (const place of document.places) {
        checkTypes(place, report, document)
        for (const key of Object.keys(place.node)) if (!key.startsWith('@')) checkProperty(place, key, report, document)
      }
    },
  },
  {
    id: 'S2',
    fix: { ko: '속성에 맞는 종류의 값을 쓴다', en: 'Write the kind of value that the property takes' },
    levels: { schema: 'warning', google: 'warning' },
    source: SOURCES.schema,
    check: (document, report) => {
      for (const place of document.places) {
        for (const key of Object.keys(place.node)) {
          const range = propertyOf(key)?.range
          if (range === undefined) continue
          for (const { value, path } of itemsAt(place, key))
            checkValue(key, document.resolve(value) ?? value, range, path, report)
        }
      }
    },
  },
  {
    id: 'S3',
    fix: { ko: '빈 값은 빼고 쓴다', en: 'Leave out what is empty' },
    levels: { google: 'info', schema: 'info' },
    source: SOURCES.policies,
    check: ({ places }, report) => {
      for (const { node, path } of places) {
        for (const [key, value] of Object.entries(node)) {
          const isEmpty =
            value === null ||
            (typeof value === 'string' && value.trim() === '') ||
            (Array.isArray(value) && value.length === 0)
          if (!isEmpty) continue
          const at = `${path}${pointer(key)}`
          report(
            at,
            { ko: `\`${key}\` 값이 비었다; 모르면 쓰지 않는다`, en: `\`${key}\` is empty; leave out what is unknown` },
            {
              patch: [{ op: 'remove', path: at }],
            },
          )
        }
      }
    },
  },
  {
    id: 'S5',
    fix: { ko: '템플릿의 자리에 값을 채우거나 속성을 뺀다', en: 'Fill the template in, or leave the property out' },
    levels: { google: 'error', naver: 'error', schema: 'error' },
    source: SOURCES.policies,
    check: ({ places }, report) => {
      for (const place of places) {
        for (const key of Object.keys(place.node)) {
          // an article may write about templates
          if (key === 'articleBody' || key === 'text') continue
          for (const { value, path } of itemsAt(place, key)) {
            if (typeof value !== 'string' || !UNFILLED.test(value)) continue
            report(path, {
              ko: `값 대신 템플릿이 남긴 글이 들어 있다: ${shown(value)}`,
              en: `A template left this instead of a value: ${shown(value)}`,
            })
          }
        }
      }
    },
  },
  {
    id: 'S4',
    fix: { ko: 'BCP 47로 쓴다: ko-KR', en: 'Write a BCP 47 tag: ko-KR' },
    levels: { google: 'warning', schema: 'warning' },
    source: 'https://schema.org/inLanguage',
    check: ({ places }, report) => {
      for (const place of places) {
        for (const { value, path } of itemsAt(place, 'inLanguage')) {
          if (typeof value !== 'string' || value.trim() === '') continue
          const isTag = /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(value) && !/^(?:kr|jp|cn)$/i.test(value)
          if (isTag) continue
          const language = readLanguage(value)
          report(
            path,
            { ko: `BCP 47 언어 태그가 아니다: ${shown(value)}`, en: `Not a BCP 47 language tag: ${shown(value)}` },
            {
              ...(language && { patch: [{ op: 'replace', path, value: language === 'ko' ? 'ko-KR' : language }] }),
            },
          )
        }
      }
    },
  },
]
