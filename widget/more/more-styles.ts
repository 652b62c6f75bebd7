// The look of fields with several parts, of the result and of challenges.

/** Text of the style sheet, after `baseStyles`, `styles` and `receiptStyles`. */
export const moreStyles = `
.row select { flex: 0 1 auto; inline-size: auto; min-inline-size: 6rem; max-inline-size: 100%; color: CanvasText; background: Canvas; }
select:disabled { opacity: 1; }
.row:has(select) { cursor: default; padding-block: .6rem; }
.row:has(select) > span:first-of-type { flex-basis: 12rem; }
.row:has(select) .tag { flex-basis: 100%; }
.lines { list-style: none; margin: 0; padding: 0; }
.line { display: grid; grid-template-columns: auto auto 1fr auto; gap: .25rem .5rem; cursor: default; }
.line > * { grid-row: 1 / span 2; }
.handle { grid-column: 1; min-inline-size: 24px; min-block-size: 44px; display: grid; place-items: center; cursor: grab; touch-action: none; opacity: .7; }
.place { grid-column: 2; }
.text { grid-column: 3; }
.line .step { grid-area: 1 / 4; align-self: end; min-inline-size: 44px; padding: 0; }
.line .down { grid-row: 2; align-self: start; }
.line .tag { grid-area: 3 / 3; margin: 0; }
@container (min-inline-size: 26rem) { .line .step { grid-row: 1 / span 2; align-self: center; } .line .down { grid-column: 5; } }
.result { font-size: 1.25em; font-weight: 650; margin-block: .5rem; }
.big { font-size: 1.4em; }
.review { list-style: none; margin-block: 1rem; padding: 0; border-block-start: 1px solid var(--rule); }
.review button { display: flex; gap: .75rem; inline-size: 100%; padding: .5rem 0; border: 0; border-block-end: 1px solid var(--rule); border-radius: 0; text-align: start; }
.review button:hover { background: var(--soft); }
.review .small { display: block; }
.copied output { display: block; white-space: pre-wrap; user-select: all; }
.challenge label { display: block; margin-block: .5rem; }
@media print { .handle, .step { display: none; } }
`;
