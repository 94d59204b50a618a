import { readFileSync, writeFileSync } from 'node:fs'
import { ROLES } from '../src/decide/roles.ts'
import { ZONES } from '../src/decide/transitions.ts'
import type { Parameters } from './parameters.ts'

/** Weights nearer to nothing than this are left out of the tables. */
const LEAST = 0.12

const round = (x: number): string => String(Math.round(x * 100) / 100 || 0)

/** Writes fitted weights into the tables, row by row, in the order in which the rows stand. */
export function writeTables(
  weightsFile: string,
  transitionsFile: string,
  parameters: Parameters,
  w: Float64Array,
): void {
  const value = (name: string): number => {
    const index = parameters.at(name)
    return index < 0 ? 0 : (w[index] as number)
  }
  const weights = readFileSync(weightsFile, 'utf8').replace(
    /^ {2}'([a-z-]+\/[a-z-]+)': \{[^}]*\},$/gm,
    (_row, rule: string) => {
      const cells = ROLES.filter((role) => Math.abs(value(`rule ${rule} ${role}`)) >= LEAST).map(
        (role) => `${role}: ${round(value(`rule ${rule} ${role}`))}`,
      )
      return `  '${rule}': { ${cells.join(', ')} },`
    },
  )
  writeFileSync(weightsFile, weights)
  let transitions = readFileSync(transitionsFile, 'utf8')
  for (const zone of ZONES) {
    const cells = ROLES.filter((role) => parameters.at(`zone ${zone} ${role}`) >= 0).map(
      (role) => `${role}: ${round(value(`zone ${zone} ${role}`))}`,
    )
    transitions = transitions.replace(
      new RegExp(`^ {2}${zone}: \\{[^}]*\\},$`, 'm'),
      `  ${zone}: { ${cells.join(', ')} },`,
    )
  }
  for (const kind of ['start', 'end']) {
    const cells = ZONES.map((zone) => `${zone}: ${round(value(`${kind} ${zone}`))}`)
    transitions = transitions.replace(
      new RegExp(`(${kind}Weights: Record<Zone, number> = \\{)[^}]*\\}`),
      `$1 ${cells.join(', ')} }`,
    )
  }
  transitions = transitions.replace(/'([a-z]+>[a-z]+)': -?[\d.]+/g, (cell, move: string) =>
    parameters.at(`move ${move}`) >= 0 ? `'${move}': ${round(value(`move ${move}`))}` : cell,
  )
  for (const [table, kind] of [
    ['followWeights', 'follow'],
    ['tightWeights', 'tight'],
    ['sameLineWeights', 'same'],
  ]) {
    const rows = ROLES.flatMap((from) =>
      ROLES.filter((to) => Math.abs(value(`${kind} ${from}>${to}`)) >= LEAST).map(
        (to) => `  '${from}>${to}': ${round(value(`${kind} ${from}>${to}`))},`,
      ),
    )
    transitions = transitions.replace(new RegExp(`(${table}: [^=]*= \\{\\n)[^}]*\\}`), `$1${rows.join('\n')}\n}`)
  }
  writeFileSync(transitionsFile, transitions)
}
