import type { Level, Message, Patch, Profile } from './finding.ts'
import type { LintDocument } from './lint-document.ts'

/** A rule of the linter. */
export interface Rule<Subject> {
  /** `A2`: letter for the field, number within it. */
  id: string
  /** What to do about a breach. */
  fix: Message
  /** How grave a breach is, by whose reading; a profile that is not named does not mind. */
  levels: Partial<Record<Profile, Level>>
  /** The page that it comes from. */
  source: string
  check: (subject: Subject, report: ReportBreach) => void
}

/** A rule about a page's structured data. */
export type JsonLdRule = Rule<LintDocument>

/** Reports a breach. `level` holds for all profiles of the rule instead of theirs. */
export type ReportBreach = (where: string, message: Message, more?: { patch?: Patch[]; level?: Level }) => void

/** A text of someone else's in a message: on one line, and not too long. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}

/** Pages that rules come from. */
export const SOURCES = {
  article: 'https://developers.google.com/search/docs/appearance/structured-data/article',
  policies: 'https://developers.google.com/search/docs/appearance/structured-data/sd-policies',
  paywall: 'https://developers.google.com/search/docs/appearance/structured-data/paywalled-content',
  breadcrumb: 'https://developers.google.com/search/docs/appearance/structured-data/breadcrumb',
  video: 'https://developers.google.com/search/docs/appearance/structured-data/video',
  imageLicense: 'https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata',
  bylineDate: 'https://developers.google.com/search/docs/appearance/publication-dates',
  speakable: 'https://developers.google.com/search/docs/appearance/structured-data/speakable',
  claimReview: 'https://developers.google.com/search/docs/appearance/structured-data/factcheck',
  organization: 'https://developers.google.com/search/docs/appearance/structured-data/organization',
  jsonLd: 'https://www.w3.org/TR/json-ld11/',
  schema: 'https://schema.org/docs/schemas.html',
  liveBlog: 'https://schema.org/LiveBlogPosting',
  correction: 'https://schema.org/CorrectionComment',
  naverBreadcrumb: 'https://searchadvisor.naver.com/guide/structured-data-breadcrumb',
  openGraph: 'https://ogp.me/',
  facebookImages: 'https://developers.facebook.com/docs/sharing/webmasters/images/',
  xCards: 'https://developer.x.com/en/docs/x-for-websites/cards/overview/markup',
  kakao: 'https://devtalk.kakao.com/t/139618',
  naver: 'https://searchadvisor.naver.com/guide',
} as const
