/**
 * A duration as ISO 8601.
 *
 * @example
 * isoDuration('1:30') //=> 'PT1M30S'
 * isoDuration('01:02:03') //=> 'PT1H2M3S'
 * isoDuration('PT45S') //=> 'PT45S'
 * isoDuration('길다') //=> undefined
 */
export function isoDuration(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  if (/^P(?=.)(?:\d{1,4}D)?(?:T(?=.)(?:\d{1,4}H)?(?:\d{1,4}M)?(?:\d{1,6}(?:\.\d{1,3})?S)?)?$/.test(text)) return text
  const [, hours, minutes, seconds] = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{2})$/.exec(text.trim()) ?? []
  if (minutes === undefined) return undefined
  return `PT${hours === undefined ? '' : `${Number(hours)}H`}${Number(minutes)}M${Number(seconds)}S`
}
