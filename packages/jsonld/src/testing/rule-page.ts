import { toFence, toMarkdown, toTable } from '../../../../.config/markdown.ts'
import { renderHeadTags } from '../head/render-head-tags.ts'
import type { JsonLdFinding, Level, Message, Profile } from '../lint/finding.ts'
import { lintHeadTags } from '../lint/lint-head-tags.ts'
import { lintJsonLd } from '../lint/lint-json-ld.ts'
import type { Rule } from '../lint/rule.ts'
import { authorRules } from '../lint/rules/author-rules.ts'
import { dateRules } from '../lint/rules/date-rules.ts'
import { featureRules } from '../lint/rules/feature-rules.ts'
import { headRules } from '../lint/rules/head-rules.ts'
import { headlineRules } from '../lint/rules/headline-rules.ts'
import { imageRules } from '../lint/rules/image-rules.ts'
import { jsonRules } from '../lint/rules/json-rules.ts'
import { pageRules } from '../lint/rules/page-rules.ts'
import { vocabularyRules } from '../lint/rules/vocabulary-rules.ts'
import { type HeadExample, headExamples, headWithoutFault } from './head-examples.ts'
import { pageRuleExamples } from './page-rule-examples.ts'
import { type RuleExample, ruleExamples } from './rule-examples.ts'

export type Language = 'en' | 'ko'

type AnyRule = Pick<Rule<never>, 'id' | 'fix' | 'levels' | 'source'>

const GROUPS: readonly (readonly [Message, readonly AnyRule[]])[] = [
  [{ en: 'The script and the graph', ko: '스크립트와 그래프' }, jsonRules],
  [{ en: 'Vocabulary', ko: '어휘' }, vocabularyRules],
  [{ en: 'Dates', ko: '날짜' }, dateRules],
  [{ en: 'Headline', ko: '제목' }, headlineRules],
  [{ en: 'Writers', ko: '작성자' }, authorRules],
  [{ en: 'Pictures', ko: '사진' }, imageRules],
  [{ en: 'Page, publisher, breadcrumb', ko: '페이지, 발행처, 탐색 경로' }, pageRules],
  [{ en: 'Paywall, video, live coverage and others', ko: '유료 기사, 영상, 중계와 그 밖' }, featureRules],
  [{ en: 'Head tags', ko: 'head 태그' }, headRules],
  [{ en: 'Markup beside the page', ko: '마크업과 보이는 것' }, pageRuleExamples],
]

const PROFILES: readonly Profile[] = ['google', 'naver', 'kakao', 'facebook', 'x', 'schema']

const LEVELS: readonly Level[] = ['error', 'warning', 'info']

const WORDS = {
  title: { en: 'Lint rules for markup', ko: '마크업 검사 규칙' },
  intro: {
    en: 'What `gisa lint`, `lintPage`, `lintJsonLd` and `lintHeadTags` look for, with the level by whose reading it concerns. An **error** is not read as meant, a **warning** is read worse than it could be, **info** is worth knowing. The examples are those of the rules’ own tests.',
    ko: '`gisa lint`, `lintPage`, `lintJsonLd`, `lintHeadTags`가 살피는 것과, 누가 읽느냐에 따른 등급입니다. **error**는 뜻한 대로 읽히지 않고, **warning**은 덜 읽히며, **info**는 알아 둘 만한 것입니다. 예는 규칙마다의 테스트에서 온 것입니다.',
  },
  rule: { en: 'rule', ko: '규칙' },
  fix: { en: 'what to do', ko: '할 일' },
  bad: { en: 'Bad', ko: '틀린 예' },
  good: { en: 'Good', ko: '맞는 예' },
  source: { en: 'source', ko: '근거' },
  shown: { en: 'The page shows', ko: '페이지에 보이는 것' },
  amp: { en: 'The AMP page', ko: 'AMP 페이지' },
  url: { en: 'The page’s address', ko: '페이지의 주소' },
  now: { en: 'The present', ko: '지금' },
} as const satisfies Record<string, Message>

/** The reference page of all rules about markup, with a good and a bad example each. */
export function rulePage(language: Language): string {
  const say = (word: keyof typeof WORDS): string => WORDS[word][language]
  const rules = GROUPS.flatMap(([, each]) => each)
  const rows = rules.map(({ id, fix, levels }) => [
    `[${id}](#${id.toLowerCase()})`,
    toMarkdown(fix[language]),
    ...PROFILES.map((profile) => levels[profile] ?? ''),
  ])
  const sections = GROUPS.flatMap(([title, each]) => [
    `## ${title[language]}`,
    ...each.flatMap((rule) => ruleSection(rule, language)),
  ])
  return [
    '<!-- Written by packages/jsonld/scripts/write-rule-pages.ts; do not edit. -->',
    `# ${say('title')}`,
    say('intro'),
    toTable([say('rule'), say('fix'), ...PROFILES], rows),
    ...sections,
    '',
  ].join('\n\n')
}

function ruleSection({ id, fix, levels, source }: AnyRule, language: Language): string[] {
  const told = LEVELS.flatMap((level) => {
    const profiles = PROFILES.filter((profile) => levels[profile] === level)
    return profiles.length > 0 ? `**${level}** ${profiles.join(', ')}` : []
  }).join(' · ')
  const examples = [
    ...ruleExamples.filter(({ rule }) => rule === id).flatMap((example) => exampleParts(example, language)),
    ...headExamples.filter(({ rule }) => rule === id).flatMap((example) => headParts(example, language)),
    ...pageRuleExamples
      .filter((example) => example.id === id)
      .flatMap(({ amp, bad, good, message }) => {
        const [level = 'info'] = Object.values(levels)
        const told = `> **${level}** ${toMarkdown(message[language])}`
        const beside = amp === undefined ? [] : [`${WORDS.amp[language]}:`, toFence('html', amp)]
        return [
          ...beside,
          `${WORDS.bad[language]}:`,
          toFence('html', bad),
          told,
          `${WORDS.good[language]}:`,
          toFence('html', good),
        ]
      }),
  ]
  return [`### ${id}`, `${toMarkdown(fix[language])}. ${told} · [${WORDS.source[language]}](${source})`, ...examples]
}

function exampleParts({ rule, bad, good, options = {} }: RuleExample, language: Language): string[] {
  const [badCode, goodCode] =
    typeof bad === 'string' && typeof good === 'string' ? snippets(bad, good) : differences(bad, good)
  const { url, shown, now } = options
  const context = [
    ...(url === undefined ? [] : [`${WORDS.url[language]}: ${url}`]),
    ...(shown === undefined ? [] : [`${WORDS.shown[language]}: \`${JSON.stringify(shown)}\``]),
    ...(now === undefined ? [] : [`${WORDS.now[language]}: ${now.toISOString()}`]),
  ]
  return [...context, ...pair(lintJsonLd(bad, options), rule, badCode, goodCode, language)]
}

function headParts({ rule, bad, title }: HeadExample, language: Language): string[] {
  if (title !== undefined) {
    const [empty, full] = [title, '한빛시, 새 도서관 연다'].map((text) => toFence('html', `<title>${text}</title>`))
    return pair(lintHeadTags(bad, { title }), rule, empty ?? '', full ?? '', language)
  }
  const html = (tags: typeof bad): string[] => renderHeadTags(tags).split('\n')
  const [badLines, goodLines] = [html(bad), html(headWithoutFault)]
  const code = (lines: string[]): string => toFence('html', lines.join('\n'))
  // a tag too many is seen beside the one that is enough
  const isKept = (line: string): boolean => /"(?:twitter:card|description)"/.test(line) && rule !== 'O1'
  return pair(
    lintHeadTags(bad),
    rule,
    code(badLines.filter((line) => !goodLines.includes(line) || (badLines.length > goodLines.length && isKept(line)))),
    code(goodLines.filter((line) => !badLines.includes(line) || (badLines.length > goodLines.length && isKept(line)))),
    language,
  )
}

function pair(
  findings: readonly JsonLdFinding[],
  rule: string,
  bad: string,
  good: string,
  language: Language,
): string[] {
  const messages = findings
    .filter((finding) => finding.rule === rule)
    .map(({ level, message }) => `**${level}** ${toMarkdown(message[language])}`)
  const told = [...new Set(messages)].map((message) => `> ${message}`).join('\n>\n')
  return [`${WORDS.bad[language]}:`, bad, told, `${WORDS.good[language]}:`, good]
}

/** Of two nodes of one type what tells them apart; of others all. */
function differences(bad: unknown, good: unknown): [string, string] {
  const code = (value: unknown): string => toFence('json', pretty(value))
  if (!isObject(bad) || !isObject(good) || bad['@type'] !== good['@type']) return [code(bad), code(good)]
  const differs = (key: string): boolean => JSON.stringify(bad[key]) !== JSON.stringify(good[key])
  const only = (node: Record<string, unknown>): object =>
    Object.fromEntries(Object.entries(node).filter(([key]) => key === '@type' || differs(key)))
  return [code(only(bad)), code(only(good))]
}

const AROUND = 24

/** Of two texts the places where they differ. */
function snippets(bad: string, good: string): [string, string] {
  let start = 0
  while (bad[start] === good[start]) start++
  let end = 0
  while (end < Math.min(bad.length, good.length) - start && bad.at(-1 - end) === good.at(-1 - end)) end++
  const cut = (text: string): string =>
    toFence('text', `…${text.slice(Math.max(0, start - AROUND), text.length - end + AROUND)}…`)
  return [cut(bad), cut(good)]
}

const WIDTH = 100

/** JSON whose short lists and objects stand on one line. */
function pretty(value: unknown, indent = ''): string {
  const inline = JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ')
  if (typeof value !== 'object' || value === null || indent.length + inline.length <= WIDTH) return inline
  const inner = `${indent}  `
  const items = Array.isArray(value)
    ? value.map((item) => inner + pretty(item, inner))
    : Object.entries(value).map(([key, each]) => `${inner}${JSON.stringify(key)}: ${pretty(each, inner)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${items.join(',\n')}\n${indent}${close}`
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
