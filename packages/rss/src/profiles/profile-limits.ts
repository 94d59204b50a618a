import type { ProfileId, ProfileLimits } from './profile.ts'

const MB = 1024 * 1024

/**
 * What the writers do by themselves for each reader. The numbers in comments are the rules that `lintFeed` reports, with
 * their sources, in `lint/rules/reader-rules.ts`.
 */
export const PROFILE_LIMITS: Readonly<Record<ProfileId, ProfileLimits>> = {
  standard: {},
  naver: { sameHost: true /* N1 */, bytes: 10 * MB /* N3 */, body: 'description' /* N4 */ },
  'google-news': { items: 1000 /* G2 */, hours: 48 /* G1 */ },
  smartnews: {
    bytes: MB /* S2 */,
    channelDescriptionLength: 30,
    thumbnail: true,
    channelDate: true,
    snf: true /* S1 */,
  },
  msn: { titleLength: 150 /* B1 */, zone: 'GMT' /* B2 */, figures: false /* B3 */, modified: 'dcterms' /* B4 */ },
  flipboard: {},
  apple: { locale: true /* A12 */, updated: true /* FP */ },
  // K1, K2: no public rules
  daum: {},
  zum: {},
}
