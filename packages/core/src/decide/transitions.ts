import type { RoleWeights } from './roles.ts'

/** Zones of a printed page, in the order in which they come: above the headline, head, body, tail. */
export const ZONES = ['before', 'head', 'body', 'tail'] as const
export type Zone = (typeof ZONES)[number]

/** How likely a role is in a zone, before anything is known of the line. A role without an entry cannot stand there. */
// biome-ignore format: one zone a row
export const zoneWeights: Record<Zone, RoleWeights> = {
  before: { headline: -1.99, meta: -2.01, byline: -3, notice: -3.01, promo: -2.52, related: -0.56, chrome: 0.11 },
  head: { headline: -0.26, subheadline: -0.11, meta: 0, caption: -0.66, credit: -1.54, byline: -0.89, notice: -2.95, promo: -2.8, related: -4.04, chrome: -0.73 },
  body: { headline: -5.02, subheadline: -5.03, meta: -3.97, body: 0.77, heading: -1.2, caption: -1.32, credit: -2.43, marker: -1.92, byline: -2.07, notice: -4.07, correction: -3, promo: -4.04, related: -4.46, chrome: -3.22 },
  tail: { headline: -3.47, subheadline: -6, meta: -1.89, body: -6, heading: -6, caption: -3.03, credit: -2.05, marker: -2.55, byline: -0.47, notice: -0.59, correction: -2, promo: -0.5, related: -0.2, chrome: -0.32 },
}

/** What it costs to begin in a zone, to move from one to a later one, and to end in it. */
export const startWeights: Record<Zone, number> = { before: -1.04, head: 0.14, body: -0.6, tail: -4 }
export const endWeights: Record<Zone, number> = { before: -3, head: -3, body: -0.06, tail: 0.06 }
// biome-ignore format: one zone a row
export const moveWeights: Partial<Record<`${Zone}>${Zone}`, number>> = {
  'before>before': -0.4, 'before>head': -1.03, 'before>body': -2.51, 'before>tail': -8,
  'head>head': 0.23, 'head>body': -0.37, 'head>tail': -3.02,
  'body>body': 0.39, 'body>tail': -1.43,
  'tail>tail': -0.09, 'tail>body': -7.01,
}

/** What a role says for the role of the next segment. `tight`: no blank line between; `same line`: parts of one line. */
export const followWeights: Partial<Record<string, number>> = {
  'headline>headline': 0.12,
  'headline>subheadline': 0.46,
  'headline>meta': 0.8,
  'headline>caption': -0.22,
  'subheadline>headline': -0.25,
  'subheadline>subheadline': 0.85,
  'subheadline>meta': -0.14,
  'subheadline>caption': 0.29,
  'subheadline>byline': -0.13,
  'subheadline>notice': 0.13,
  'subheadline>chrome': -0.17,
  'meta>headline': -0.18,
  'meta>subheadline': -0.29,
  'meta>meta': 0.33,
  'meta>body': 0.15,
  'meta>caption': 0.17,
  'body>body': 0.75,
  'body>heading': -0.27,
  'body>marker': -0.22,
  'body>byline': 0.19,
  'body>chrome': 0.16,
  'heading>body': 0.61,
  'heading>heading': -1.55,
  'heading>caption': 0.24,
  'heading>marker': 0.18,
  'heading>chrome': 0.17,
  'caption>body': 0.18,
  'caption>heading': 0.2,
  'caption>credit': -0.54,
  'caption>byline': 0.12,
  'caption>chrome': -0.13,
  'credit>body': 0.14,
  'marker>meta': 0.14,
  'marker>body': 0.24,
  'marker>heading': 0.59,
  'marker>caption': -0.13,
  'byline>body': -0.13,
  'byline>caption': -0.12,
  'byline>marker': 0.2,
  'byline>byline': 0.44,
  'byline>notice': 0.23,
  'byline>related': 0.19,
  'byline>chrome': -0.35,
  'notice>notice': 0.26,
  'promo>promo': 1.44,
  'promo>related': -0.28,
  'related>promo': -0.36,
  'related>related': 1.79,
  'related>chrome': -0.24,
  'chrome>headline': 0.24,
  'chrome>caption': 0.2,
  'chrome>byline': -0.38,
  'chrome>notice': -0.17,
  'chrome>related': -0.27,
  'chrome>chrome': 1.26,
}
export const tightWeights: Partial<Record<string, number>> = {
  'headline>headline': 0.2,
  'headline>subheadline': 0.18,
  'subheadline>headline': -0.13,
  'subheadline>subheadline': 0.67,
  'meta>meta': 0.33,
  'body>body': 0.49,
  'body>heading': -0.24,
  'body>caption': -0.13,
  'body>marker': -0.13,
  'heading>caption': 0.15,
  'heading>marker': 0.25,
  'byline>byline': 0.16,
  'notice>notice': 0.17,
  'promo>promo': 0.85,
  'related>related': 0.37,
  'chrome>subheadline': -0.15,
  'chrome>related': -0.25,
  'chrome>chrome': 0.45,
}
export const sameLineWeights: Partial<Record<string, number>> = {
  'body>byline': 1.99,
  'heading>body': 2,
  'marker>body': 1,
  'byline>body': 2.01,
  'byline>promo': -3,
  'byline>related': -4,
  'byline>chrome': -4,
}
