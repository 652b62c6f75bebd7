// The look of the receipt, the one thing remembered: a torn slip's edge, the sentence as a quotation, the deciding words marked.

/** Text of the style sheet, after `baseStyles`. */
export const receiptStyles = `
.verdict { margin-block-start: 1rem; padding: 1rem; background: var(--soft); border-block-start: 2px dashed var(--rule); }
@keyframes open { from { opacity: .3; transform: translateY(-.4rem); } }
.verdict p { margin-block: .5rem; }
blockquote { margin: .75rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--rule); }
.near { opacity: .8; font-size: .92em; }
mark { --mark: var(--dalil-mark, light-dark(#ffe98a, #6b5600)); background: linear-gradient(transparent 14%, var(--mark) 14% 86%, transparent 86%); color: inherit; }
.ways { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1.25rem; }
.small { font-size: .88em; opacity: .9; }
.link { all: unset; display: inline-block; cursor: pointer; text-decoration: underline; text-underline-offset: .3em; min-block-size: 28px; }
.link:focus-visible { outline: 3px solid var(--dalil-accent, currentColor); outline-offset: 2px; }
.right, .correct { --on: var(--right); }
.missed, .incorrect { --on: var(--wrong); }
.partial { --on: var(--half); }
.row:is(.right, .missed) { border-color: var(--on); box-shadow: inset 0 0 0 1px var(--on); }
.tag { margin-inline-start: auto; font-size: .85em; color: var(--on); }
.verdict h3 { margin: 0; font-size: 1.05em; color: var(--on); }
.challenge { margin-block-start: 1rem; }
.challenge summary { cursor: pointer; min-block-size: 28px; font-size: .88em; }
@media (prefers-reduced-motion: no-preference) { .verdict { animation: open 160ms ease-out; } }
@media (forced-colors: active) { mark { background: Mark; color: MarkText; } a.link { color: LinkText; } }
@media print { .link, .challenge { display: none; } .verdict { break-inside: avoid; } }
`;
