import type { RoleWeights } from './roles.ts'

/** Zones of a printed page, in the order in which they come: above the headline, head, body, tail. */
export const ZONES = ['before', 'head', 'body', 'tail'] as const
export type Zone = (typeof ZONES)[number]

/** How likely a role is in a zone, before anything is known of the line. A role without an entry cannot stand there. */
// biome-ignore format: one zone a row
export const zoneWeights: Record<Zone, RoleWeights> = {
  before: { headline: -1.95, meta: -1.99, byline: -3, notice: -3.01, promo: -2.52, related: -0.57, chrome: 0.11 },
  head: { headline: -0.31, subheadline: -0.12, meta: 0.02, caption: -0.74, credit: -1.66, byline: -0.75, notice: -2.94, promo: -2.81, related: -4.04, chrome: -0.68 },
  body: { headline: -5.02, subheadline: -5.03, meta: -3.97, body: 0.66, heading: -1.19, caption: -1.27, credit: -2.42, marker: -1.92, byline: -2.04, notice: -4.05, correction: -3, promo: -4.04, related: -4.46, chrome: -3.29 },
  tail: { headline: -3.47, subheadline: -6, meta: -1.94, body: -6, heading: -6, caption: -3, credit: -2.05, marker: -2.55, byline: -0.49, notice: -0.5, correction: -2, promo: -0.36, related: -0.22, chrome: -0.34 },
}

/** What it costs to begin in a zone, to move from one to a later one, and to end in it. */
export const startWeights: Record<Zone, number> = { before: -1.03, head: 0.1, body: -0.57, tail: -4 }
export const endWeights: Record<Zone, number> = { before: -3, head: -3, body: -0.13, tail: 0.13 }
// biome-ignore format: one zone a row
export const moveWeights: Partial<Record<`${Zone}>${Zone}`, number>> = {
  'before>before': -0.39, 'before>head': -1.02, 'before>body': -2.51, 'before>tail': -8,
  'head>head': 0.22, 'head>body': -0.41, 'head>tail': -3.01,
  'body>body': 0.35, 'body>tail': -1.37,
  'tail>tail': -0.04, 'tail>body': -7.01,
}

/** What a role says for the role of the next segment. `tight`: no blank line between; `same line`: parts of one line. */
export const followWeights: Partial<Record<string, number>> = {
  'headline>headline': 0.14,
  'headline>subheadline': 0.47,
  'headline>meta': 0.7,
  'headline>caption': -0.22,
  'subheadline>headline': -0.25,
  'subheadline>subheadline': 0.91,
  'subheadline>caption': 0.25,
  'subheadline>notice': 0.12,
  'subheadline>chrome': -0.19,
  'meta>subheadline': -0.38,
  'meta>meta': 0.28,
  'meta>body': 0.13,
  'meta>caption': 0.2,
  'meta>byline': 0.16,
  'body>body': 0.79,
  'body>heading': -0.28,
  'body>marker': -0.24,
  'body>chrome': 0.15,
  'heading>body': 0.49,
  'heading>heading': -1.56,
  'heading>caption': 0.33,
  'heading>marker': 0.19,
  'heading>chrome': 0.18,
  'caption>body': 0.21,
  'caption>heading': 0.18,
  'caption>credit': -0.52,
  'caption>chrome': -0.17,
  'marker>meta': 0.14,
  'marker>body': 0.26,
  'marker>heading': 0.61,
  'marker>caption': -0.15,
  'byline>caption': -0.12,
  'byline>marker': 0.19,
  'byline>byline': 0.44,
  'byline>notice': 0.21,
  'byline>related': 0.22,
  'byline>chrome': -0.34,
  'notice>notice': 0.25,
  'notice>chrome': 0.17,
  'promo>promo': 1.52,
  'promo>related': -0.27,
  'related>byline': 0.13,
  'related>promo': -0.35,
  'related>related': 1.8,
  'related>chrome': -0.31,
  'chrome>headline': 0.25,
  'chrome>meta': -0.15,
  'chrome>body': -0.16,
  'chrome>caption': 0.19,
  'chrome>byline': -0.36,
  'chrome>related': -0.28,
  'chrome>chrome': 1.16,
}
export const tightWeights: Partial<Record<string, number>> = {
  'headline>headline': 0.21,
  'headline>subheadline': 0.19,
  'headline>meta': -0.13,
  'subheadline>headline': -0.13,
  'subheadline>subheadline': 0.57,
  'subheadline>caption': 0.14,
  'meta>meta': 0.27,
  'body>body': 0.49,
  'body>heading': -0.24,
  'body>caption': -0.13,
  'body>marker': -0.12,
  'heading>caption': 0.13,
  'heading>marker': 0.24,
  'byline>byline': 0.13,
  'notice>notice': 0.17,
  'promo>promo': 0.82,
  'related>related': 0.36,
  'chrome>subheadline': -0.13,
  'chrome>meta': 0.13,
  'chrome>related': -0.25,
  'chrome>chrome': 0.52,
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
