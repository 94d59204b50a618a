import { SaxesParser } from 'saxes'

/** Throws where a document is not well-formed; gives the names of its elements, in order. */
export function parseXml(text: string): string[] {
  const names: string[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name }) => names.push(name))
  parser.write(text).close()
  return names
}
