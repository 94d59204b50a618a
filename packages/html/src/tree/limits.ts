/** Bounds of what is read of one page. Beyond each the page is read as far as it goes, and an issue says so. */
export const limits = {
  /** UTF-16 units: 8 M. The longest article pages seen have 0.4 M. */
  characters: 8_000_000,
  /** Levels; deeper elements become children of the last level, as browsers do (WebKit's bound). */
  depth: 512,
  elements: 200_000,
  /** Attributes of one element. */
  attributes: 256,
  /** UTF-16 units of an attribute's value: longer ones are inlined pictures. */
  attributeLength: 65_536,
} as const
