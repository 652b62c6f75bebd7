// The look of the teacher's page: the question beside the class on a desk, one under the other on a phone.
import { css } from 'lit';

/** Style sheet of the teacher's page, after `baseStyles`, `styles`, `receiptStyles` and `spreadStyles`. */
export const teacherStyles = css`
:host { max-inline-size: 68rem; container-type: inline-size; }
.teacher { border-block: 0; padding-block-start: 0; }
.teacher h2 { font-size: 1.35em; line-height: 1.5; margin-block: .5rem .25rem; }
.teacher h3 { font-size: 1.1em; margin-block: 0 .5rem; }
:is(h2, h3, .spread, .out, .chosen-set):focus { outline: none; }
.teacher label:not(.row) { display: block; }
.make, .find, .chosen-set { max-inline-size: 40rem; }
.find { margin-block-end: 1rem; }
.find > label, .make legend { font-weight: 650; font-size: 1em; }
.find .hint { margin-block: 0 .4rem; }
.beside { display: flex; flex-wrap: wrap; gap: .75rem; margin-block: .75rem; }
.beside > label { flex: 1 1 14rem; }
.beside > input { flex: 1 1 16rem; inline-size: auto; }
.chosen-set { padding: .75rem 1rem; background: var(--soft); margin-block-end: 1rem; }
.chosen-set p { margin-block: 0; }
.chosen-set .small { display: block; }
.make .small { display: block; }
[type="datetime-local"] { inline-size: 100%; min-block-size: 44px; padding: .5rem .75rem; font: inherit; color: inherit; background: transparent; border: 1px solid color-mix(in srgb, currentColor 55%, transparent); border-radius: var(--radius); color-scheme: light dark; }
select { color: CanvasText; background: Canvas; }
[type="checkbox"] { flex: none; inline-size: 1.15rem; block-size: 1.15rem; margin: 0; accent-color: var(--accent); }
[aria-invalid="true"] { border-color: var(--wrong); }
summary { cursor: pointer; min-block-size: 44px; padding-block: .5rem; font-weight: 650; }
.link { min-block-size: 44px; line-height: 44px; }
.button { display: inline-flex; align-items: center; min-block-size: 44px; padding: .4rem 1rem; border: 1px solid var(--rule); border-radius: var(--radius); color: inherit; text-decoration: none; }
.lead-top { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: .5rem 1.5rem; }
.lead-top > div { flex: 1 1 18rem; }
.lead-top .small { margin-block: 0; }
.lead { display: grid; gap: 1.5rem 2.5rem; margin-block: 1rem; }
@container (min-inline-size: 52rem) { .lead { grid-template-columns: minmax(0, 1fr) 19rem; align-items: start; } .side { border-inline-start: 1px solid var(--rule); padding-inline-start: 1.5rem; } }
.entrance { display: flex; flex-wrap: wrap; align-items: center; gap: 1rem 2rem; }
.entrance p { margin-block: .25rem; }
.entrance .address { font-weight: 650; white-space: nowrap; }
.qr { inline-size: min(14rem, 60vw); block-size: auto; forced-color-adjust: none; }
.big-code strong { font-size: clamp(2.2rem, 9cqi, 4rem); line-height: 1.2; font-variant-numeric: tabular-nums; white-space: nowrap; }
.code-line { margin-block: 0 1rem; }
.code-line strong { font-size: 1.25em; font-variant-numeric: tabular-nums; white-space: nowrap; }
.count { align-self: center; }
/* What is held for a moment does not blink; of a connection that is gone a notice tells. */
:is(.stage, dialog) .actions [aria-disabled="true"] { opacity: 1; }
.place { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem 1rem; margin-block: 0 .75rem; padding-block-end: .5rem; border-block-end: 1px solid var(--rule); }
.timer { font-variant-numeric: tabular-nums; font-weight: 650; }
.stem { font-size: 1.25em; line-height: 1.6; }
.options { list-style: none; margin: 0; padding: 0; display: grid; gap: .5rem; }
.options li { padding: .5rem .75rem; border: 1px solid var(--rule); border-radius: var(--radius); }
.spread { margin-block: 1rem; }
.receipt { margin-block-start: 1rem; padding: 1rem; background: var(--soft); border-block-start: 2px dashed var(--rule); }
.receipt blockquote:first-child { margin-block-start: 0; }
.receipt p { margin-block: .35rem; }
.roster ul { list-style: none; margin: 0; padding: 0; }
.roster li { display: grid; grid-template-columns: 1.25em minmax(0, 1fr) auto; align-items: center; gap: 0 .5rem; border-block-end: 1px solid var(--rule); }
.roster .who { padding-block: .35rem; overflow-wrap: anywhere; line-height: 1.5; }
.roster .who .small { display: block; }
.roster .away bdi { opacity: .75; }
.roster details[open] { grid-column: 2 / -1; margin-block-end: .75rem; }
.roster summary { list-style: none; min-inline-size: 44px; text-align: center; }
.roster details[open] > summary { text-align: end; }
.roster summary::-webkit-details-marker { display: none; }
.roster details > .plain { margin-block-start: .5rem; }
.items > ol { list-style: none; margin: 0; padding: 0; }
.items li { display: flex; flex-wrap: wrap; align-items: start; gap: .5rem 1rem; padding-block: .5rem; border-block-end: 1px solid var(--rule); }
.items li > :first-child { flex: 1 1 20rem; margin: 0; }
.item { display: flex; gap: .75rem; font-weight: 400; }
summary.item::before { content: "▸"; }
[dir="rtl"] summary.item::before { content: "◂"; }
details[open] > summary.item::before { content: "▾"; }
.item > :first-child { flex: none; }
.item .small { display: block; }
.settings output { display: block; user-select: all; overflow-wrap: anywhere; }
.settings > label { max-inline-size: 16rem; }
.danger { color: var(--wrong); border-color: currentColor; }
/* On paper the report stands alone. */
@media print { [data-report] > :not(dalil-room-report) { display: none; } }
dalil-room-report { max-inline-size: none; margin-block: 1.5rem; }
dialog { max-inline-size: min(30rem, calc(100vw - 2rem)); padding: 1.25rem; border: 1px solid var(--rule); border-radius: var(--radius); background: Canvas; color: CanvasText; font: inherit; line-height: inherit; }
dialog::backdrop { background: rgb(0 0 0 / .45); }
`;
