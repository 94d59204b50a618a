/** The roles that a segment can get. */
export const ROLES = [
  'headline',
  'subheadline',
  'meta',
  'body',
  'heading',
  'caption',
  'credit',
  'marker',
  'byline',
  'notice',
  'correction',
  'promo',
  'related',
  'chrome',
] as const
export type Role = (typeof ROLES)[number]
export type RoleWeights = Partial<Record<Role, number>>
