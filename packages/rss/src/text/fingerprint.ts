/** A short fingerprint of a text (two FNV-1a, 53 bits), the same in every runtime. No secret. */
export function fingerprint(text: string, seed = 0): number {
  let a = 0x811c9dc5 ^ seed
  let b = 0xcbf29ce4 ^ seed
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ code ^ (a >>> 15), 0x85ebca6b)
  }
  return (a >>> 0) * 0x200000 + (b >>> 11)
}
