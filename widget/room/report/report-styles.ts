// The report's own look: figures in a row, plots that read in grey, and a sheet of paper.
import { css } from 'lit';

/** Style sheet of the report, after `baseStyles`. */
export const reportStyles = css`
:host { max-inline-size: 60rem; }
.report { container-type: inline-size; line-height: 1.6; overflow-wrap: anywhere; }
.report:lang(ar) { line-height: 1.85; font-size: 1.05em; }
h2, h3, h4, .set, .stem { text-wrap: balance; }
h2 { font-size: 1.35em; margin-block: 0 .25rem; }
h3 { font-size: 1.15em; margin-block: 2rem .5rem; }
h4 { font-size: 1em; margin-block: 0 .25rem; }
p { margin-block: .5rem; }
.set { font-weight: 650; margin-block: 0; }
.small { font-size: .88em; opacity: .9; }
.code { direction: ltr; unicode-bidi: isolate; font-variant-numeric: tabular-nums; }
.figures { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin-block: 1rem; }
.figures dt { font-size: .88em; opacity: .9; }
.figures dd { margin: 0; font-weight: 650; font-size: 1.1em; max-inline-size: 16rem; }
.figures dd .small { font-weight: 400; font-size: .8em; opacity: 1; }
.files { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem .75rem; padding-block: .75rem; border-block: 1px solid var(--rule); }
.files p { flex-basis: 100%; margin: 0; }
.files p:empty { display: none; }
.look, .flags { margin: 0; padding: 0; list-style: none; }
.look > li { margin-block: .75rem; }
.look a { color: inherit; font-weight: 650; text-underline-offset: .3em; display: inline-block; min-block-size: 28px; }
.flags li { padding-inline-start: 1.5em; text-indent: -1.5em; color: var(--half); }
.plots { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 0 3rem; margin-block-start: 2rem; }
.plot { margin: 0 0 1rem; max-inline-size: 30rem; }
figcaption { font-weight: 650; }
svg { display: block; overflow: visible; margin-block: .5rem; font-size: 15px; }
text { fill: currentColor; }
.value { font-variant-numeric: tabular-nums; }
.aside { font-size: 13px; opacity: .9; }
.track { fill: var(--soft); stroke: var(--rule); }
.fill, .box { fill: color-mix(in srgb, currentColor 62%, transparent); }
.right { fill: var(--right); stroke: var(--right); }
.wrong { stroke: var(--wrong); }
.hatch-ground { fill: Canvas; } .hatch-line { fill: var(--wrong); }
.box { fill: color-mix(in srgb, currentColor 18%, Canvas); stroke: currentColor; }
.whisker { stroke: currentColor; stroke-width: 1.5; }
.median { stroke: currentColor; stroke-width: 3; }
.grid { stroke: var(--rule); stroke-dasharray: 2 3; }
summary { cursor: pointer; min-block-size: 28px; font-size: .88em; }
.scroll { overflow-x: auto; position: relative; }
table { border-collapse: collapse; font-size: .92em; }
th, td { text-align: start; vertical-align: top; padding: .3rem .6rem; border-block-end: 1px solid var(--rule); }
thead th { vertical-align: bottom; }
th[scope="row"] { font-weight: 400; }
.pupils { inline-size: 100%; }
.pupils { overflow-wrap: normal; --row: Canvas; }
.pupils tbody tr:nth-child(even) { background: var(--row); --row: color-mix(in srgb, CanvasText 5%, Canvas); }
.pupils th[scope="row"] { position: sticky; inset-inline-start: 0; min-inline-size: 7rem; background: var(--row) padding-box; overflow-wrap: anywhere; }
.pupils .number { text-align: center; font-variant-numeric: tabular-nums; }
.pupils thead th:not(:first-child), .pupils .sign { text-align: center; }
.sort { min-block-size: 28px; padding: 0 .25rem; border: 0; font-weight: 650; white-space: nowrap; }
.printed { display: none; }
.key { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; }
.unanswered { font-weight: 700; } .correct { color: var(--right); } .partial { color: var(--half); } .incorrect { color: var(--wrong); }
.item { padding-block: 1rem; border-block-start: 1px solid var(--rule); }
.item:focus { outline: none; }
.stem { font-weight: 650; margin-block: 0 .5rem; }
.answer { color: var(--right); }
.item .notice { padding: 0; border: 0; background: none; }
blockquote { margin: .5rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--rule); }
@container (min-width: 46rem) { .item:has(.plot) { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 24rem); gap: 0 3rem; } }
@media (forced-colors: active) {
  .fill, .right, .hatch-line, .box { fill: CanvasText; stroke: CanvasText; forced-color-adjust: none; }
  .wrong, .track { stroke: CanvasText; } .track, .box { fill: Canvas; } .whisker, .median, .grid { stroke: CanvasText; }
}
@media print {
  :host { max-inline-size: none; font-size: 10.5pt; --right: #0b5a31; --half: #5c3e00; --wrong: #8a1c17; color-scheme: light; }
  .files, details, .sort { display: none; }
  .printed { display: inline; }
  .scroll { overflow: visible; }
  h3, h3 + .small, h4, .stem, figcaption { break-after: avoid; }
  .item, .plot, .look > li, tr { break-inside: avoid; }
  thead { display: table-header-group; }
  .plots, .item:has(.plot) { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 2rem; }
  .item { padding-block: .5rem; } .item > div > *, .figures { margin-block: .25rem; } svg { font-size: 13px; }
  table { font-size: .9em; }
  th, td { padding: .15rem .35rem; }
  .pupils th[scope="row"] { position: static; min-inline-size: 5rem; }
  svg, .pupils tr { print-color-adjust: exact; }
}
`;
