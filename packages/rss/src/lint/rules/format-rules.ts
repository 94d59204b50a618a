import type { Rule } from '../rule.ts'
import { ATOM_RULES } from './atom-rules.ts'
import { JSON_RULES } from './json-rules.ts'
import { MODULE_RULES } from './module-rules.ts'
import { SITEMAP_RULES } from './reader-rules.ts'
import { RSS_RULES } from './rss-rules.ts'
import { XML_RULES } from './xml-rules.ts'

const NO_FEED: Rule = {
  rule: 'X0',
  level: 'error',
  source: 'https://www.rssboard.org/rss-specification',
  message: { en: 'This is no RSS, Atom, JSON Feed or sitemap', ko: 'RSS, Atom, JSON Feed, 사이트맵이 아니다' },
  fix: { en: 'Check what the address answers with', ko: '그 주소가 무엇을 내주는지 살핀다' },
  formats: ['unknown'],
  find: () => [{}],
}

/** What every reader minds, by group, in the order in which it is checked. */
export const FORMAT_RULES: Readonly<Record<'xml' | 'rss' | 'modules' | 'atom' | 'json' | 'sitemap', readonly Rule[]>> =
  {
    xml: [NO_FEED, ...XML_RULES],
    rss: RSS_RULES,
    modules: MODULE_RULES,
    atom: ATOM_RULES,
    json: JSON_RULES,
    sitemap: SITEMAP_RULES,
  }
