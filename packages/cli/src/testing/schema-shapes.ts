import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import jsonld from 'jsonld'
import { DataFactory, Parser, Store } from 'n3'
import Validator from 'rdf-validate-shacl'

const SH = 'http://www.w3.org/ns/shacl#'
const XSD = 'http://www.w3.org/2001/XMLSchema#'
const SHAPE = 'http://schema.org/validation#ValidSchema'

/** Data type of schema.org → what its values are. The released shapes take none of them for what it is: a literal. */
const LITERALS: Readonly<Record<string, string>> = {
  Text: `${SH}Literal`,
  PronounceableText: `${SH}Literal`,
  CssSelectorType: `${SH}Literal`,
  XPathType: `${SH}Literal`,
  Boolean: `${SH}Literal`,
  Number: `${SH}Literal`,
  Integer: `${SH}Literal`,
  Float: `${SH}Literal`,
  Date: `${SH}Literal`,
  DateTime: `${SH}Literal`,
  Time: `${SH}Literal`,
  URL: `${SH}IRIOrLiteral`,
  Duration: `${SH}IRIOrLiteral`,
  Distance: `${SH}IRIOrLiteral`,
}

/** Data type of schema.org → how its values look. */
const PATTERNS: Readonly<Record<string, string>> = {
  Boolean: '^(true|false)$',
  Number: '^-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?$',
  Integer: '^-?\\d+$',
  Date: '^\\d{4}-\\d\\d-\\d\\d$',
  DateTime: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$',
}

/** Says where a node breaks schema.org's own shapes, a line each: the node, its property, the value. */
export type CheckShapes = (node: object) => Promise<string[]>

/** Reads schema.org's published shapes, context and classes from a folder, and mends the shapes of literals. */
export function readShapes(folder: string): CheckShapes {
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8')
  const { namedNode, literal, quad } = DataFactory
  const subclasses = new Parser().parse(read('schemaorg-30.0-subclasses.shacl'))
  const released = new Parser().parse(read('schemaorg-30.0-shapes.shacl'))
  const dataType = (subject: string): string | undefined =>
    subject.startsWith(SHAPE) && Object.hasOwn(LITERALS, subject.slice(SHAPE.length))
      ? subject.slice(SHAPE.length)
      : undefined
  const kept = released.filter(
    ({ subject, predicate }) => !(predicate.value === `${SH}nodeKind` && dataType(subject.value)),
  )
  const mended = Object.entries(LITERALS).flatMap(([type, kind]) => {
    const shape = namedNode(SHAPE + type)
    const pattern = PATTERNS[type]
    return [
      quad(shape, namedNode(`${SH}nodeKind`), namedNode(kind)),
      ...(pattern === undefined ? [] : [quad(shape, namedNode(`${SH}pattern`), literal(pattern))]),
    ]
  })
  const validator = new Validator(new Store([...kept, ...mended]))
  const context: object = JSON.parse(read('schemaorg-30.0-context.jsonld'))
  const documentLoader = async (documentUrl: string) => ({ contextUrl: null, documentUrl, document: context })
  return async (node) => {
    const nquads = await jsonld.toRDF(node, { documentLoader, format: 'application/n-quads' })
    // numbers and booleans are compared as they are written
    const data = new Parser().parse(nquads.replaceAll(`^^<${XSD}double>`, '').replaceAll(`^^<${XSD}integer>`, ''))
    const { results } = await validator.validate(new Store([...data, ...subclasses]))
    return results.map(({ focusNode, path, value }) => {
      const property = path !== undefined && 'value' in path ? path.value.replace('http://schema.org/', '') : ''
      return `${focusNode?.value} ${property} ${value?.value}`
    })
  }
}
