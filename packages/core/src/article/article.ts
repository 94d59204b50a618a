/**
 * The Article: what a Korean news page or text says, as plain JSON.
 *
 * `JSON.parse(JSON.stringify(article))` equals `article`. An unknown field is absent, never `null`, `''` or an empty
 * list, except `authors` and `body`, which are always there.
 */
export interface Article {
  /** The headline (제목) without the outlet's suffix, labels and series: `한빛시, 내년 예산안 공개`. */
  headline?: string
  /** Status marks of the headline in printed order, a closed list: `단독`, `속보`, `종합`, `종합2보`, `포토`, `영상` … */
  labels?: string[]
  /** A column's or series' name that the headline carries in brackets: `투자노트`, `현지 르포`. */
  series?: string
  /** Deck lines (부제) under the headline, in printed order. */
  subheadlines?: string[]
  genre?: Genre
  medium?: Medium
  /** Canonical address, absolute. */
  url?: string
  /** Outlet id and the outlet's own article number, where the address holds one: `thefact:2112345`. */
  id?: string
  /** Who published it first. */
  outlet?: OutletRef
  /** The portal whose copy this is (네이버, 다음 …). */
  via?: OutletRef
  /** Section names, broad to narrow: `['사회', '사건사고']`. */
  sections?: string[]
  /** ISO 8601 with offset, `2024-07-30T11:15:00+09:00`; a date alone, `2024-07-30`, where no time is known. */
  datePublished?: string
  /** As `datePublished`; only when it differs from it. */
  dateModified?: string
  /** Where the story is filed from, and by which agency: `(서울=연합뉴스)`. */
  dateline?: Dateline
  /** Who wrote it, in printed order. Empty where nobody signs. */
  authors: Author[]
  /** 영상취재, 사진, 그래픽, 편집, 번역 …: people who helped to make it but did not write it. */
  contributors?: Contributor[]
  /** A printed summary (기사내용 요약), never one that we made up. */
  summary?: string
  /** The article itself, in order. Empty where the source holds no article. */
  body: Block[]
  /** Each distinct picture once, in order of its first place. */
  images?: Image[]
  /** Direct quotations of the body, in order. */
  quotations?: Quotation[]
  keywords?: string[]
  /** 정정·반론 texts that stand with the article. */
  corrections?: Correction[]
  rights?: Rights
  /** The outlet's 제보 channels, as printed. */
  tipline?: Tipline
  paywalled?: boolean
  /** BCP 47, `ko`. */
  language?: string
}

export type Genre = 'news' | 'opinion' | 'interview' | 'press-release' | 'personnel' | 'obituary' | 'correction'
export type Medium = 'text' | 'photo' | 'broadcast'

/** An outlet or portal: `id` is the id of its profile in `@gisa/outlets`, where it has one. */
export interface OutletRef {
  id?: string
  name: string
  url?: string
}

/** Place and agency of a dateline: `(세종=뉴스1)` is `{ place: '세종', agency: '뉴스1' }`. */
export interface Dateline {
  place?: string
  agency?: string
}

/** A writer: a name or an e-mail address is there. */
export interface Author {
  name?: string
  /** As printed: 기자, 특파원, 논설위원, 인턴기자 … */
  role?: string
  email?: string
  /** Where this writer filed from: `부산=이도담 기자`. */
  place?: string
  /** The outlet, desk, company or university that the byline names with the writer. */
  affiliation?: string
  url?: string
  /** Absent means a person. An outlet or agency is an author only where it signs the piece itself. */
  type?: 'person' | 'desk' | 'organization'
}

/** Someone who helped to make the piece: `{ name: '박새나', role: '영상편집' }`. */
export interface Contributor {
  name: string
  role: string
}

/** A piece of the article's body. */
export type Block = { marks?: Mark[] } & (
  | { type: 'paragraph' | 'blockquote' | 'marker'; text: string }
  | { type: 'heading'; text: string; level?: number }
  | { type: 'speech' | 'question' | 'answer'; label?: string; speaker?: string; text: string }
  | { type: 'list'; items: string[]; ordered?: boolean }
  | { type: 'table'; rows: string[][]; header?: boolean }
  | { type: 'image'; image: number }
  | { type: 'video'; url?: string; embedUrl?: string; thumbnail?: string; duration?: string; caption?: string }
  | { type: 'embed'; url: string }
)

/** A link or emphasis inside a block's `text`: UTF-16 offsets; `url` is http(s) or mailto only. */
export interface Mark {
  start: number
  end: number
  type: 'link' | 'strong' | 'em'
  url?: string
}

/** A picture. `width` and `height` in pixels. */
export interface Image {
  url?: string
  /** What the picture shows, without credit, wire head, closing date, e-mail or reprint note. */
  caption?: string
  /** Who made or gave it: the name without `사진=`, `/`, `ⓒ` or brackets; `… 제공` and `… 캡처` after the name stay. */
  credit?: string
  alt?: string
  width?: number
  height?: number
}

/** Words that someone is quoted with. `start` and `end` are UTF-16 offsets in that block's `text`, inside the marks. */
export interface Quotation {
  text: string
  /** The fullest name that the article gives: `오세훈` for `오 시장`; or the noun phrase used: `경찰 관계자`. */
  speaker?: string
  /** Index into `body`. */
  block: number
  start: number
  end: number
}

export interface Correction {
  text: string
  date?: string
}

/** What the outlet says about the use of the text. */
export interface Rights {
  notice?: string
  holder?: string
  aiTraining?: 'reserved' | 'permitted'
  basis?: ('notice' | 'robots' | 'tdmrep')[]
}

export interface Tipline {
  emails?: string[]
  phones?: string[]
  urls?: string[]
  messengers?: { service: string; id: string }[]
}

/** What every writer takes: a CMS record becomes one in a few lines. */
export type ArticleInput = Pick<Article, 'headline'> & Partial<Article>
