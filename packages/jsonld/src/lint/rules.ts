import type { JsonLdRule } from './rule.ts'
import { authorRules } from './rules/author-rules.ts'
import { dateRules } from './rules/date-rules.ts'
import { featureRules } from './rules/feature-rules.ts'
import { headlineRules } from './rules/headline-rules.ts'
import { imageRules } from './rules/image-rules.ts'
import { jsonRules } from './rules/json-rules.ts'
import { pageRules } from './rules/page-rules.ts'
import { vocabularyRules } from './rules/vocabulary-rules.ts'

/** Every rule of {@link lintJsonLd}, in the order in which findings come. */
export const jsonLdRules: readonly JsonLdRule[] = [
  ...jsonRules,
  ...vocabularyRules,
  ...dateRules,
  ...headlineRules,
  ...authorRules,
  ...imageRules,
  ...pageRules,
  ...featureRules,
]
