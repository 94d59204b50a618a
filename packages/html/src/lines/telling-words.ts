import type { PageRule } from '@gisa/core'

/** Rules that class and id words tell. */
export type ToldRule = Extract<
  PageRule,
  | 'page/caption'
  | 'page/subheadline'
  | 'page/byline'
  | 'page/meta'
  | 'page/rights'
  | 'page/related'
  | 'page/chrome'
  | 'page/promo'
>

/** A rule, and the words that tell it. `img+desc` is one word after the other: `img_desc`, `imgDesc`. */
interface TellingRow {
  rule: ToldRule
  words: string
}

/**
 * What class and id words of Korean news sites tell. Later rows win nothing over earlier ones: an element may tell
 * several things, and the evidence adds up.
 */
export const tellingRows: readonly TellingRow[] = [
  {
    rule: 'page/caption',
    words:
      'caption captions figcaption img+desc image+desc photo+desc pic+desc img+txt img+text img+info img+caption photo+txt photo+text photo+info photo+caption thumb+desc txt+caption desc+photo img+alt photo+title img+cap',
  },
  {
    rule: 'page/subheadline',
    words:
      'subtitle subtit stitle subtt subheading subhead subheads subheadline deck dek midtitle midtit stit sub+title sub+tit sub+head sub+heading sub+headline mid+title mid+tit art+subtit title+sub tit+sub end+summary article+subtitle head+sub news+sub article+summary view+summary summary+view summary+txt summary+text news+summary tit+summary precis summury',
  },
  {
    rule: 'page/byline',
    words:
      'byline bylines writer writers reporter reporters journalist journalists author authors gija authorbox writerbox reporterbox view+editors editor+info editor+box editor+name',
  },
  {
    rule: 'page/meta',
    words:
      'date dates time times datetime datestamp timestamp stamp regdate pubdate published updated registered inputdate info infomation information infos datearea timearea',
  },
  { rule: 'page/rights', words: 'copyright copyrights cprgt copyrighter' },
  {
    rule: 'page/related',
    words:
      'related relation relations relate relnews rank ranking ranks popular recommend recommended recommends recommendation recommendations recom mostview mostviewed hotclick hotnews taboola outbrain dable rel+news relative+news rel+article rel+list most+view many+view best+news hot+news hot+issue issue+news today+news main+news other+news another+news more+news news+more more+article other+article trend trends realtime aside tags hashtag hashtags tag+list tag+group tag+wrap tag+area tag+box keyword+list keyword+wrap keyword+box',
  },
  {
    rule: 'page/chrome',
    words:
      'share shares sharing sns social tool tools toolbar toolbox util utils utility comment comments reply replies cmt cmts livere disqus nav navi navigation gnb lnb snb menu menus footer foot btn btns button buttons breadcrumb breadcrumbs search login logout member popup pop layer modal toast dropdown tooltip print fontsize tts listen player vod emotion emotions reaction reactions sympathy like likes paging pagination pager gotop quick wing header keyboard font+size text+size bookmark scrap',
  },
  {
    rule: 'page/promo',
    words:
      'ad ads adv advert adverts advertise advertisement advertising adbox adarea adwrap banner banners sponsor sponsored promotion promotions promo subscribe subscribes subscription subscriptions newsletter paywall adsense adsbygoogle gpt dfp jebo donation donate',
  },
]

/** A set of the rules above, one bit a row. */
export type Telling = number

export const tells: Readonly<Record<ToldRule, Telling>> = Object.fromEntries(
  tellingRows.map(({ rule }, i) => [rule, 1 << i]),
) as Record<ToldRule, Telling>

const single = new Map<string, Telling>()
const pairs = new Map<string, Telling>()
for (const [i, { words }] of tellingRows.entries()) {
  for (const word of words.split(' ')) {
    const map = word.includes('+') ? pairs : single
    map.set(word, (map.get(word) ?? 0) | (1 << i))
  }
}

/** `no-share`, `has-sidebar`: such a class says what an element goes without, or what stands elsewhere in it. */
const qualifiers: ReadonlySet<string> = new Set(['no', 'not', 'non', 'without', 'has', 'have', 'with'])

const part = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g

/**
 * What a class or id tells, as bits of {@link tells}. Words part at signs, digits and camel humps.
 *
 * @example
 * tellingOf('media_end_summary') === tells['page/subheadline'] //=> true
 * tellingOf('articlePhotoC') //=> 0
 * tellingOf('entry-content no-share') //=> 0
 */
export function tellingOf(name: string): Telling {
  let bits = 0
  let before = ''
  for (const [match] of name.slice(0, 200).matchAll(part)) {
    const word = match.toLowerCase()
    if (!qualifiers.has(before)) bits |= single.get(word) ?? 0
    if (before !== '') bits |= pairs.get(`${before}+${word}`) ?? 0
    before = word
  }
  return bits
}
