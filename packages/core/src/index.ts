export type {
  Article,
  ArticleInput,
  Author,
  Block,
  Contributor,
  Correction,
  Dateline,
  Genre,
  Image,
  Mark,
  Medium,
  OutletRef,
  Quotation,
  Rights,
  Tipline,
} from './article/article.ts'
export type { Finding } from './article/finding.ts'
export type { Issue } from './article/issue.ts'
export { GisaError } from './article/issue.ts'
export type { LineRole } from './article/line-role.ts'
export type { ArticleUrl, CmsFamily, OutletProfile, PageLayout } from './article/outlet-profile.ts'
export type { Candidate, ClassifiedLine, LineEvidence, ParseResult, SourceKind, Trace } from './article/parse-result.ts'
export type { Channel, Site } from './article/site.ts'
export { validateArticle } from './article/validate-article.ts'
export type { HeadlineParts } from './assemble/headline.ts'
export { dropSiteSuffix, parseHeadline } from './assemble/headline.ts'
export { explain } from './explain.ts'
export { looksLikeOutlet } from './language/outlet-shape.ts'
export { isPersonName } from './language/person-name.ts'
export type { PageRule } from './lines/page-rules.ts'
export type {
  Candidates,
  LineStructure,
  NoArticle,
  PageHints,
  SourceDocument,
  SourceLine,
  SourceMedia,
} from './lines/source-document.ts'
export { splitLines } from './lines/split-lines.ts'
export type { ParseDocumentOptions } from './parse-document.ts'
export { parseDocument } from './parse-document.ts'
export type { ParseTextOptions } from './parse-text.ts'
export { parseText } from './parse-text.ts'
export type { PersonMention } from './people/find-people.ts'
export { findPeople } from './people/find-people.ts'
export { findQuotations } from './quotations/find-quotations.ts'
export type { QuoteLocation } from './quotations/locate-quote.ts'
export { locateQuote } from './quotations/locate-quote.ts'
export type { IsOutlet, People } from './recognise/byline/people-phrase.ts'
export { parsePeople } from './recognise/byline/people-phrase.ts'
export type { OutletIndex } from './recognise/context.ts'
export { indexOutlets } from './recognise/context.ts'
export type { MarkdownOptions } from './render/to-markdown.ts'
export { toMarkdown } from './render/to-markdown.ts'
export { toText } from './render/to-text.ts'
export type { Phase } from './times/expression/time-parts.ts'
export type { LabelledStamp } from './times/find-stamps.ts'
export { findStamps } from './times/find-stamps.ts'
export type { TimeMention } from './times/find-times.ts'
export { findTimes } from './times/find-times.ts'
export { isRelativeStamp, parseRelativeStamp } from './times/parse-relative.ts'
export type { Stamp } from './times/parse-stamp.ts'
export { parseStamp } from './times/parse-stamp.ts'
export type { Anchor, Precision } from './times/resolve/moment.ts'
export type { StampKind, StampLabel } from './times/stamp-labels.ts'
export { isStampLabel, readStampLabel } from './times/stamp-labels.ts'
