/** Closing parts of a wire caption: `2024.6.11`, an address (a crawler may have dropped its domain), `재판매 및 DB 금지`. */
const WIRE_DATE = /[\s.)\]다/](?:19|20)\d\d ?[.-] ?\d{1,2} ?[.-] ?\d{1,2}(?:\.?|\/)$/
const TRAILING_MAIL =
  /[\s/.]{0,9}(?:\/ ?)?[A-Za-z0-9][A-Za-z0-9._%+-]{0,40}@[A-Za-z0-9-]{1,30}(?:\.[A-Za-z0-9-]{1,20}){1,3}\.?$|(?<=기자)[\s/]{0,3}[a-z][a-z0-9._-]{2,20}@$/
const REPRINT =
  /[\s.*※]{0,4}[[(<]?\s?(?:[^[\]()<>]{0,24}[ .,·])?(?:재판매 ?및 ?DB ?금지|DB ?및 ?재판매 ?금지|재배포 ?(?:및 ?DB ?)?금지|국내에서만 사용가능[^\]]{0,120}|무단[ ]?전재[^\]>]{0,40}금지|No Resale[^\]]{0,30})[\])>.]{0,3}$|\s?[<[(]\s?저작권자[^<>[\]\n]{2,70}[>\])]$/

/** [공동취재] between the date and the address. */
const SHARED = /\s{0,2}[([]공동취재(?:사진)?[)\]]$/
/** How far from its end a line can carry what closes a caption. */
const TAIL = 190
const MAY_CLOSE = /금지|Resale|@|(?:19|20)\d\d ?[.-]/
const MAY_FORBID = /금지|Resale|사용가능|저작권자/

/** Takes closing date, address and reprint note off, in whatever order they stand. */
export function dropWireTail(
  line: string,
  keepsGiver = true,
): { text: string; dated: boolean; mail: boolean; reprint: boolean } {
  const at = Math.max(0, line.length - TAIL)
  const before = line.slice(0, at)
  if (!MAY_CLOSE.test(line.slice(at))) return { text: line, dated: false, mail: false, reprint: false }
  let text = line.slice(at)
  let dated = false
  let mail = false
  let reprint = false
  for (let i = 0; i < 5; i++) {
    const note = MAY_FORBID.test(text) ? text.match(REPRINT) : null
    if (note?.index !== undefined) {
      // [연합뉴스 제공. 재판매 및 DB 금지]: the giver inside the bracket stays for the credit
      const giver = keepsGiver
        ? note[0].match(/[[(<]\s?(?!무단|국내)([^[\]()<>ⓒ©]{2,24}?)[ .,·]{1,2}(?:재판매|DB|재배포|무단)/)?.[1]
        : undefined
      const stop = note[0].charAt(0) === '.' ? '.' : ''
      text = text.slice(0, note.index).trimEnd() + stop + (giver ? ` [${giver}]` : '')
      reprint = true
      if (giver) break
      continue
    }
    const address = text.includes('@') ? text.match(TRAILING_MAIL) : null
    if (address?.index !== undefined && (address.index > 0 || before)) {
      text = text.slice(0, address.index).trimEnd() + (text.charAt(address.index) === '.' ? '.' : '')
      mail = true
      continue
    }
    const shared = SHARED.exec(text)
    if (shared && mail) {
      text = text.slice(0, shared.index)
      continue
    }
    const date = text.match(WIRE_DATE)
    if (date?.index !== undefined) {
      // the sign before the date is the caption's, but not the slash of gaon@example.kr/2023.10.25/
      text = text.slice(0, date.index + (date[0].startsWith('/') ? 0 : 1)).trimEnd()
      dated = true
      continue
    }
    break
  }
  return { text: before + text, dated, mail, reprint }
}
