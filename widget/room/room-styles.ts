// The look of a pupil's room, after those of the quiz: larger targets, since it is used on phones and once.
import { css } from 'lit';

/** Style sheet of a pupil's room, after `baseStyles`, `styles`, `receiptStyles` and `moreStyles`. */
export const roomStyles = css`
.room { border-block: 0; padding-block-start: 0; min-block-size: 24rem; }
.room h2 { margin-block: 1rem .5rem; font-size: 1.35em; line-height: 1.5; }
.room label:not(.row) { display: block; }
.door > label { margin-block: 1.25rem .1rem; font-weight: 650; }
.door > .hint { margin-block: 0 .4rem; }
.door .main { inline-size: 100%; min-block-size: 3.25rem; font-size: 1.1em; }
.door input { font-size: 1.1em; min-block-size: 3.25rem; }
input.code { font-size: 1.5em; letter-spacing: .12em; text-align: center; font-variant-numeric: tabular-nums; }
.fixed { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem .75rem; }
.fixed .code { font-size: 1.3em; font-variant-numeric: tabular-nums; }
[aria-invalid="true"] { border-color: var(--wrong); }
.top { border-block-end: 1px solid var(--rule); padding-block: .5rem; }
.top .who { font-weight: 650; white-space: normal; overflow-wrap: anywhere; }
.room .place { margin: 0; font-size: 1em; font-weight: 400; line-height: inherit; }
.timer { font-variant-numeric: tabular-nums; font-weight: 650; }
.room .marks { margin-block-end: .75rem; }
.room .marks button { min-inline-size: 44px; min-block-size: 44px; }
.room .step, .room .handle { min-inline-size: 44px; }
.room .row { min-block-size: 3rem; }
.room > .notice:focus, h2:focus, legend:focus, .note:focus, .out:focus, .verdict h3:focus { outline: none; }
.send-hint { margin-block: 1rem 0; }
.answer .main { min-block-size: 3.25rem; }
.set { font-weight: 650; }
.leave { margin-block-start: 2.5rem; font-size: .88em; }
.leave summary { cursor: pointer; min-block-size: 44px; padding-block: .6rem; }
.room .link { min-block-size: 44px; line-height: 44px; }
.review button { min-block-size: 44px; }
.own-receipt a { display: inline-block; min-block-size: 44px; line-height: 44px; }
.own-receipt .small { display: block; }
`;
