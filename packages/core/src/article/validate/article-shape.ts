import {
  address,
  count,
  date,
  type Fields,
  flag,
  isObject,
  listOf,
  objectOf,
  oneOf,
  positive,
  type Shape,
  text,
} from './shape.ts'

const texts = listOf(text)
const mark: Shape = (value, path, report) => {
  objectOf({
    required: { start: count, end: count, type: oneOf('link', 'strong', 'em') },
    optional: { url: linkAddress },
  })(value, path, report)
  if (isObject(value) && value.type === 'link' && value.url === undefined) {
    report('article/missing', `${path}.url`, 'must be there: the mark is a link')
  }
}

/** A link leads to a page or a mailbox. */
function linkAddress(value: unknown, path: string, report: Parameters<Shape>[2]): void {
  if (typeof value !== 'string' || !/^(?:https?:\/\/[^\s/]|mailto:[^\s])\S*$/i.test(value)) {
    report('article/url', path, 'must be an http(s) or mailto address')
  }
}

const marks = { marks: listOf(mark) }
const words: Fields = { required: { text }, optional: marks }
const said: Fields = { required: { text }, optional: { ...marks, label: text, speaker: text } }

/** The fields of each block, beside `type`. */
export const blockFields: Readonly<Record<string, Fields>> = {
  paragraph: words,
  blockquote: words,
  marker: words,
  heading: { required: { text }, optional: { ...marks, level: count } },
  speech: said,
  question: said,
  answer: said,
  list: { required: { items: texts }, optional: { ...marks, ordered: flag } },
  table: { required: { rows: listOf(listOf(cell, true)) }, optional: { ...marks, header: flag } },
  image: { required: { image: count }, optional: marks },
  video: {
    required: {},
    optional: { ...marks, url: address, embedUrl: address, thumbnail: address, duration: text, caption: text },
  },
  embed: { required: { url: address }, optional: marks },
}

/** A cell may be empty. */
function cell(value: unknown, path: string, report: Parameters<Shape>[2]): void {
  if (typeof value !== 'string') report('article/type', path, 'must be a string')
}

const block: Shape = (value, path, report) => {
  if (!isObject(value)) return report('article/type', path, 'must be an object')
  const fields = Object.hasOwn(blockFields, String(value.type)) ? blockFields[String(value.type)] : undefined
  if (fields === undefined) return oneOf(...Object.keys(blockFields))(value.type, `${path}.type`, report)
  objectOf({ ...fields, required: { ...fields.required, type: text } })(value, path, report)
}

const outlet = objectOf({ required: { name: text }, optional: { id: text, url: address } })

/** A writer is known by name or by address. */
const author: Shape = (value, path, report) => {
  objectOf({
    required: {},
    optional: {
      name: text,
      role: text,
      email: text,
      place: text,
      affiliation: text,
      url: address,
      type: oneOf('person', 'desk', 'organization'),
    },
  })(value, path, report)
  if (isObject(value) && value.name === undefined && value.email === undefined) {
    report('article/missing', path, 'must have a name or an email')
  }
}

export const articleFields: Fields = {
  required: { authors: listOf(author, true), body: listOf(block, true) },
  optional: {
    headline: text,
    labels: texts,
    series: text,
    subheadlines: texts,
    genre: oneOf('news', 'opinion', 'interview', 'press-release', 'personnel', 'obituary', 'correction'),
    medium: oneOf('text', 'photo', 'broadcast'),
    url: address,
    id: text,
    outlet,
    via: outlet,
    sections: texts,
    datePublished: date,
    dateModified: date,
    dateline: objectOf({ required: {}, optional: { place: text, agency: text } }),
    contributors: listOf(objectOf({ required: { name: text, role: text }, optional: {} })),
    summary: text,
    images: listOf(
      objectOf({
        required: {},
        optional: { url: address, caption: text, credit: text, alt: text, width: positive, height: positive },
      }),
    ),
    quotations: listOf(
      objectOf({ required: { text, block: count, start: count, end: count }, optional: { speaker: text } }),
    ),
    keywords: texts,
    corrections: listOf(objectOf({ required: { text }, optional: { date } })),
    rights: objectOf({
      required: {},
      optional: {
        notice: text,
        holder: text,
        aiTraining: oneOf('reserved', 'permitted'),
        basis: listOf(oneOf('notice', 'robots', 'tdmrep')),
      },
    }),
    tipline: objectOf({
      required: {},
      optional: {
        emails: texts,
        phones: texts,
        urls: texts,
        messengers: listOf(objectOf({ required: { service: text, id: text }, optional: {} })),
      },
    }),
    paywalled: flag,
    language: text,
  },
}
