import type { RoleWeights } from './roles.ts'

/** Zones of a printed page, in the order in which they come: above the headline, head, body, tail. */
export const ZONES = ['before', 'head', 'body', 'tail'] as const
export type Zone = (typeof ZONES)[number]

/** How likely a role is in a zone, before anything is known of the line. A role without an entry cannot stand there. */
// biome-ignore format: one zone a row
export const zoneWeights: Record<Zone, RoleWeights> = {
  before: { headline: -1.96, meta: -2, byline: -3, notice: -3.01, promo: -2.52, related: -0.56, chrome: 0.11 },
  head: { headline: -0.29, subheadline: -0.1, meta: -0.01, caption: -0.73, credit: -1.56, byline: -0.81, notice: -2.94, promo: -2.81, related: -4.04, chrome: -0.67 },
  body: { headline: -5.02, subheadline: -5.03, meta: -3.99, body: 0.7, heading: -1.19, caption: -1.32, credit: -2.41, marker: -1.92, byline: -2.06, notice: -4.05, correction: -3, promo: -4.04, related: -4.46, chrome: -3.28 },
  tail: { headline: -3.47, subheadline: -6, meta: -1.89, body: -6, heading: -6, caption: -3, credit: -2.06, marker: -2.55, byline: -0.48, notice: -0.49, correction: -2, promo: -0.37, related: -0.24, chrome: -0.34 },
}

/** What it costs to begin in a zone, to move from one to a later one, and to end in it. */
export const startWeights: Record<Zone, number> = { before: -1.02, head: 0.14, body: -0.62, tail: -4.01 }
export const endWeights: Record<Zone, number> = { before: -3, head: -3, body: -0.14, tail: 0.14 }
// biome-ignore format: one zone a row
export const moveWeights: Partial<Record<`${Zone}>${Zone}`, number>> = {
  'before>before': -0.39, 'before>head': -1.01, 'before>body': -2.51, 'before>tail': -8,
  'head>head': 0.21, 'head>body': -0.36, 'head>tail': -3.01,
  'body>body': 0.31, 'body>tail': -1.35,
  'tail>tail': -0.05, 'tail>body': -7.01,
}

/** What a role says for the role of the next segment. `tight`: no blank line between; `same line`: parts of one line. */
export const followWeights: Partial<Record<string, number>> = {
  'headline>subheadline': 0.45,
  'headline>meta': 0.84,
  'headline>caption': -0.24,
  'subheadline>headline': -0.27,
  'subheadline>subheadline': 0.88,
  'subheadline>meta': -0.13,
  'subheadline>caption': 0.31,
  'subheadline>notice': 0.12,
  'subheadline>chrome': -0.17,
  'meta>headline': -0.19,
  'meta>subheadline': -0.27,
  'meta>meta': 0.32,
  'meta>caption': 0.19,
  'body>body': 0.8,
  'body>heading': -0.29,
  'body>marker': -0.23,
  'body>byline': 0.14,
  'body>chrome': 0.14,
  'heading>body': 0.53,
  'heading>heading': -1.56,
  'heading>caption': 0.29,
  'heading>marker': 0.18,
  'heading>chrome': 0.18,
  'caption>body': 0.22,
  'caption>heading': 0.19,
  'caption>credit': -0.48,
  'caption>chrome': -0.19,
  'credit>body': 0.13,
  'marker>meta': 0.14,
  'marker>body': 0.26,
  'marker>heading': 0.6,
  'marker>caption': -0.16,
  'byline>caption': -0.13,
  'byline>marker': 0.19,
  'byline>byline': 0.45,
  'byline>notice': 0.23,
  'byline>related': 0.21,
  'byline>chrome': -0.33,
  'notice>notice': 0.25,
  'notice>chrome': 0.17,
  'promo>promo': 1.53,
  'promo>related': -0.27,
  'related>byline': 0.12,
  'related>promo': -0.35,
  'related>related': 1.8,
  'related>chrome': -0.3,
  'chrome>headline': 0.31,
  'chrome>meta': -0.15,
  'chrome>body': -0.16,
  'chrome>caption': 0.17,
  'chrome>byline': -0.37,
  'chrome>related': -0.28,
  'chrome>chrome': 1.16,
}
export const tightWeights: Partial<Record<string, number>> = {
  'headline>headline': 0.18,
  'headline>subheadline': 0.19,
  'subheadline>headline': -0.15,
  'subheadline>subheadline': 0.6,
  'meta>subheadline': -0.12,
  'meta>meta': 0.33,
  'body>body': 0.46,
  'body>heading': -0.25,
  'body>caption': -0.13,
  'body>marker': -0.13,
  'heading>caption': 0.13,
  'heading>marker': 0.25,
  'caption>body': 0.14,
  'byline>byline': 0.13,
  'notice>notice': 0.17,
  'promo>promo': 0.83,
  'related>related': 0.38,
  'chrome>headline': 0.13,
  'chrome>subheadline': -0.14,
  'chrome>caption': -0.13,
  'chrome>related': -0.23,
  'chrome>chrome': 0.55,
}
export const sameLineWeights: Partial<Record<string, number>> = {
  'body>byline': 1.93,
  'heading>body': 2,
  'marker>body': 1,
  'byline>body': 2.01,
  'byline>promo': -3,
  'byline>related': -4,
  'byline>chrome': -4,
}
