// The quiz's own look: progress, fields and options. What every card shares stands in receipt-styles.ts.
import { css } from 'lit';

/** Style sheet of the quiz, after `receiptStyles`. */
export const styles = css`
.quiz { border-block: 1px solid var(--rule); padding-block: 1rem; min-block-size: 20rem; line-height: 1.6; }
.quiz:lang(ar) { line-height: 1.85; font-size: 1.05em; }
.quiz.waiting { min-block-size: 20rem; }
.top { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: .25rem 1rem; font-size: .9em; }
.top > span { white-space: nowrap; }
.marks { display: flex; flex-wrap: wrap; gap: .1rem; list-style: none; margin: 0; padding: 0; }
.marks button { all: unset; cursor: pointer; min-inline-size: 24px; min-block-size: 28px; text-align: center; border-radius: .3rem; }
.marks button[aria-current] { background: var(--soft); box-shadow: inset 0 -2px 0 currentColor; }
fieldset { border: 0; margin: 0; padding: 1rem 0 0; min-inline-size: 0; }
legend { padding: .75rem 0 0; margin-block-end: .75rem; font-weight: 650; font-size: 1.1em; }
.row { display: flex; align-items: center; gap: .75rem; min-block-size: 44px; padding: .35rem .75rem; margin-block: .5rem; border: 1px solid var(--rule); border-radius: .4rem; cursor: pointer; }
.row:hover { background: var(--soft); }
.row:has(input:checked) { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); }
.row:has(:disabled) { cursor: default; }
.row.right { border-color: var(--right); box-shadow: inset 0 0 0 1px var(--right); }
.row.missed { border-color: var(--wrong); box-shadow: inset 0 0 0 1px var(--wrong); }
.row { flex-wrap: wrap; }
.row > span:first-of-type { flex: 1 1 10rem; }
.row .tag { margin-inline-start: auto; font-size: .85em; white-space: nowrap; }
.right .tag { color: var(--right); } .missed .tag { color: var(--wrong); }
.row select { flex: 0 1 auto; min-inline-size: 6rem; max-inline-size: 100%; min-block-size: 44px; padding: .35rem .5rem; font: inherit; color: CanvasText; background: Canvas; border: 1px solid var(--rule); border-radius: .4rem; }
.row:has(select) { cursor: default; padding-block: .6rem; } .row:has(select) > span:first-of-type { flex-basis: 12rem; } select:disabled { opacity: 1; } .row:has(select) .tag { flex-basis: 100%; white-space: normal; }
.row:has(:focus-visible), input[type="text"]:focus-visible, .verdict h3:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
input[type="radio"] { flex: none; inline-size: 1.15rem; block-size: 1.15rem; margin: 0; accent-color: var(--accent); }
input[type="text"] { inline-size: 100%; min-block-size: 44px; padding: .5rem .75rem; font: inherit; color: inherit; background: transparent; border: 1px solid var(--rule); border-radius: .4rem; }
.correct h3 { color: var(--right); } .partial h3 { color: var(--half); } .incorrect h3 { color: var(--wrong); }
.result { font-size: 1.25em; font-weight: 650; margin-block: .5rem; }
.big { font-size: 1.4em; letter-spacing: 0; direction: inherit; }
.correct h3 { color: var(--right); } .partial h3 { color: var(--half); } .incorrect h3 { color: var(--wrong); }
@media (forced-colors: active) { .row:has(input:checked) { outline: 2px solid Highlight; } }
`;
