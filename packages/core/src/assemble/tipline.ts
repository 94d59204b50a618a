import type { Tipline } from '../article/article.ts'
import { EMAIL } from '../recognise/byline/email.ts'
import { hasRule, type Judged } from './judged.ts'

const PHONE = /(?:0\d{1,2}[-) .]\s?\d{3,4}[-. ]\d{4}|1[568]\d\d-\d{4})/
const URL_TEXT = /https?:\/\/[^\s'"<>)\]]{4,200}/
const MESSENGER =
  /(카카오톡|카톡|라인|텔레그램|왓츠앱|위챗)(?:\/(카카오톡|카톡|라인|텔레그램))?\s{0,2}[\]):=]{0,2}\s{0,2}(?:[:：=]\s{0,2})?(?:@|ID\s?)?['"‘“]?([가-힣A-Za-z0-9_@.-]{2,24}(?: [가-힣A-Za-z0-9]{2,10}(?=['"’”]))?)['"’”]?/
const SERVICE: Record<string, string> = {
  카카오톡: 'kakaotalk',
  카톡: 'kakaotalk',
  라인: 'line',
  텔레그램: 'telegram',
  왓츠앱: 'whatsapp',
  위챗: 'wechat',
}

/** The outlet's 제보 channels: addresses, numbers, messengers of its tip lines. */
export function findTipline(judged: readonly Judged[]): Tipline | undefined {
  if (judged.every(({ decision }) => decision.role !== 'promo')) return undefined
  const emails = new Set<string>()
  const phones = new Set<string>()
  const urls = new Set<string>()
  const messengers = new Map<string, { service: string; id: string }>()
  for (const { segment, decision } of judged) {
    if (decision.role !== 'promo') continue
    if (!hasRule(segment, 'promo/tip') && !hasRule(segment, 'promo/channel') && !hasRule(segment, 'promo/contact'))
      continue
    const { text } = segment
    const email = text.match(EMAIL)
    if (email) emails.add(email[0].replace(/ /g, ''))
    const phone = text.match(PHONE)
    if (phone) phones.add(phone[0].trim())
    const url = text.match(URL_TEXT)
    if (url) urls.add(url[0])
    const messenger = text.match(MESSENGER)
    const id = messenger?.[3]
    if (messenger?.[1] && id && !/^(?:검색|채널|친구|제보|플러스)$/.test(id)) {
      for (const name of [messenger[1], messenger[2]]) {
        const service = name ? SERVICE[name] : undefined
        if (service) messengers.set(`${service} ${id}`, { service, id })
      }
    }
  }
  if (!emails.size && !phones.size && !urls.size && !messengers.size) return undefined
  return {
    ...(emails.size ? { emails: [...emails] } : {}),
    ...(phones.size ? { phones: [...phones] } : {}),
    ...(urls.size ? { urls: [...urls] } : {}),
    ...(messengers.size ? { messengers: [...messengers.values()] } : {}),
  }
}
