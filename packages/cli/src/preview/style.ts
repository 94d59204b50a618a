import type { LineRole } from '@gisa/core'

/**
 * The colour of each role as OKLCH hue and chroma; lightness follows the scheme. What belongs to the article is vivid,
 * what stands around it is grey.
 */
const ROLE_COLOURS: Readonly<Record<LineRole, readonly [hue: number, chroma: number]>> = {
  headline: [27, 0.17],
  subheadline: [52, 0.13],
  heading: [80, 0.11],
  body: [255, 0.015],
  marker: [340, 0.14],
  caption: [150, 0.12],
  credit: [185, 0.1],
  byline: [255, 0.16],
  meta: [300, 0.14],
  correction: [5, 0.17],
  notice: [105, 0.07],
  promo: [125, 0.07],
  related: [225, 0.06],
  chrome: [260, 0.012],
  blank: [260, 0],
}

const roleRules = Object.entries(ROLE_COLOURS)
  .map(([role, [hue, chroma]]) => `[data-role=${role}]{--role:oklch(var(--ink-l) ${chroma} ${hue})}`)
  .join('\n')

/** A newspaper's restraint: paper, ink, one red; Myeongjo headlines over Gothic text, in the fonts that systems have. */
export const STYLE: string = `
:root {
  --paper: #fbfaf7; --sheet: #fffefb; --ink: #1b1a18; --soft: #5d5a54; --rule: #d9d5cb; --hair: #e9e5dc;
  --red: #a3211b; --blue: #1f4f8f; --tint: #f1eee6; --ink-l: 0.47; --wash: 9%;
  --serif: "Noto Serif KR", "Noto Serif CJK KR", "Source Han Serif K", "Nanum Myeongjo", AppleMyungjo, Batang, serif;
  --sans: -apple-system, BlinkMacSystemFont, "Apple SD Gothic Neo", Pretendard, "Noto Sans KR", "Noto Sans CJK KR", "Malgun Gothic", "Nanum Gothic", sans-serif;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "D2Coding", "Nanum Gothic Coding", "Noto Sans Mono CJK KR", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #151412; --sheet: #1b1a17; --ink: #e9e5db; --soft: #a29d92; --rule: #3d3a34; --hair: #2b2925;
    --red: #ef8a80; --blue: #8fb8ee; --tint: #24221e; --ink-l: 0.78; --wash: 13%;
  }
}
${roleRules}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; max-width: 1440px; padding: 0 clamp(16px, 3.2vw, 48px) 64px;
  background: var(--paper); color: var(--ink); font: 16px/1.7 var(--sans);
  word-break: keep-all; overflow-wrap: anywhere; line-break: strict; font-variant-numeric: lining-nums;
}
p, ul, ol, dl, dd, h1, h2, h3, figure, blockquote, pre { margin: 0; padding: 0; }
ul, ol { list-style: none; }
a { color: inherit; text-decoration-color: var(--rule); text-underline-offset: 0.22em; text-decoration-thickness: 1px; }
a:hover { text-decoration-color: currentColor; }
code { font: 0.9em/1.5 var(--mono); }
b, strong { font-weight: 700; }
small { font-size: 0.86em; color: var(--soft); }
:focus-visible { outline: 2px solid var(--blue); outline-offset: 2px; border-radius: 2px; }
.none { color: var(--soft); font-style: normal; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 16px; top: 8px; background: var(--sheet); padding: 4px 12px; z-index: 2; }

.masthead {
  display: grid; grid-template-columns: 1fr auto 1fr; align-items: end; gap: 16px;
  padding: 28px 0 14px; border-bottom: 3px double var(--ink); color: var(--soft); font-size: 14px; line-height: 1.4;
}
.masthead p:last-child { text-align: right; }
.masthead p b { color: var(--ink); }
.masthead h1 { font: 900 clamp(44px, 7vw, 76px)/1 var(--serif); letter-spacing: 0.16em; margin-right: -0.16em; color: var(--ink); }

.front { padding: 26px 0 18px; }
.front ol { columns: 3 300px; column-gap: 40px; column-rule: 1px solid var(--hair); }
.front li { break-inside: avoid; }
.front a { display: block; padding: 11px 0 12px; text-decoration: none; border-bottom: 1px solid var(--hair); }
.front a span { display: block; }
.front .kicker { font-size: 12.5px; line-height: 1.5; margin: 0; }
.front .title { font: 700 17.5px/1.42 var(--serif); margin: 1px 0 3px; text-wrap: pretty; }
.front .title code { font-size: 14px; font-weight: 400; color: var(--soft); }
.front a:hover .title { text-decoration: underline; text-decoration-color: var(--red); text-decoration-thickness: 1px; }
.front .title .label { display: inline; }
.front .facts { font-size: 12.5px; line-height: 1.55; color: var(--soft); }
.front .facts > * { display: inline; }
.front .facts > * + *::before { content: " · "; font-family: var(--sans); }
.front .facts code { font-size: 11.5px; }

.entry { border-top: 3px double var(--ink); scroll-margin-top: 0; margin-top: 30px; }
.strip { display: flex; justify-content: space-between; align-items: center; gap: 12px; padding: 7px 0; border-bottom: 1px solid var(--rule); font-size: 13px; color: var(--soft); }
.strip b { color: var(--ink); }
.strip p { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.strip code { margin-left: 6px; font-size: 12.5px; }
.strip nav { display: flex; flex: none; }
.step { display: grid; place-items: center; width: 34px; height: 30px; text-decoration: none; color: var(--ink); }
span.step { opacity: 0.25; }
a.step:hover { color: var(--red); }

.spread { display: grid; grid-template-columns: minmax(0, 1fr); gap: 32px; padding-top: 24px; }
@media (min-width: 980px) { .spread { grid-template-columns: minmax(0, 46fr) minmax(0, 54fr); gap: clamp(32px, 4vw, 60px); } }

.kicker { font-size: 14px; color: var(--soft); }
.kicker span + span::before { content: "|"; margin: 0 9px; color: var(--rule); }
.kicker strong { color: var(--red); }
.story h2 { font: 700 clamp(25px, 2.65vw, 35px)/1.36 var(--serif); letter-spacing: -0.012em; margin: 6px 0 0; text-wrap: pretty; }
.label { font: 700 0.5em/1 var(--sans); letter-spacing: 0; color: var(--paper); background: var(--red); padding: 0.28em 0.45em 0.32em; border-radius: 2px; vertical-align: 0.34em; margin-right: 0.1em; }
.front .label { font-size: 11.5px; vertical-align: 1.5px; padding: 1px 4px 2px; }
.series { font-weight: 400; color: var(--red); }
.series::before { content: "["; } .series::after { content: "]"; }
.decks { margin-top: 12px; padding-left: 12px; border-left: 3px solid var(--rule); font-weight: 600; font-size: 17px; line-height: 1.58; }
.signature { margin-top: 16px; padding: 9px 0; border: 1px solid var(--rule); border-width: 1px 0; font-size: 14px; line-height: 1.65; color: var(--soft); }
.signature p { display: flex; flex-wrap: wrap; column-gap: 16px; }
.signature strong { color: var(--ink); }
.signature time { font-variant-numeric: tabular-nums; }
.summary { margin-top: 18px; padding: 13px 16px; background: var(--tint); font-size: 15.5px; white-space: pre-line; }
.body { margin-top: 20px; font-size: 17px; line-height: 1.86; }
.body > * + * { margin-top: 1.05em; }
.body h3 { font: 700 19px/1.5 var(--serif); margin-top: 1.7em; }
.body blockquote { padding-left: 16px; border-left: 2px solid var(--rule); color: var(--soft); }
.body .marker { text-align: center; font-size: 14px; font-weight: 700; letter-spacing: 0.06em; color: var(--soft); }
.body ul li::before { content: "·"; margin: 0 8px 0 2px; }
.body ol { counter-reset: item; } .body ol li { counter-increment: item; } .body ol li::before { content: counter(item) ". "; }
.voice { color: var(--red); font-size: 0.92em; margin-right: 2px; }
.body .question { font-weight: 600; }
.body .speech { padding-left: 16px; border-left: 2px solid var(--hair); }
.table { overflow-x: auto; font-size: 14.5px; line-height: 1.5; }
.table table { border-collapse: collapse; min-width: 60%; }
.table td, .table th { border: 1px solid var(--rule); padding: 6px 10px; text-align: left; }
.quote { background: linear-gradient(transparent 62%, color-mix(in oklab, var(--blue) 17%, transparent) 62%); }
.speaker { margin: 0 2px 0 4px; padding: 1px 6px 2px; font-size: 0.72em; line-height: 1.4; white-space: nowrap; color: var(--blue); background: var(--sheet); border: 1px solid color-mix(in oklab, var(--blue) 34%, transparent); border-radius: 99px; vertical-align: 0.1em; }
figure .frame {
  display: grid; place-content: center; justify-items: center; gap: 5px; aspect-ratio: var(--shape); max-height: 272px; width: 100%; padding: 16px;
  text-align: center; font-size: 12.5px; line-height: 1.5; color: var(--soft); background: var(--tint);
  background-image: repeating-linear-gradient(-45deg, transparent 0 9px, color-mix(in oklab, var(--rule) 34%, transparent) 9px 10px);
}
.frame svg { width: 40px; fill: none; stroke: var(--soft); stroke-width: 1.1; stroke-linejoin: round; }
.frame p { background: var(--tint); padding: 0 6px; }
figcaption { padding-top: 8px; font-size: 14px; line-height: 1.62; color: var(--soft); }
.credit { color: var(--ink); white-space: nowrap; }
.credit::before { content: "/ "; color: var(--soft); }
.embed { padding: 12px 16px; border: 1px dashed var(--rule); font-size: 14px; }
.correction { margin-top: 22px; padding: 12px 16px; border: 1px solid var(--red); font-size: 15px; }
.correction b { color: var(--red); }
.foot { margin-top: 26px; padding-top: 10px; border-top: 1px solid var(--rule); font-size: 13.5px; line-height: 1.62; color: var(--soft); }
.foot div { display: grid; grid-template-columns: 76px minmax(0, 1fr); }
.foot dt::after { content: none; }
.foot dd { color: var(--ink); }
.absent h2 { color: var(--soft); font-weight: 400; margin-bottom: 14px; }

.tabs { display: flex; gap: clamp(12px, 1.6vw, 22px); border-bottom: 1px solid var(--rule); overflow-x: auto; scrollbar-width: none; }
.tabs[hidden] { display: none; }
.tabs button { all: unset; flex: none; padding: 6px 1px 8px; font-size: 14px; line-height: 1.4; color: var(--soft); cursor: pointer; border-bottom: 2px solid transparent; margin-bottom: -1px; }
.tabs button:hover { color: var(--ink); }
.tabs button[aria-selected=true] { color: var(--ink); font-weight: 700; border-color: var(--red); }
.tabs button:focus-visible { outline: 2px solid var(--blue); outline-offset: -2px; }
.panel { padding-top: 14px; }
.panel-name { font: 700 15px/1.4 var(--sans); margin-bottom: 8px; }
.tabbed .panel-name { display: none; }
@media (min-width: 980px) {
  .tabbed { position: sticky; top: 12px; align-self: start; }
  .tabbed .panel { max-height: calc(100vh - 74px); overflow-y: auto; scrollbar-width: thin; overscroll-behavior: auto; }
}
.legend { display: flex; flex-wrap: wrap; gap: 6px; margin-bottom: 14px; }
.legend button { all: unset; cursor: pointer; display: block; padding: 1px 8px 2px; font-size: 12px; line-height: 1.5; border-radius: 3px; color: var(--role); background: color-mix(in oklab, var(--role) calc(var(--wash) + 3%), transparent); }
.legend button:hover { box-shadow: inset 0 0 0 1px var(--role); }
.legend button[aria-pressed=true] { color: var(--paper); background: var(--role); }
.legend button:focus-visible { outline: 2px solid var(--blue); outline-offset: 1px; }
.source { font-size: 14px; line-height: 1.62; }
.source li { display: grid; grid-template-columns: 30px 80px minmax(0, 1fr); margin-top: 2px; border-left: 3px solid var(--role); background: color-mix(in oklab, var(--role) var(--wash), transparent); padding: 3px 8px 3px 0; position: relative; }
.source li.apart { margin-top: 9px; }
.source li.part { margin-top: 0; }
.source [data-role=body] { background: var(--sheet); }
.source .no { text-align: right; padding-right: 8px; font-size: 11px; line-height: 22.7px; color: var(--soft); font-variant-numeric: tabular-nums; }
.source .role { font-size: 11.5px; line-height: 22.7px; color: var(--role); }
.source .text { white-space: pre-wrap; max-height: 13em; overflow-y: auto; scrollbar-width: thin; }
.source :is([data-role=chrome], [data-role=related]) .text { max-height: 6.5em; }
.source [data-role=body] .text { max-height: none; }
.source :is([data-role=chrome], [data-role=related], [data-role=promo], [data-role=notice]) .text { color: var(--soft); }
.source .share { position: absolute; right: 0; top: 0; padding: 1px 6px; font-size: 11px; line-height: 1.6; color: var(--role); background: var(--paper); font-variant-numeric: tabular-nums; opacity: 0; pointer-events: none; border: 1px solid var(--rule); border-radius: 0 0 0 3px; }
.source li:hover .share { opacity: 1; }
.source li.near { border-left-style: dotted; }
.source li.near .role::after { content: "?"; font-weight: 700; margin-left: 3px; }
.source.filtered li:not(.chosen) { opacity: 0.28; }
.origin { width: 100%; border-collapse: collapse; font-size: 14px; line-height: 1.55; }
.origin caption { text-align: left; font-size: 13px; color: var(--soft); padding-bottom: 6px; }
.origin th { width: 116px; text-align: left; vertical-align: top; font: 12.5px/1.75 var(--mono); padding: 8px 12px 8px 0; border-top: 1px solid var(--hair); }
.origin td { padding: 8px 0; border-top: 1px solid var(--hair); }
.origin code { font-size: 12px; }
.origin dl { display: grid; grid-template-columns: auto minmax(0, 1fr); column-gap: 10px; }
.origin dt { color: var(--soft); font-size: 12.5px; line-height: 21.7px; }
.origin dl + dl { margin-top: 4px; padding-top: 4px; border-top: 1px dotted var(--rule); }
.from, .lost { color: var(--soft); font-size: 13px; }
.from b { color: var(--blue); }
.lost b { font-weight: 400; }
.lost li { padding-left: 12px; text-indent: -12px; }
.issues { margin-bottom: 14px; font-size: 14px; line-height: 1.6; }
.issues li { padding: 7px 12px; background: var(--tint); border-left: 3px solid var(--soft); margin-top: 4px; }
.issues [data-severity=error] { border-color: var(--red); }
.issues [data-severity=warning] { border-color: #b7791f; }
.code { font: 12.5px/1.62 var(--mono); white-space: pre-wrap; overflow-wrap: anywhere; word-break: normal; background: var(--sheet); border: 1px solid var(--hair); padding: 12px 14px; }
.code code { font: inherit; }
.code .key { color: var(--blue); }
.code .string { color: var(--ink); }
.code .number { color: var(--red); }
.code .tag { color: var(--blue); }
.colophon { margin-top: 44px; padding-top: 12px; border-top: 3px double var(--ink); font-size: 13px; color: var(--soft); }
@media (max-width: 620px) {
  .masthead { grid-template-columns: 1fr auto; padding-top: 18px; }
  .masthead h1 { grid-column: 1; grid-row: 1; letter-spacing: 0.08em; }
  .masthead p:first-child { display: none; }
  .front { padding-top: 8px; }
  .spread { padding-top: 18px; }
  .source li { grid-template-columns: 26px minmax(0, 1fr); padding-left: 0; }
  .source .role { grid-column: 2; line-height: 1.5; padding-top: 1px; }
  .source .text { grid-column: 2; }
  .source .no { line-height: 19px; padding-right: 6px; }
  .source [data-role=body] .role { display: none; }
  figure .frame { max-height: 208px; }
  .origin th { width: 98px; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media print { .panels, .strip nav, .skip { display: none; } .spread { grid-template-columns: 1fr; } }
`
