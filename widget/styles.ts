// The element's look: the host's font and colours, and the receipt as the one thing remembered.
import { css } from 'lit';

/** Style sheet of the shadow root. Custom properties: --dalil-accent, --dalil-right, --dalil-half, --dalil-wrong, --dalil-mark. */
export const styles = css`
:host { display: block; max-inline-size: 38rem; font: inherit; color: inherit; --rule: color-mix(in srgb, currentColor 24%, transparent);
  --soft: color-mix(in srgb, currentColor 5%, transparent); --accent: var(--dalil-accent, AccentColor);
  --right: var(--dalil-right, light-dark(#0b6b3a, #6fd39b)); --half: var(--dalil-half, light-dark(#7a5200, #e8b95c)); --wrong: var(--dalil-wrong, light-dark(#a3221c, #ff9d94)); }
:host([hidden]) { display: none; }
* { box-sizing: border-box; }
.quiz { border-block: 1px solid var(--rule); padding-block: 1rem; min-block-size: 20rem; line-height: 1.6; }
.quiz:lang(ar) { line-height: 1.85; font-size: 1.05em; }
.quiz.waiting { min-block-size: 20rem; }
.waiting p { opacity: 0; animation: appear 0s 400ms forwards; }
@keyframes appear { to { opacity: 1; } }
.top { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: .25rem 1rem; font-size: .9em; }
.top > span { white-space: nowrap; }
.marks { display: flex; gap: .1rem; list-style: none; margin: 0; padding: 0; }
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
.row:has(:focus-visible), input[type="text"]:focus-visible, button:focus-visible, .verdict h3:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
input[type="radio"] { flex: none; inline-size: 1.15rem; block-size: 1.15rem; margin: 0; accent-color: var(--accent); }
input[type="text"] { inline-size: 100%; min-block-size: 44px; padding: .5rem .75rem; font: inherit; color: inherit; background: transparent; border: 1px solid var(--rule); border-radius: .4rem; }
.hint { display: block; font-size: .9em; opacity: .85; margin-block-end: .25rem; }
.actions { display: flex; flex-wrap: wrap; gap: .75rem; margin-block-start: 1rem; }
button.main { font: inherit; font-weight: 650; min-block-size: 44px; padding: .4rem 1.5rem; border: 0; border-radius: .4rem; background: CanvasText; color: Canvas; cursor: pointer; }
button.plain { font: inherit; min-block-size: 44px; padding: .4rem 1rem; border: 1px solid var(--rule); border-radius: .4rem; background: transparent; color: inherit; cursor: pointer; }
button[aria-disabled="true"] { opacity: .6; }
.notice { padding: .75rem 1rem; margin-block: .75rem; border-inline-start: 3px solid var(--rule); background: var(--soft); }
.verdict { margin-block-start: 1rem; padding: 1rem; background: var(--soft); border-block-start: 2px dashed var(--rule); animation: open 160ms ease-out; }
@keyframes open { from { opacity: 0; transform: translateY(-.4rem); } }
.verdict h3 { margin: 0; font-size: 1.05em; }
.correct h3 { color: var(--right); } .partial h3 { color: var(--half); } .incorrect h3 { color: var(--wrong); }
.verdict p { margin-block: .5rem; }
blockquote { margin: .75rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--rule); }
mark { background: var(--dalil-mark, light-dark(#ffe98a, #6b5600)); color: inherit; }
.small { font-size: .88em; opacity: .9; }
.link { all: unset; cursor: pointer; text-decoration: underline; text-underline-offset: .3em; min-block-size: 28px; }
.link:focus-visible { outline: 3px solid var(--accent); }
.result { font-size: 1.25em; font-weight: 650; margin-block: .5rem; }
.big { font-size: 1.4em; letter-spacing: 0; direction: inherit; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (prefers-reduced-motion: reduce) { .verdict { animation: none; } }
@media (forced-colors: active) { button.main { border: 1px solid ButtonText; } mark { background: Mark; color: MarkText; } .row:has(input:checked) { outline: 2px solid Highlight; } }
@media print { .actions, .link { display: none; } }
`;
