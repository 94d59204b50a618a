/**
 * CP949 written from its definition: KS X 1001 holds 2,350 syllables in order from B0A1; the 8,822 others follow, in
 * Unicode order, in the cells that KS X 1001 leaves free (lead 81 to C6, trail 41-5A, 61-7A, 81-FE).
 */
const cp949 = ((): Map<string, [number, number]> => {
  const native = new TextDecoder('euc-kr')
  const table = new Map<string, [number, number]>()
  for (let lead = 0xa1; lead <= 0xc8; lead++) {
    for (let trail = 0xa1; trail <= 0xfe; trail++) {
      const text = native.decode(new Uint8Array([lead, trail]))
      if (text !== '\ufffd') table.set(text, [lead, trail])
    }
  }
  const trails = (lead: number): number[] => {
    const cells: number[] = []
    for (let trail = 0x41; trail <= (lead < 0xa1 ? 0xfe : 0xa0); trail++) {
      if (trail <= 0x5a || (trail >= 0x61 && trail <= 0x7a) || trail >= 0x81) cells.push(trail)
    }
    return cells
  }
  let lead = 0x81
  let cells = trails(lead)
  for (let code = 0xac00; code <= 0xd7a3; code++) {
    const syllable = String.fromCharCode(code)
    if (table.has(syllable)) continue
    if (cells.length === 0) cells = trails(++lead)
    table.set(syllable, [lead, cells.shift() ?? 0])
  }
  return table
})()

/** Text in the extension of EUC-KR with all 11,172 syllables; what it lacks becomes `?`. */
export function encode949(text: string): Uint8Array {
  return new Uint8Array([...text].flatMap((c) => cp949.get(c) ?? (c.charCodeAt(0) < 0x80 ? [c.charCodeAt(0)] : [0x3f])))
}
