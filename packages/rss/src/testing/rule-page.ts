import { toFence, toMarkdown, toTable } from '../../../../.config/markdown.ts'
import { ISSUES } from '../lint/issue-findings.ts'
import { lintFeed } from '../lint/lint-feed.ts'
import type { Rule } from '../lint/rule.ts'
import { FORMAT_RULES } from '../lint/rules/format-rules.ts'
import { READER_RULES } from '../lint/rules/reader-rules.ts'
import type { ProfileId, ProfileLimits } from '../profiles/profile.ts'
import { PROFILE_LIMITS } from '../profiles/profile-limits.ts'
import { changedLines } from './changed-lines.ts'
import { RULE_EXAMPLES, type RuleExample } from './rule-examples.ts'

export type Language = 'en' | 'ko'
type Words = Readonly<Record<Language, string>>

const WORDS = {
  title: { en: 'Feed rules', ko: '피드 규칙' },
  intro: {
    en: 'What `gisa lint feed.xml` and `lintFeed` look for: first what every reader minds, then what each reader adds with `--profile`. An **error** makes the feed or an item unreadable, or is refused; a **warning** is read worse than it could be; **info** is worth knowing. The examples are those of the rules’ own tests. Feeds that `@gisa/rss` writes keep the rules of their format by themselves.',
    ko: '`gisa lint feed.xml`과 `lintFeed`가 살피는 것입니다. 모든 독자가 따지는 것이 먼저이고, `--profile`로 고른 독자가 덧붙이는 것이 그다음입니다. **error**는 피드나 기사가 읽히지 않거나 거절되는 것, **warning**은 덜 읽히는 것, **info**는 알아 둘 만한 것입니다. 예는 규칙마다의 테스트에서 온 것입니다. `@gisa/rss`가 쓴 피드는 형식의 규칙을 스스로 지킵니다.',
  },
  rule: { en: 'rule', ko: '규칙' },
  fix: { en: 'what to do', ko: '할 일' },
  what: { en: 'what is found', ko: '찾는 것' },
  bad: { en: 'Bad', ko: '틀린 예' },
  good: { en: 'Good', ko: '맞는 예' },
  source: { en: 'source', ko: '근거' },
  writer: { en: 'With `profile`, the writer by itself:', ko: '`profile`을 주면 쓰는 쪽이 스스로 하는 것:' },
  issues: { en: 'What the writers tell', ko: '쓰는 쪽이 알리는 것' },
  issuesIntro: {
    en: '`onIssue` of the writers, and `lintFeed` of articles that are not written yet, tell by these names what was repaired, shortened or left out of an article.',
    ko: '쓰는 함수의 `onIssue`와, 아직 쓰지 않은 기사를 살피는 `lintFeed`는 기사에서 고치거나 줄이거나 뺀 것을 이 이름으로 알립니다.',
  },
  none: { en: 'No rules of its own are public.', ko: '따로 공개한 규칙이 없습니다.' },
} as const satisfies Record<string, Words>

const GROUPS: Readonly<Record<keyof typeof FORMAT_RULES, Words>> = {
  xml: { en: 'The document', ko: '문서' },
  rss: { en: 'RSS 2.0', ko: 'RSS 2.0' },
  modules: { en: 'Pictures, people, paging and others', ko: '사진, 사람, 쪽과 그 밖' },
  atom: { en: 'Atom 1.0', ko: 'Atom 1.0' },
  json: { en: 'JSON Feed 1.1', ko: 'JSON Feed 1.1' },
  sitemap: { en: 'News sitemaps', ko: '뉴스 사이트맵' },
}

const READERS: Readonly<Record<Exclude<ProfileId, 'standard'>, Words>> = {
  naver: { en: 'Naver Search Advisor', ko: '네이버 서치어드바이저' },
  'google-news': { en: 'Google News', ko: 'Google 뉴스' },
  smartnews: { en: 'SmartNews', ko: 'SmartNews' },
  msn: { en: 'MSN', ko: 'MSN' },
  flipboard: { en: 'Flipboard', ko: 'Flipboard' },
  apple: { en: 'Apple News', ko: 'Apple News' },
  daum: { en: 'Daum', ko: '다음' },
  zum: { en: 'Zum', ko: '줌' },
}

/** What a writer does for a reader, for each of `ProfileLimits`. */
const DEEDS: Readonly<Record<keyof ProfileLimits, (value: number) => Words>> = {
  bytes: (bytes) => ({
    en: `keeps the newest items that fit into ${bytes / 1024 / 1024} MB`,
    ko: `${bytes / 1024 / 1024}MB에 드는 만큼 새 기사부터 싣는다`,
  }),
  items: (count) => ({ en: `keeps the newest ${count} items`, ko: `새 기사 ${count}건까지만 싣는다` }),
  hours: (hours) => ({
    en: `leaves out articles older than ${hours} hours, where \`now\` is given`,
    ko: `\`now\`를 주면 ${hours}시간이 지난 기사를 뺀다`,
  }),
  titleLength: (length) => ({
    en: `shortens headlines to ${length} characters`,
    ko: `제목을 ${length}자까지로 줄인다`,
  }),
  channelDescriptionLength: (length) => ({
    en: `shortens the channel's description to ${length} characters`,
    ko: `채널 소개를 ${length}자까지로 줄인다`,
  }),
  sameHost: () => ({
    en: "leaves out articles and pictures that are not on the channel's host",
    ko: '채널의 호스트에 있지 않은 기사와 사진을 뺀다',
  }),
  zone: () => ({ en: 'writes dates in GMT', ko: '날짜를 GMT로 쓴다' }),
  locale: () => ({ en: 'writes the language with its region, `ko-KR`', ko: '언어를 지역까지 `ko-KR`로 쓴다' }),
  body: () => ({ en: 'writes the whole body into `description`', ko: '본문 전체를 `description`에 쓴다' }),
  figures: () => ({ en: 'writes pictures without `figure`', ko: '사진을 `figure` 없이 쓴다' }),
  thumbnail: () => ({ en: 'writes `media:thumbnail`', ko: '`media:thumbnail`을 쓴다' }),
  channelDate: () => ({ en: 'writes the channel’s `pubDate`', ko: '채널의 `pubDate`를 쓴다' }),
  modified: () => ({
    en: 'writes the date of change as `dcterms:modified`',
    ko: '고친 때를 `dcterms:modified`로 쓴다',
  }),
  updated: () => ({ en: 'writes `atom:updated` with every item', ko: '기사마다 `atom:updated`를 쓴다' }),
  snf: () => ({
    en: 'writes the logo as `snf:logo` too, which the W3C validator does not know',
    ko: '로고를 `snf:logo`로도 쓴다(W3C 검사기는 모르는 요소다)',
  }),
}

/** The reference page of all feed rules, with a good and a bad example each. */
export function rulePage(language: Language): string {
  const say = (word: keyof typeof WORDS): string => WORDS[word][language]
  const formats = Object.entries(GROUPS).map(
    ([name, title]) => [title[language], FORMAT_RULES[name as keyof typeof FORMAT_RULES], [] as string[]] as const,
  )
  const readers = Object.entries(READERS).map(
    ([name, title]) =>
      [`${title[language]}: \`${name}\``, READER_RULES[name as ProfileId], deeds(name as ProfileId, language)] as const,
  )
  const rows = [...formats, ...readers].flatMap(([, rules]) =>
    idsOf(rules).map((id) => {
      const checks = rules.filter(({ rule }) => rule === id)
      const levels = [...new Set(checks.map(({ level }) => level))].join(', ')
      const found = checks.map((check) => toMarkdown(check.message[language])).join('<br>')
      return [`[${id}](#${id.toLowerCase()})`, levels, found]
    }),
  )
  const sections = [...formats, ...readers].flatMap(([title, rules, before]) => [
    `## ${title}`,
    ...before,
    ...idsOf(rules).flatMap((id) => ruleSection(id, rules, language)),
  ])
  return [
    '<!-- Written by packages/rss/scripts/write-rule-pages.ts; do not edit. -->',
    `# ${say('title')}`,
    say('intro'),
    toTable([say('rule'), '', say('what')], rows),
    ...sections,
    `## ${say('issues')}`,
    say('issuesIntro'),
    issueTable(language),
    '',
  ].join('\n\n')
}

function issueTable(language: Language): string {
  const rows = Object.entries(ISSUES).map(([code, [ko, fixEn, fixKo]]) => {
    const en = `${code[0]!.toUpperCase()}${code.slice(1)}`.replace('/', ': ').replaceAll('-', ' ')
    return [`\`${code}\``, language === 'ko' ? ko : en, language === 'ko' ? fixKo : fixEn]
  })
  return toTable([WORDS.rule[language], WORDS.what[language], WORDS.fix[language]], rows)
}

const idsOf = (rules: readonly Rule[]): string[] => [...new Set(rules.map(({ rule }) => rule))]

function deeds(profile: ProfileId, language: Language): string[] {
  const limits = Object.entries(PROFILE_LIMITS[profile])
  const list = limits.map(([name, value]) => `- ${DEEDS[name as keyof ProfileLimits](value as number)[language]}`)
  if (list.length > 0) return [WORDS.writer[language], list.join('\n')]
  return READER_RULES[profile].length === 0 ? [WORDS.none[language]] : []
}

function ruleSection(id: string, rules: readonly Rule[], language: Language): string[] {
  const checks = rules.filter(({ rule }) => rule === id)
  const told = checks.map(
    ({ level, message, fix, source }) =>
      `**${level}** ${toMarkdown(message[language])}. ${toMarkdown(fix[language])}. [${WORDS.source[language]}](${source})`,
  )
  const list = told.length === 1 ? told : [told.map((each) => `- ${each}`).join('\n')]
  return [
    `### ${id}`,
    ...list,
    ...RULE_EXAMPLES.filter(({ rule }) => rule === id).flatMap((each) => parts(each, language)),
  ]
}

function parts({ rule, bad, good, profile = 'standard', now, isSize }: RuleExample, language: Language): string[] {
  const findings = lintFeed(bad, { profile, ...(now && { now }) }).filter((finding) => finding.rule === rule)
  const messages = findings.map(({ level, message }) => `> **${level}** ${toMarkdown(message[language])}`)
  const told = [...new Set(messages)].slice(0, 2).join('\n>\n')
  if (isSize) return [told]
  const code = changedLines(bad, good)
  const kind = bad.startsWith('{') ? 'json' : 'xml'
  return [
    `${WORDS.bad[language]}:`,
    toFence(kind, code.bad),
    told,
    `${WORDS.good[language]}:`,
    toFence(kind, code.good),
  ]
}
