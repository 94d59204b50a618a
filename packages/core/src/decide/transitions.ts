import type { RoleWeights } from './roles.ts'

/** Zones of a printed page, in the order in which they come: above the headline, head, body, tail. */
export const ZONES = ['before', 'head', 'body', 'tail'] as const
export type Zone = (typeof ZONES)[number]

/** How likely a role is in a zone, before anything is known of the line. A role without an entry cannot stand there. */
// biome-ignore format: one zone a row
export const zoneWeights: Record<Zone, RoleWeights> = {
  before: { chrome: 0.5, related: -0.5, meta: -2, headline: -2, notice: -3, promo: -2.5, byline: -3 },
  head: { headline: 0, meta: 0, subheadline: -0.3, byline: -1, caption: -0.5, credit: -1.5, chrome: -1, promo: -3, notice: -3, related: -4 },
  body: { body: 1, heading: -1.5, caption: -1.5, credit: -2.5, marker: -2, byline: -2, meta: -4, subheadline: -5, notice: -4, correction: -3, promo: -4, related: -4.5, chrome: -3.5, headline: -5 },
  tail: { byline: -0.5, notice: -0.5, promo: -0.3, related: -0.5, chrome: -0.3, meta: -2, caption: -3, credit: -2, correction: -2, marker: -2.5, headline: -3.5, heading: -6, subheadline: -6, body: -6 },
}

/** What it costs to begin in a zone, to move from one to a later one, and to end in it. */
export const startWeights: Record<Zone, number> = { before: -1, head: 0, body: -0.5, tail: -4 }
export const endWeights: Record<Zone, number> = { before: -3, head: -3, body: 0, tail: 0 }
// biome-ignore format: one zone a row
export const moveWeights: Partial<Record<`${Zone}>${Zone}`, number>> = {
  'before>before': 0, 'before>head': -1, 'before>body': -2.5, 'before>tail': -8,
  'head>head': 0, 'head>body': -0.5, 'head>tail': -3,
  'body>body': 0, 'body>tail': -1.5,
  'tail>tail': 0, 'tail>body': -7,
}

/** What a role says for the role of the next segment. `tight`: no blank line between; `same line`: parts of one line. */
export const followWeights: Partial<Record<string, number>> = {
  'body>body': 0.5,
  'caption>caption': 0.3,
  'caption>credit': -0.5,
  'chrome>chrome': 0.5,
  'related>related': 0.8,
  'promo>promo': 1,
  'subheadline>subheadline': 0.5,
  'heading>heading': -1.5,
  'heading>body': 0.8,
  'heading>caption': 0,
  'headline>meta': 0.7,
  'headline>subheadline': 0.5,
  'marker>body': 0.5,
  'byline>body': 0,
  'byline>notice': 0.3,
  'notice>related': 0.2,
}
export const tightWeights: Partial<Record<string, number>> = {
  'promo>promo': 0.8,
  'subheadline>subheadline': 0.5,
  'chrome>chrome': 0.3,
}
export const sameLineWeights: Partial<Record<string, number>> = {
  'byline>body': 2,
  'body>byline': 2,
  'marker>body': 1,
  'heading>body': 2,
}
