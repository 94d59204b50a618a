import type { RoleWeights } from './roles.ts'

/** Zones of a printed page, in the order in which they come: above the headline, head, body, tail. */
export const ZONES = ['before', 'head', 'body', 'tail'] as const
export type Zone = (typeof ZONES)[number]

/** How likely a role is in a zone, before anything is known of the line. A role without an entry cannot stand there. */
// biome-ignore format: one zone a row
export const zoneWeights: Record<Zone, RoleWeights> = {
  before: { headline: -1.98, meta: -2.02, byline: -3, notice: -3.01, promo: -2.52, related: -0.52, chrome: 0.11 },
  head: { headline: -0.28, subheadline: -0.12, meta: -0.01, caption: -0.69, credit: -1.54, byline: -0.87, notice: -2.95, promo: -2.8, related: -4.04, chrome: -0.68 },
  body: { headline: -5.02, subheadline: -5.03, meta: -3.98, body: 0.73, heading: -1.19, caption: -1.31, credit: -2.43, marker: -1.92, byline: -2.05, notice: -4.07, correction: -3, promo: -4.03, related: -4.46, chrome: -3.28 },
  tail: { headline: -3.47, subheadline: -6, meta: -1.87, body: -6, heading: -6, caption: -3.03, credit: -2.05, marker: -2.55, byline: -0.5, notice: -0.57, correction: -2, promo: -0.47, related: -0.21, chrome: -0.29 },
}

/** What it costs to begin in a zone, to move from one to a later one, and to end in it. */
export const startWeights: Record<Zone, number> = { before: -1.04, head: 0.13, body: -0.59, tail: -4 }
export const endWeights: Record<Zone, number> = { before: -3, head: -3, body: -0.14, tail: 0.14 }
// biome-ignore format: one zone a row
export const moveWeights: Partial<Record<`${Zone}>${Zone}`, number>> = {
  'before>before': -0.38, 'before>head': -1.03, 'before>body': -2.51, 'before>tail': -8,
  'head>head': 0.23, 'head>body': -0.38, 'head>tail': -3.02,
  'body>body': 0.31, 'body>tail': -1.35,
  'tail>tail': -0.08, 'tail>body': -7.01,
}

/** What a role says for the role of the next segment. `tight`: no blank line between; `same line`: parts of one line. */
export const followWeights: Partial<Record<string, number>> = {
  'headline>subheadline': 0.44,
  'headline>meta': 0.8,
  'headline>caption': -0.24,
  'subheadline>headline': -0.26,
  'subheadline>subheadline': 0.85,
  'subheadline>meta': -0.14,
  'subheadline>caption': 0.28,
  'subheadline>notice': 0.13,
  'subheadline>chrome': -0.17,
  'meta>headline': -0.18,
  'meta>subheadline': -0.29,
  'meta>meta': 0.33,
  'meta>body': 0.13,
  'meta>caption': 0.18,
  'body>body': 0.76,
  'body>heading': -0.27,
  'body>marker': -0.22,
  'body>byline': 0.2,
  'body>chrome': 0.12,
  'heading>body': 0.57,
  'heading>heading': -1.56,
  'heading>caption': 0.27,
  'heading>marker': 0.18,
  'heading>chrome': 0.18,
  'caption>body': 0.21,
  'caption>heading': 0.19,
  'caption>credit': -0.54,
  'caption>byline': 0.12,
  'caption>chrome': -0.14,
  'credit>body': 0.13,
  'marker>meta': 0.14,
  'marker>body': 0.24,
  'marker>heading': 0.6,
  'marker>caption': -0.13,
  'byline>caption': -0.12,
  'byline>marker': 0.19,
  'byline>byline': 0.43,
  'byline>notice': 0.23,
  'byline>related': 0.19,
  'byline>chrome': -0.35,
  'notice>notice': 0.25,
  'promo>promo': 1.43,
  'promo>related': -0.28,
  'related>promo': -0.36,
  'related>related': 1.81,
  'related>chrome': -0.22,
  'chrome>headline': 0.26,
  'chrome>body': -0.14,
  'chrome>caption': 0.15,
  'chrome>byline': -0.39,
  'chrome>notice': -0.12,
  'chrome>related': -0.25,
  'chrome>chrome': 1.25,
}
export const tightWeights: Partial<Record<string, number>> = {
  'headline>headline': 0.19,
  'headline>subheadline': 0.18,
  'subheadline>headline': -0.14,
  'subheadline>subheadline': 0.65,
  'meta>meta': 0.33,
  'body>body': 0.42,
  'body>heading': -0.24,
  'body>caption': -0.15,
  'body>marker': -0.13,
  'heading>caption': 0.14,
  'heading>marker': 0.25,
  'byline>byline': 0.16,
  'notice>notice': 0.17,
  'promo>promo': 0.84,
  'related>related': 0.4,
  'chrome>subheadline': -0.14,
  'chrome>related': -0.25,
  'chrome>chrome': 0.47,
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
