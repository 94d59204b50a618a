/** Text that cannot steer a terminal: control characters, from a hostile page, as their pictures (`␛`). */
export function printable(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b-\u001f]/g, (c) => String.fromCharCode(0x2400 + c.charCodeAt(0)))
    .replace(/[\u007f-\u009f]/g, '␡')
}
