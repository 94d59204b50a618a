import type { Profile } from '@gisa/jsonld'
import type { ProfileId } from '@gisa/rss'

/** Whose reading of pages and JSON-LD can be asked for. */
export const MARKUP_PROFILES: Readonly<Record<Profile, true>> = {
  google: true,
  naver: true,
  kakao: true,
  facebook: true,
  x: true,
  schema: true,
}

/** Whose reading of feeds can be asked for. */
const FEED_PROFILES: Readonly<Record<ProfileId, true>> = {
  standard: true,
  naver: true,
  'google-news': true,
  smartnews: true,
  msn: true,
  flipboard: true,
  apple: true,
  daum: true,
  zum: true,
}

/** Every name that `--profile` takes. */
export const PROFILES: readonly string[] = [
  ...new Set([...Object.keys(MARKUP_PROFILES), ...Object.keys(FEED_PROFILES)]),
]

export const isMarkupProfile = (name: string): name is Profile => Object.hasOwn(MARKUP_PROFILES, name)
export const isFeedProfile = (name: string): name is ProfileId => Object.hasOwn(FEED_PROFILES, name)
