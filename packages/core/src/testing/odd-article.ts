import fc from 'fast-check'
import type { ArticleInput } from '../article/article.ts'

/** Text with what breaks renderers: control characters, broken surrogates, marks of Markdown and HTML, line breaks. */
export const oddText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '한빛시는 ',
          '다. ',
          '*',
          '_',
          '`',
          '[',
          '](',
          ')',
          '<b>',
          '&amp;',
          '#',
          '- ',
          '1. ',
          '|',
          '~',
          '\n',
          '\\',
          '> ',
          '---',
          '===',
        ],
        ...['"', '\u0000', '\ud800', '😀', '\u2028', 'http://a.kr', ' ', '!', '+ ', '\t', ':', '$'],
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
)

const anything = fc.anything({ maxDepth: 2 })
/** Mostly of the right type, at times anything. */
const perhaps = <T>(right: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ arbitrary: right, weight: 6 }, { arbitrary: anything, weight: 1 })

const mark = fc.record({
  start: fc.integer({ min: -2, max: 30 }),
  end: fc.integer({ min: -2, max: 30 }),
  type: fc.constantFrom('link', 'strong', 'em'),
  url: fc.constantFrom('https://example.kr/(a)?b=*c', 'javascript:alert(1)', 'mailto:a@example.kr', ''),
})
const block = fc.record(
  {
    type: fc.constantFrom(
      ...[
        'paragraph',
        'blockquote',
        'marker',
        'heading',
        'speech',
        'question',
        'answer',
        'list',
        'table',
        'image',
        'video',
        'embed',
        '?',
      ],
    ),
    text: perhaps(oddText),
    label: perhaps(oddText),
    speaker: perhaps(oddText),
    level: perhaps(fc.integer({ min: -1, max: 9 })),
    items: perhaps(fc.array(perhaps(oddText), { maxLength: 3 })),
    rows: perhaps(fc.array(perhaps(fc.array(perhaps(oddText), { maxLength: 3 })), { maxLength: 3 })),
    header: fc.boolean(),
    image: perhaps(fc.integer({ min: -1, max: 3 })),
    url: perhaps(oddText),
    marks: perhaps(fc.array(perhaps(mark), { maxLength: 4 })),
  },
  { requiredKeys: ['type'] },
)
const person = fc.record(
  { name: perhaps(oddText), role: perhaps(oddText), email: perhaps(oddText) },
  { requiredKeys: [] },
)

/** Objects that claim to be articles: every field right, wrong or missing. */
export const oddArticle: fc.Arbitrary<ArticleInput> = fc
  .record(
    {
      headline: perhaps(oddText),
      labels: perhaps(fc.array(perhaps(oddText), { maxLength: 2 })),
      subheadlines: perhaps(fc.array(perhaps(oddText), { maxLength: 2 })),
      outlet: perhaps(fc.record({ name: perhaps(oddText) })),
      datePublished: perhaps(fc.constantFrom('2024-07-30', '2024-07-30T11:15:00+09:00', '어제')),
      authors: perhaps(fc.array(perhaps(person), { maxLength: 3 })),
      contributors: perhaps(fc.array(perhaps(person), { maxLength: 2 })),
      corrections: perhaps(fc.array(perhaps(fc.record({ text: perhaps(oddText) })), { maxLength: 2 })),
      images: perhaps(
        fc.array(perhaps(fc.record({ url: perhaps(oddText), caption: perhaps(oddText), credit: perhaps(oddText) })), {
          maxLength: 3,
        }),
      ),
      body: perhaps(fc.array(perhaps(block), { maxLength: 6 })),
      quotations: perhaps(fc.array(anything, { maxLength: 2 })),
      keywords: perhaps(fc.array(perhaps(oddText), { maxLength: 2 })),
    },
    { requiredKeys: [] },
  )
  .map((article) => article as ArticleInput)
