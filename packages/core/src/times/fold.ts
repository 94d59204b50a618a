const foldable = /[\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff\uff01-\uff5e]/g

/** Full-width digits and signs as ASCII and every odd space as U+0020, each for one UTF-16 unit: offsets stay. */
export function foldWidth(text: string): string {
  return text.replace(foldable, (char) => {
    const code = char.charCodeAt(0)
    return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : ' '
  })
}
