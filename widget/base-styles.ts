// The look that every element begins with: the host's font and colours, buttons, notices.
import { css } from 'lit';

/**
 * Style sheet of the shadow root. Custom properties: --dalil-accent, --dalil-right, --dalil-half, --dalil-wrong, --dalil-mark, --dalil-radius,
 * --dalil-rule, --dalil-soft, --dalil-button and --dalil-button-text.
 */
export const baseStyles = css`
:host { display: block; max-inline-size: 38rem; font: inherit; color: inherit; --rule: var(--dalil-rule, color-mix(in srgb, currentColor 24%, transparent));
  --soft: var(--dalil-soft, color-mix(in srgb, currentColor 5%, transparent)); --accent: var(--dalil-accent, AccentColor); --radius: var(--dalil-radius, .4rem);
  --right: var(--dalil-right, light-dark(#0b6b3a, #6fd39b)); --half: var(--dalil-half, light-dark(#7a5200, #e8b95c)); --wrong: var(--dalil-wrong, light-dark(#a3221c, #ff9d94)); }
:host([hidden]), [hidden] { display: none; }
* { box-sizing: border-box; }
:host > :not(slot) { font-style: normal; text-transform: none; text-indent: 0; text-align: start; white-space: normal; }
[dir="rtl"] { letter-spacing: 0; }
.waiting p { opacity: 0; animation: appear 0s 400ms forwards; }
@keyframes appear { to { opacity: 1; } }
.hint { display: block; font-size: .9em; opacity: .85; margin-block-end: .25rem; }
.actions { display: flex; flex-wrap: wrap; gap: .75rem; margin-block-start: 1rem; }
button { font: inherit; color: inherit; min-block-size: 44px; padding: .4rem 1rem; border: 1px solid var(--rule); border-radius: var(--radius); background: transparent; cursor: pointer; }
button.main { font-weight: 650; padding-inline: 1.5rem; border-color: transparent; background: var(--dalil-button, CanvasText); color: var(--dalil-button-text, Canvas); }
button[aria-disabled="true"] { opacity: .6; }
.notice { padding: .75rem 1rem; margin-block: .75rem; border-inline-start: 3px solid var(--rule); background: var(--soft); }
.notice p { margin-block: .25rem; }
:focus-visible { outline: 3px solid var(--dalil-accent, currentColor); outline-offset: 2px; }
button.main:focus-visible { outline-color: var(--dalil-accent, var(--dalil-button, CanvasText)); }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (forced-colors: active) { button.main { border-color: ButtonText; background: ButtonFace; color: ButtonText; } }
@media print { .actions { display: none; } }
`;
