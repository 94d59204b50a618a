import type { Article } from '@gisa/core'
import type { JsonLdFinding, Profile } from '@gisa/jsonld'
import { titleKey } from '../body/find-headline.ts'
import type { PageHead } from '../metadata/page-head.ts'
import { metaValues } from '../metadata/page-head.ts'

/** A page, as its markup states it and as readers see it. */
export interface LintedPage {
  head: PageHead
  /** What readers see. */
  shown: Article
  /** Whether JSON-LD or microdata state an article. */
  isStated: boolean
  /** What its JSON-LD says of the article. */
  stated?: Stated
  /** What the JSON-LD of its AMP version says; empty where that says nothing. */
  amp?: Stated
  /** Whether the page holds an article, metadata considered: a short text alone does not tell. */
  isArticle: boolean
}

/** What markup says of an article. */
export type Stated = Pick<Partial<Article>, 'headline' | 'datePublished' | 'dateModified' | 'authors'>

/** A rule that needs both the markup and what the page shows. */
interface PageRule extends Pick<JsonLdFinding, 'rule' | 'level' | 'fix' | 'source'> {
  profiles: Profile[]
  check: (page: LintedPage) => (Pick<JsonLdFinding, 'message'> & { where: string }) | undefined
}

/** Rules beside those of `@gisa/jsonld`, which look at the markup alone or compare it with parts of what is shown. */
export const pageRules: readonly PageRule[] = [
  {
    rule: 'G1',
    level: 'warning',
    profiles: ['google'],
    fix: {
      en: 'Write a NewsArticle as JSON-LD; toGraph of @gisa/jsonld does',
      ko: 'NewsArticle을 JSON-LD로 쓴다. @gisa/jsonld의 toGraph가 써 준다',
    },
    source: 'https://developers.google.com/search/docs/appearance/structured-data/article',
    check: ({ isArticle, isStated }) =>
      !isArticle || isStated
        ? undefined
        : {
            where: '',
            message: {
              en: 'The page holds an article and no structured data about it',
              ko: '기사가 있지만 구조화된 데이터가 없다',
            },
          },
  },
  {
    rule: 'G2',
    level: 'info',
    profiles: ['facebook', 'kakao'],
    fix: { en: 'Share the headline that the page shows', ko: '페이지에 보이는 제목으로 공유되게 한다' },
    source: 'https://ogp.me/',
    check: ({ head, shown }) => {
      const title = metaValues(head, 'og:title')[0]?.value
      if (title === undefined || shown.headline === undefined || isSaid(title, shown.headline)) return undefined
      return {
        where: 'meta[property="og:title"]',
        message: {
          en: `og:title says “${title}”, the page shows “${shown.headline}”`,
          ko: `og:title은 “${title}”, 페이지에는 “${shown.headline}”`,
        },
      }
    },
  },
  {
    rule: 'G4',
    level: 'warning',
    profiles: ['google', 'naver'],
    fix: {
      en: 'Take noindex off the pages that search engines should show',
      ko: '검색에 보일 페이지라면 noindex를 뺀다',
    },
    source: 'https://developers.google.com/search/docs/appearance/structured-data/sd-policies',
    check: ({ head, isStated }) => {
      const robots = metaValues(head, 'robots', 'googlebot').find(({ value }) => /\b(?:noindex|none)\b/i.test(value))
      if (robots === undefined || !isStated) return undefined
      return {
        where: `meta[name="${robots.name}"]`,
        message: {
          en: `Search engines are told to leave the page out: ${robots.value}`,
          ko: `검색 엔진에 페이지를 빼라고 했다: ${robots.value}`,
        },
      }
    },
  },
  {
    rule: 'P2',
    level: 'info',
    profiles: ['google'],
    fix: {
      en: 'Write the same structured data into the AMP page as into the canonical one',
      ko: 'AMP 페이지에도 대표 페이지와 같은 구조화된 데이터를 쓴다',
    },
    source: 'https://developers.google.com/search/docs/appearance/structured-data/paywalled-content',
    check: ({ stated, amp }) => {
      if (stated === undefined || amp === undefined) return undefined
      const differing = STATEMENTS.filter((field) => said(stated, field) !== said(amp, field))
      if (differing.length === 0) return undefined
      return {
        where: '',
        message: {
          en: `The AMP page says otherwise or nothing: ${differing.join(', ')}`,
          ko: `AMP 페이지가 다르게 말하거나 말하지 않는다: ${differing.join(', ')}`,
        },
      }
    },
  },
]

const STATEMENTS = ['headline', 'datePublished', 'dateModified', 'authors'] as const

/** A statement as it compares: words without marks, moments whatever their zone. */
function said(stated: Stated, field: (typeof STATEMENTS)[number]): string {
  if (field === 'headline') return titleKey(stated.headline ?? '')
  if (field === 'authors') return (stated.authors ?? []).map(({ name = '' }) => name).join('/')
  const moment = stated[field]
  return moment === undefined ? '' : String(Date.parse(moment) || moment)
}

function isSaid(title: string, headline: string): boolean {
  const [stated, seen] = [titleKey(title), titleKey(headline)]
  return stated.includes(seen) || seen.includes(stated)
}
