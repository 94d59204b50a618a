/**
 * A short name for a text that stays the same everywhere (FNV-1a over UTF-16 units, 32 bits, in hexadecimal).
 *
 * @example
 * fingerprint('김가온 gaon@hanbit.example') //=> '8c78ecda'
 */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
