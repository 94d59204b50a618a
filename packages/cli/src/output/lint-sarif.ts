import { isAbsolute, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Finding } from '@gisa/core'
import { version } from '../../package.json'
import type { SourceFinding } from '../lint/lint-source.ts'
import type { Language, LintedFile } from './lint-formats.ts'

type SarifLevel = 'error' | 'warning' | 'note'

interface Text {
  text: string
}

interface SarifRule {
  id: string
  shortDescription: Text
  help: Text
  helpUri: string
}

interface SarifResult {
  ruleId: string
  ruleIndex: number
  level: SarifLevel
  message: Text
  locations: {
    physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } }
    logicalLocations?: { fullyQualifiedName: string }[]
  }[]
  properties?: { profiles: string[] }
}

/** A log by the Static Analysis Results Interchange Format 2.1.0 (OASIS), which GitHub code scanning and editors read. */
export interface SarifLog {
  $schema: string
  version: '2.1.0'
  runs: {
    tool: { driver: { name: string; version: string; informationUri: string; rules: SarifRule[] } }
    columnKind: 'utf16CodeUnits'
    results: SarifResult[]
  }[]
}

const LEVELS: Readonly<Record<Finding['level'], SarifLevel>> = { error: 'error', warning: 'warning', info: 'note' }

/** Findings as SARIF, with what to do and where the rule is written in the rules, each once. */
export function lintSarif(files: readonly LintedFile[], language: Language): SarifLog {
  const rules = new Map<string, SarifRule>()
  const results = files.flatMap(({ file, kind, findings }) =>
    findings.map((finding): SarifResult => {
      const { rule, level, message, fix, profiles } = finding
      // A2 is one rule of markup and another of feeds
      const id = `${kind === 'feed' ? 'feed' : 'markup'}/${rule}`
      if (!rules.has(id)) rules.set(id, toRule(id, finding, language))
      return {
        ruleId: id,
        ruleIndex: [...rules.keys()].indexOf(id),
        level: LEVELS[level],
        message: { text: `${message[language]} → ${fix[language]}` },
        locations: [toLocation(file, finding)],
        ...(profiles !== undefined && { properties: { profiles } }),
      }
    }),
  )
  const driver = {
    name: 'gisa',
    version,
    informationUri: 'https://github.com/gisa-news/gisa',
    rules: [...rules.values()],
  }
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  }
}

function toRule(id: string, { fix, source }: SourceFinding, language: Language): SarifRule {
  const text = fix[language]
  return { id, shortDescription: { text }, help: { text: `${text}\n${source}` }, helpUri: source }
}

function toLocation(file: string, { where, line }: SourceFinding): SarifResult['locations'][number] {
  return {
    physicalLocation: {
      artifactLocation: { uri: toUri(file) },
      // what concerns the whole file stands at its beginning: code scanning asks for a line
      region: { startLine: line ?? 1 },
    },
    ...(where !== undefined && where !== '' && { logicalLocations: [{ fullyQualifiedName: where }] }),
  }
}

/** A path as a URI reference: relative ones stay so. */
function toUri(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href
  return file.split(sep).map(encodeURIComponent).join('/')
}
