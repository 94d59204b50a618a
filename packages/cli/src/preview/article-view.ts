import type { Article, Author, Block, Genre, Medium, Tipline } from '@gisa/core'
import { type Html, html } from './html.ts'
import { inlineView, safeLink } from './inline-view.ts'
import { embedView, pictureView, videoView } from './picture-view.ts'

/** An article as a reader would see it. `id` names its headline. */
export function articleView(article: Article, id: string): Html {
  const { headline, labels = [], series, subheadlines = [], summary, language = 'ko' } = article
  const marks = [...labels.map((label) => html`<span class="label">${label}</span> `)]
  return html`<div class="story" lang="${language}">
${kickerView(article)}
<h2 id="${id}">${marks}${series !== undefined && html`<span class="series">${series}</span> `}${headline ?? html`<span class="none">제목 없음</span>`}</h2>
${subheadlines.length > 0 && html`<ul class="decks">${subheadlines.map((deck) => html`<li>${deck}</li>`)}</ul>`}
${signatureView(article)}
${summary !== undefined && html`<p class="summary">${summary}</p>`}
<div class="body">${article.body.map((block, index) => blockView(block, index, article))}</div>
${footView(article)}
</div>`
}

const GENRES: Readonly<Record<Genre, string>> = {
  news: '',
  opinion: '오피니언',
  interview: '인터뷰',
  'press-release': '보도자료',
  personnel: '인사',
  obituary: '부고',
  correction: '정정',
}
const MEDIA: Readonly<Record<Medium, string>> = { text: '', photo: '사진', broadcast: '방송' }

function kickerView({ outlet, via, sections = [], genre, medium }: Article): Html {
  const parts = [
    outlet && html`<strong>${outlet.name}</strong>`,
    via && `${via.name} 게재`,
    sections.join(' › '),
    genre && GENRES[genre],
    medium && MEDIA[medium],
  ]
  return html`<p class="kicker">${parts.filter(Boolean).map((part) => html`<span>${part}</span>`)}</p>`
}

function signatureView({ authors, dateline, datePublished, dateModified, paywalled }: Article): Html {
  const place = [dateline?.place, dateline?.agency].filter(Boolean).join('=')
  return html`<div class="signature">
<p>${place !== '' && html`<span class="dateline">${place}</span>`}${authors.map(authorView)}${authors.length === 0 && html`<span class="none">서명 없음</span>`}</p>
<p>${datePublished !== undefined && html`<span>입력 ${timeView(datePublished)}</span>`}${dateModified !== undefined && html`<span>수정 ${timeView(dateModified)}</span>`}${paywalled && html`<span>유료</span>`}</p>
</div>`
}

const SIGNERS = { person: '', desk: '부서', organization: '기관' } as const

function authorView({ name, role, email, place, affiliation, type }: Author): Html {
  const more = [affiliation, place, type && SIGNERS[type]].filter(Boolean)
  return html`<span class="author">${name !== undefined && html`<strong>${name}</strong>`} ${role} ${email !== undefined && html`<a href="mailto:${email}">${email}</a>`}${more.length > 0 && html` <small>${more.join(' · ')}</small>`}</span>`
}

/** `2024-07-30T11:15:00+09:00` as printed: 2024.07.30 11:15. */
function timeView(iso: string): Html {
  return html`<time datetime="${iso}">${iso.slice(0, 10).replaceAll('-', '.')} ${iso.slice(11, 16)}</time>`
}

function blockView(block: Block, index: number, { quotations = [], images = [] }: Article): Html | undefined {
  const quoted = quotations.filter((quotation) => quotation.block === index)
  switch (block.type) {
    case 'paragraph':
      return html`<p>${inlineView(block.text, block.marks, quoted)}</p>`
    case 'blockquote':
      return html`<blockquote>${inlineView(block.text, block.marks, quoted)}</blockquote>`
    case 'heading':
      return html`<h3>${inlineView(block.text, block.marks)}</h3>`
    case 'marker':
      return html`<p class="marker">${block.text}</p>`
    case 'speech':
    case 'question':
    case 'answer': {
      const label = block.label !== undefined && html`<b class="voice">${block.label}</b> `
      // a label that names the speaker says it already
      const said = (name: string | undefined): boolean => name !== undefined && (block.label?.includes(name) ?? false)
      const speaker =
        block.speaker !== undefined && !said(block.speaker) && html`<span class="speaker">${block.speaker}</span> `
      const others = quoted.filter((quotation) => !said(quotation.speaker))
      return html`<p class="${block.type}">${label}${speaker}${inlineView(block.text, block.marks, others)}</p>`
    }
    case 'list': {
      const items = block.items.map((item) => html`<li>${item}</li>`)
      return block.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`
    }
    case 'table':
      return tableView(block)
    case 'image': {
      const image = images[block.image]
      return image && pictureView(image)
    }
    case 'video':
      return videoView(block)
    case 'embed':
      return embedView(block.url)
  }
}

function tableView({ rows, header }: Extract<Block, { type: 'table' }>): Html {
  const row = (cells: string[], head: boolean): Html =>
    html`<tr>${cells.map((cell) => (head ? html`<th scope="col">${cell}</th>` : html`<td>${cell}</td>`))}</tr>`
  return html`<div class="table" tabindex="0"><table>${rows.map((cells, i) => row(cells, i === 0 && header === true))}</table></div>`
}

const AI_TRAINING = { reserved: 'AI 학습 이용 금지', permitted: 'AI 학습 이용 허용' } as const

/** What stands below the body: helpers, keywords, corrections, rights, tips. */
function footView({ contributors = [], keywords = [], corrections = [], rights, tipline, url, genre }: Article): Html {
  const entries: [string, Html | string | undefined][] = [
    ['제작', contributors.map(({ name, role }) => `${role} ${name}`).join(', ')],
    ['키워드', keywords.join(', ')],
    ['권리', [rights?.notice, rights?.aiTraining && AI_TRAINING[rights.aiTraining]].filter(Boolean).join(' · ')],
    ['제보', tipline && tips(tipline)],
    ['주소', safeLink(url) ? html`<a href="${url}" rel="noreferrer">${url}</a>` : url],
  ]
  const shown = entries.filter(([, value]) => value !== undefined && value !== '')
  // of a piece that is a correction itself, the body has said it
  const beside = genre === 'correction' ? [] : corrections
  return html`${beside.map(
    ({ text, date }) =>
      html`<p class="correction"><b>정정</b> ${text} ${date !== undefined && html`<small>${date}</small>`}</p>`,
  )}${shown.length > 0 && html`<dl class="foot">${shown.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`}`
}

function tips({ emails = [], phones = [], urls = [], messengers = [] }: Tipline): string {
  return [...emails, ...phones, ...messengers.map(({ service, id }) => `${service} ${id}`), ...urls].join(' · ')
}
