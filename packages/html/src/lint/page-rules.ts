import type { Article } from '@gisa/core'
import type { JsonLdFinding, Profile } from '@gisa/jsonld'
import { titleKey } from '../body/find-headline.ts'
import type { PageHead } from '../metadata/page-head.ts'
import { metaValues } from '../metadata/page-head.ts'
import { absoluteUrl } from '../tree/absolute-url.ts'

/** A page, as its markup states it and as readers see it. */
export interface LintedPage {
  head: PageHead
  /** What readers see. */
  shown: Article
  /** What JSON-LD or microdata state; undefined where they state no article. */
  stated?: Partial<Article>
  url?: string
}

/** A rule that needs both the markup and what the page shows. */
interface PageRule extends Pick<JsonLdFinding, 'rule' | 'level' | 'fix' | 'source'> {
  profiles: Profile[]
  check: (page: LintedPage) => (Pick<JsonLdFinding, 'message'> & { where: string }) | undefined
}

const GOOGLE = 'https://developers.google.com/search/docs/appearance/structured-data'

/** Rules beside those of `@gisa/jsonld`, which look at the markup alone or compare headline, dates and writers. */
export const pageRules: readonly PageRule[] = [
  {
    rule: 'G1',
    level: 'warning',
    profiles: ['google'],
    fix: {
      en: 'Write a NewsArticle as JSON-LD; toGraph of @gisa/jsonld does',
      ko: 'NewsArticle을 JSON-LD로 쓴다. @gisa/jsonld의 toGraph가 써 준다',
    },
    source: `${GOOGLE}/article`,
    check: ({ shown, stated }) =>
      shown.body.length === 0 || stated !== undefined
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
    rule: 'G3',
    level: 'warning',
    profiles: ['google'],
    fix: { en: 'Name a picture that the page shows', ko: '페이지에 보이는 사진을 쓴다' },
    source: `${GOOGLE}/sd-policies`,
    check: ({ shown, stated, url }) => {
      const seen = (shown.images ?? []).flatMap((image) => fileOf(image.url, url))
      const named = (stated?.images ?? []).flatMap((image) => fileOf(image.url, url))
      if (
        seen.length === 0 ||
        named.length === 0 ||
        named.some((one) => seen.some((other) => isOnePicture(one, other)))
      )
        return undefined
      return {
        where: 'image',
        message: {
          en: 'No picture of the structured data is one that the page shows',
          ko: '구조화된 데이터의 사진이 페이지에 보이지 않는다',
        },
      }
    },
  },
]

function isSaid(title: string, headline: string): boolean {
  const [stated, seen] = [titleKey(title), titleKey(headline)]
  return stated.includes(seen) || seen.includes(stated)
}

/** The file's name in a picture's address, without its ending and its size: `lib_1200.jpg`, `lib-300x200.jpg` → `lib`. */
function fileOf(address: string | undefined, base: string | undefined): string[] {
  const url = absoluteUrl(address, base)
  const file = url === undefined ? '' : (new URL(url).pathname.split('/').at(-1) ?? '')
  const name = file
    .toLowerCase()
    .replace(/\.\w{2,5}$/, '')
    .replace(/[-_](?:\d{2,4}(?:x\d{2,4})?|[a-z]\d?)$/, '')
  return name === '' ? [] : [name]
}

/** Cuts of one picture begin alike. */
function isOnePicture(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  let same = 0
  while (same < short.length && short[same] === long[same]) same++
  return same === short.length || (same >= 12 && same * 10 >= long.length * 7)
}
