import type { Block, Image } from '@gisa/core'
import { type Html, html } from './html.ts'
import { safeLink } from './inline-view.ts'

type Video = Extract<Block, { type: 'video' }>

/** The picture's place: a frame of its shape, since the page loads nothing, then caption and credit. */
export function pictureView(image: Image): Html {
  const { url, caption, credit, alt, width, height } = image
  const shape = width !== undefined && height !== undefined && width > 0 && height > 0 ? width / height : 1.5
  const size = width !== undefined && height !== undefined && html` <span>${width} × ${height}</span>`
  return html`<figure>
<div class="frame" style="--shape:${Math.min(Math.max(shape, 0.7), 3).toFixed(3)}">
${PICTURE}
<p>${addressView(url, '주소 없음')}${size}</p>
${alt !== undefined && alt !== caption && html`<p>${alt}</p>`}
</div>
${captionView(caption, credit)}
</figure>`
}

export function videoView({ url, embedUrl, caption, duration }: Video): Html {
  return html`<figure>
<div class="frame" style="--shape:1.778">
${VIDEO}
<p>${addressView(url ?? embedUrl, '주소 없음')}${duration !== undefined && html` <span>${duration}</span>`}</p>
</div>
${captionView(caption, undefined)}
</figure>`
}

export function embedView(url: string): Html {
  return html`<p class="embed">${addressView(url, '주소 없음')}</p>`
}

function captionView(caption: string | undefined, credit: string | undefined): Html | undefined {
  if (caption === undefined && credit === undefined) return undefined
  return html`<figcaption>${caption}${credit !== undefined && html` <span class="credit">${credit}</span>`}</figcaption>`
}

/** Host and file name, linked: an address whole is too long for a column. */
function addressView(url: string | undefined, nothing: string): Html {
  if (url === undefined) return html`<span>${nothing}</span>`
  if (!safeLink(url) || !URL.canParse(url)) return html`<span>${url}</span>`
  const { host, pathname } = new URL(url)
  const name = pathname.split('/').at(-1) || pathname
  return html`<a href="${url}" rel="noreferrer">${host}<wbr>/…/${decodeName(name)}</a>`
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

const PICTURE = html`<svg viewBox="0 0 32 24" aria-hidden="true"><path d="M1 1h30v22H1zM1 19l9-9 7 7 5-4 9 8" /><circle cx="22.5" cy="7.5" r="2.5" /></svg>`
const VIDEO = html`<svg viewBox="0 0 32 24" aria-hidden="true"><path d="M1 1h30v22H1zM13 7v10l8-5z" /></svg>`
