import type { Author, Contributor } from '../../article/article.ts'
import { looksLikeOutlet } from '../../language/outlet-shape.ts'
import { isPersonName } from '../../language/person-name.ts'
import { isPlace } from '../../language/places.ts'
import { gluedRole, HELPING_VERBS, isCameraRole, isStaffRole, WRITING_VERBS } from '../../language/roles.ts'
import { readEmail } from './email.ts'

/** People that a byline phrase names. */
export interface People {
  authors: Author[]
  contributors: Contributor[]
  /** `외 1명` stands there: others wrote too. */
  others?: boolean
}

/** Who may be an outlet: by profile, or by the shape of the name. */
export type IsOutlet = (word: string) => boolean

const TOKEN =
  /([A-Za-z0-9][A-Za-z0-9._%+-]{0,63} ?(?:@|＠|\(at\)|\[at\]|\(골뱅이\))(?: ?[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,4})?)|([A-Za-z0-9][A-Za-z0-9_-]{2,40}(?:\.[a-z]{2,8}){1,3}(?![A-Za-z0-9]))|([가-힣A-Za-z0-9&+]{1,24})|([·ㆍ‧・,，、/|ㅣ｜│=:：()[\]〔〕&;])|\s+|./gu
/** (at), (골뱅이): what an address was cut from. */
const AT = /^(?:at|골뱅이)$/i
/** Which part of a programme someone presents: no place. */
const PROGRAMME_PART = /^(?:오프닝|클로징|진행자?|앵커|출연)$/
const MAX_LENGTH = 160
const MAX_WORDS = 24
const DESK = /^(?:[가-힣A-Za-z0-9]{1,12})(?:부|팀|국|센터|취재단|기자단|편집실|보도실|뉴스룸|기획단)$/
const POOL = /(?:취재단|기자단)$/
const NOT_DESK =
  /^\d{0,2}국$|^(?:정부|일부|전부|내부|외부|한국|미국|중국|영국|태국|북한국|전국|외국|각국|양국|자국|조국|귀국|약국|당국|결국|천국|공부|여부|대부|세부|남부|북부|동부|서부|중부|본부|간부|후반부|초반부|야당|여당|팀|부|국)$/

/**
 * Reads a byline phrase: names with titles, places, outlets, addresses, in the orders that Korean newsrooms use.
 * Nothing where a word does not belong in a byline, for then it is a sentence.
 *
 * @example
 * parsePeople('김가온·이도담 기자, 박새나 인턴기자')?.authors.map((a) => a.role) //=> ['기자', '기자', '인턴기자']
 * parsePeople('김가온 기자는 다쳤다') //=> undefined
 */
export function parsePeople(text: string, isOutlet: IsOutlet = looksLikeOutlet): People | undefined {
  if (text.length > MAX_LENGTH) return undefined
  const reader = new PhraseReader(isOutlet)
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const [token, email, lost, word, mark] = match
    if (email) reader.email(email)
    else if (lost) reader.lostAddress()
    else if (word) reader.word(word)
    else if (mark) reader.mark(mark)
    else if (token.trim() && !/[\u200b-\u200d\ufeff.☞◎■▶/@"'-]/.test(token)) return undefined
    if (reader.failed) return undefined
  }
  return reader.end()
}

class PhraseReader {
  failed = false
  private words: string[] = []
  private count = 0
  /** What stands before `=`: holds for the people up to the next title or address. */
  private place: string | undefined
  /** A middle dot joins it to the next place. */
  private joined = false
  private affiliation: string | undefined
  private verb: string | undefined
  private joinedVerb: string | undefined
  private task: string | undefined
  private people: (Author & { helps?: string })[] = []
  private pending: (Author & { helps?: string })[] = []
  private emailFirst: string | undefined
  private others = false
  private evidence = false

  constructor(private readonly isOutlet: IsOutlet) {}

  word(word: string): void {
    if (++this.count > MAX_WORDS || (word.length <= 3 && AT.test(word))) this.failed = true
    if (isStaffRole(word)) {
      this.role(word)
      return
    }
    const glued = gluedRole(word)
    if (glued && isPersonName(word.slice(0, glued))) {
      this.words.push(word.slice(0, glued))
      this.role(word.slice(glued))
      return
    }
    this.words.push(word)
  }

  email(text: string): void {
    this.flush()
    const email = readEmail(text)
    const last = this.pending.at(-1) ?? this.people.at(-1)
    if (!email) {
      if (!last) this.failed = true
      return
    }
    this.evidence = true
    // 김가온 기자, 한빛시 공동취재단 gaon@…: no pool has an address
    const pool = last?.type === 'organization' && this.people.some((person) => person.type === undefined)
    if (last && !last.email && !pool) last.email = email
    else if (!last) {
      if (this.emailFirst !== undefined) this.people.push({ email: this.emailFirst })
      this.emailFirst = email
    } else this.people.push({ email })
    this.commit()
  }

  /** gaonexample.kr, an address whose @ a crawler dropped: it ends a name and says nothing more. */
  lostAddress(): void {
    this.commit()
    if (!this.people.length) this.failed = true
  }

  mark(mark: string): void {
    if (mark === '=' || mark === ':' || mark === '：') {
      this.assign()
      return
    }
    if (mark === '(' || mark === ')' || mark === '[' || mark === ']' || mark === '〔' || mark === '〕') {
      // 김가온(gaon@…) 기자: the bracket may hold an address or a place only
      const [only] = this.words
      if (mark === ')' && this.words.length === 1 && only !== undefined && isPlace(only)) {
        this.place = only
        this.words = []
      } else if (mark !== ')' && mark !== ']') this.flush()
      return
    }
    const last = this.words.at(-1)
    // 취재·구성 : 김가온: verbs joined before their colon
    const [only] = this.words
    if (this.words.length === 1 && only !== undefined && (WRITING_VERBS.has(only) || HELPING_VERBS.has(only))) {
      this.joinedVerb = this.joinedVerb ? `${this.joinedVerb}·${only}` : only
      this.words = []
      return
    }
    // 잠실/정지욱 기자, 전주·군산=…: a place before a separator waits for the name
    if (this.words.length && last !== undefined && this.words.every((w) => isPlace(w)) && !this.pending.length) {
      this.place = this.place ? `${this.place}, ${this.words.join(' ')}` : this.words.join(' ')
      this.joined = mark === '·'
      this.words = []
      return
    }
    if (this.words.length === 1 && last !== undefined && this.isOutlet(last)) {
      this.affiliation = last
      this.words = []
      return
    }
    this.flush()
    if (mark === ',' || mark === '/' || mark === ';') {
      if (this.pending.every((p) => p.role)) this.commit()
    }
  }

  private assign(): void {
    const words = this.words
    this.words = []
    if (!words.length) return
    const phrase = words.join(' ')
    this.commit()
    if (WRITING_VERBS.has(phrase) || HELPING_VERBS.has(phrase)) {
      this.verb = this.joinedVerb ? `${this.joinedVerb}·${phrase}` : phrase
      this.joinedVerb = undefined
      this.evidence = true
      this.place = undefined
    } else if (PROGRAMME_PART.test(phrase)) {
      // 오프닝: 김가온 기자
      this.place = undefined
    } else if (words.every((w) => isPlace(w))) {
      // 한빛·가온=: both places
      this.place = this.place && this.joined ? `${this.place}·${phrase}` : phrase
    } else if (words.every((w) => isPlace(w) || this.isOutlet(w))) {
      const outlets = words.filter((w) => this.isOutlet(w) && !isPlace(w))
      const places = words.filter((w) => isPlace(w))
      if (outlets.length) this.affiliation = outlets.join(' ')
      if (places.length) this.place = places.join(' ')
    } else if (words.length <= 2 && words.every((w) => w.length <= 8)) {
      this.place = phrase
    } else this.failed = true
  }

  private role(role: string): void {
    this.flush()
    if (!this.pending.length) {
      // 기자 김가온: the title first
      const last = this.people.at(-1)
      if (last?.name && !last.role) {
        // 김가온(gaon@example.kr) 기자
        last.role = role
        this.evidence = true
        return
      }
      if (this.people.length) return
      this.titleFirst = role
      return
    }
    this.evidence = true
    for (const person of this.pending) person.role ??= role
    this.commit()
    this.place = undefined
    this.task = undefined
  }
  private titleFirst: string | undefined

  /** Turns the words so far into names with their places and outlets. */
  private flush(): void {
    const words = this.words
    this.words = []
    if (!words.length) return
    const tail = words.join(' ')
    if (/^외 ?\d{1,2} ?명$/.test(tail)) {
      this.others = true
      return
    }
    const names = words.filter((w) => isPersonName(w) && !this.isOutlet(w))
    const last = words.at(-1)
    const first = words[0]
    if (last === undefined || first === undefined) return
    if (names.length === words.length) for (const name of names) this.add(name, [])
    else if (names.includes(last)) {
      const rest = words.slice(0, -1)
      // 전주 김가온 봉화 이도담: each name takes what stands before it
      let before: string[] = []
      for (const word of rest) {
        if (names.includes(word) && before.every((w) => isPlace(w))) {
          this.add(word, before)
          before = []
        } else before.push(word)
      }
      this.add(last, before)
    } else if (names.includes(first) && words.length <= 4) this.add(first, words.slice(1))
    else if (this.verb && words.length <= 4) this.add(tail, [])
    else if (words.length <= 4 && (DESK.test(last) || /^[가-힣]{2,8}(?:부|팀)$/.test(last)) && !NOT_DESK.test(last)) {
      this.evidence = true
      // 외교부 공동취재단: of many newsrooms
      const type = POOL.test(tail) ? 'organization' : 'desk'
      this.people.push({ name: tail, type, ...(this.emailFirst ? { email: this.emailFirst } : {}) })
      this.emailFirst = undefined
    } else if (words.every((w) => this.isOutlet(w) || isPlace(w))) {
      this.affiliation = words.filter((w) => !isPlace(w)).join(' ') || this.affiliation
      const place = words.filter((w) => isPlace(w)).join(' ')
      if (place) this.place = place
    } else this.failed = true
  }

  private add(name: string, before: string[]): void {
    const person: Author & { helps?: string } = { name }
    const places = before.filter((w) => isPlace(w))
    // 글·사진 김가온 기자: what was done is no outlet
    const rest = before.filter((w) => !isPlace(w) && !WRITING_VERBS.has(w) && !HELPING_VERBS.has(w))
    if (rest.length > 3 || rest.some((w) => w.length > 12)) this.failed = true
    // 순천, 광양 김가온 기자: places before a comma wait for those right before the name
    const place = [this.place, places.join(' ')].filter(Boolean).join(', ')
    const affiliation = rest.join(' ') || this.affiliation
    if (place) person.place = place
    if (affiliation) person.affiliation = affiliation
    const [task = ''] = before
    const helps =
      HELPING_VERBS.has(task) && this.joinedVerb === undefined && !before.some((word) => WRITING_VERBS.has(word))
    // 디자인 김가온, 이도담 수습: the task holds for both, up to their title
    if (helps) this.task = task
    if (this.task !== undefined) person.helps = this.task
    else if (this.verb && HELPING_VERBS.has(this.verb.split('·')[0] ?? '')) person.helps = this.verb
    else if (this.verb) person.role = this.verb
    if (this.titleFirst) {
      // PD 김가온: what stands before the name is the task
      if (HELPING_VERBS.has(this.titleFirst)) person.helps = this.titleFirst
      else person.role = this.titleFirst
      this.titleFirst = undefined
      this.evidence = true
    }
    if (this.emailFirst) {
      person.email = this.emailFirst
      this.emailFirst = undefined
    }
    this.pending.push(person)
  }

  private commit(): void {
    this.flush()
    this.people.push(...this.pending)
    this.pending = []
  }

  end(): People | undefined {
    this.commit()
    if (this.emailFirst) this.people.push({ email: this.emailFirst })
    if (this.failed || !this.evidence || !this.people.length) return undefined
    const authors: Author[] = []
    const contributors: Contributor[] = []
    for (const { helps, ...person } of this.people) {
      if (helps && person.name) contributors.push({ name: person.name, role: helps })
      else if (person.role && isCameraRole(person.role) && person.name)
        contributors.push({ name: person.name, role: person.role })
      else authors.push(person)
    }
    return { authors, contributors, ...(this.others ? { others: true } : {}) }
  }
}
