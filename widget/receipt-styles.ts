// The look of every element: the host's font and colours, and the receipt as the one thing remembered.
import { css } from 'lit';

/** Style sheet of the shadow root. Custom properties: --dalil-accent, --dalil-right, --dalil-half, --dalil-wrong, --dalil-mark. */
export const receiptStyles = css`
:host { display: block; max-inline-size: 38rem; font: inherit; color: inherit; --rule: color-mix(in srgb, currentColor 24%, transparent);
  --soft: color-mix(in srgb, currentColor 5%, transparent); --accent: var(--dalil-accent, AccentColor);
  --right: var(--dalil-right, light-dark(#0b6b3a, #6fd39b)); --half: var(--dalil-half, light-dark(#7a5200, #e8b95c)); --wrong: var(--dalil-wrong, light-dark(#a3221c, #ff9d94)); }
:host([hidden]) { display: none; }
* { box-sizing: border-box; }
.waiting p { opacity: 0; animation: appear 0s 400ms forwards; }
@keyframes appear { to { opacity: 1; } }
.hint { display: block; font-size: .9em; opacity: .85; margin-block-end: .25rem; }
.actions { display: flex; flex-wrap: wrap; gap: .75rem; margin-block-start: 1rem; }
button.main { font: inherit; font-weight: 650; min-block-size: 44px; padding: .4rem 1.5rem; border: 0; border-radius: .4rem; background: CanvasText; color: Canvas; cursor: pointer; }
button.plain { font: inherit; min-block-size: 44px; padding: .4rem 1rem; border: 1px solid var(--rule); border-radius: .4rem; background: transparent; color: inherit; cursor: pointer; }
button[aria-disabled="true"] { opacity: .6; }
.notice { padding: .75rem 1rem; margin-block: .75rem; border-inline-start: 3px solid var(--rule); background: var(--soft); }
.verdict { margin-block-start: 1rem; padding: 1rem; background: var(--soft); border-block-start: 2px dashed var(--rule); animation: open 160ms ease-out; }
@keyframes open { from { opacity: 0; transform: translateY(-.4rem); } }
.verdict h3 { margin: 0; font-size: 1.05em; }
.verdict p { margin-block: .5rem; }
blockquote { margin: .75rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--rule); }
mark { background: var(--dalil-mark, light-dark(#ffe98a, #6b5600)); color: inherit; }
.ways { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1.25rem; }
.small { font-size: .88em; opacity: .9; }
.link { all: unset; display: inline-block; cursor: pointer; text-decoration: underline; text-underline-offset: .3em; min-block-size: 28px; }
button:focus-visible, .link:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (prefers-reduced-motion: reduce) { .verdict { animation: none; } }
@media (forced-colors: active) { button.main { border: 1px solid ButtonText; background: ButtonFace; color: ButtonText; } mark { background: Mark; color: MarkText; } }
@media print { .actions, .link { display: none; } }
`;
