// The look of the page of receipts: the receipt as the card that a verdict is.
import { css } from 'lit';

/** Style sheet of the element, after `baseStyles`. */
export const verifyStyles = css`
.verify { line-height: 1.6; }
.verify:lang(ar) { line-height: 1.85; font-size: 1.05em; }
.langs { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin-block: 0 1rem; }
.link { min-block-size: 28px; padding: 0; border: 0; border-radius: 0; text-decoration: underline; text-underline-offset: .3em; }
.link[aria-pressed="true"] { font-weight: 650; text-decoration: none; }
h1 { font-size: 1.35em; margin-block: 0 .5rem; }
label { display: block; font-weight: 650; }
textarea { display: block; inline-size: 100%; margin-block: .25rem; padding: .5rem .75rem; font: .9em / 1.5 ui-monospace, monospace; color: inherit; background: transparent; border: 1px solid color-mix(in srgb, currentColor 55%, transparent); border-radius: var(--radius); overflow-wrap: anywhere; resize: vertical; }
.verdict { margin-block: 1rem; padding: 1rem; background: var(--soft); border-block-start: 2px dashed var(--rule); }
.verdict h2 { margin: 0; font-size: 1.1em; }
.verdict p { margin-block: .5rem; }
.genuine h2 { color: var(--right); }
.fault h2 { color: var(--wrong); }
dl { margin-block: .75rem; }
dl > div { padding-block: .4rem; border-block-start: 1px solid var(--rule); }
dt { font-size: .88em; opacity: .9; }
dd { margin: 0; font-weight: 650; overflow-wrap: anywhere; }
.small { display: block; font-size: .88em; font-weight: 400; opacity: .9; }
.hash { font: .85em ui-monospace, monospace; }
summary { cursor: pointer; min-block-size: 28px; }
a { color: inherit; text-underline-offset: .3em; }
@media print { form, .verify > details, .intro { display: none; } .verdict { break-inside: avoid; } }
`;
