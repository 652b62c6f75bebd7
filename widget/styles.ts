// The quiz's own look until the first answer: progress, fields and options.
import { css } from 'lit';

/** Style sheet of the quiz, after `baseStyles`. */
export const styles = css`
.quiz { border-block: 1px solid var(--rule); padding-block: 1rem; min-block-size: 20rem; line-height: 1.6; overflow-wrap: anywhere; }
:is(.quiz, legend, .row span):lang(ar) { line-height: 1.85; }
.quiz:lang(ar) { font-size: 1.05em; }
.top { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: .25rem 1rem; margin-block-end: .75rem; font-size: .9em; }
.top > span { white-space: nowrap; }
.marks { display: flex; flex-wrap: wrap; gap: .1rem; list-style: none; margin: 0; padding: 0; }
.marks button { min-inline-size: 24px; min-block-size: 28px; padding: 0; border: 0; border-radius: .3rem; }
.marks button[aria-current] { background: var(--soft); box-shadow: inset 0 -2px 0 currentColor; }
fieldset { border: 0; margin: 0; padding: 0; min-inline-size: 0; }
legend { padding: 0; margin-block-end: .75rem; font-weight: 650; font-size: 1.1em; }
.row { display: flex; flex-wrap: wrap; align-items: center; gap: .75rem; min-block-size: 44px; padding: .35rem .75rem; margin-block: .5rem; border: 1px solid var(--rule); border-radius: var(--radius); cursor: pointer; }
.row > span:first-of-type { flex: 1 1 7rem; }
.row:hover { background: var(--soft); }
.row:has(:disabled) { cursor: default; }
.row:where(:has(input:checked)) { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); }
.row:has(input:focus-visible) { outline: 3px solid var(--dalil-accent, currentColor); outline-offset: 2px; }
[type="radio"] { flex: none; inline-size: 1.15rem; block-size: 1.15rem; margin: 0; accent-color: var(--accent); outline: 0; }
[type="text"], select, textarea { inline-size: 100%; min-block-size: 44px; padding: .5rem .75rem; font: inherit; color: inherit; background: transparent; border: 1px solid color-mix(in srgb, currentColor 55%, transparent); border-radius: var(--radius); }
.answer { display: flow-root; }
.kept { min-block-size: 15rem; }
.late { block-size: 15rem; overflow: auto; }
@media (forced-colors: active) { .row:where(:has(input:checked)) { outline: 2px solid Highlight; } }
`;
