// The look of the pages: the page's own font, the system's colours, the receipt as the one thing remembered.

/** Style sheet of /embed and /docs, served at /pages.css. */
export const pageStyle = `
:root { color-scheme: light dark; --rule: color-mix(in srgb, currentColor 24%, transparent); --soft: color-mix(in srgb, currentColor 6%, Canvas); --edge: color-mix(in srgb, currentColor 55%, transparent);
  --right: light-dark(#0b6b3a, #6fd39b); --half: light-dark(#7a5200, #e8b95c); --wrong: light-dark(#a3221c, #ff9d94); }
* { box-sizing: border-box; }
body { margin: 0; background: Canvas; color: CanvasText; font: 1rem/1.6 system-ui, sans-serif; }
:lang(ar) { line-height: 1.85; }
body:lang(ar) { font-size: 1.08rem; }
main { max-inline-size: 38rem; margin-inline: auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.35rem; line-height: 1.5; margin-block: 0 1.5rem; }
fieldset { border: 0; border-block-start: 1px solid var(--rule); margin: 0; padding: 1.25rem 0; min-inline-size: 0; }
legend { font-weight: 650; padding: 0; float: inline-start; inline-size: 100%; margin-block-end: .5rem; }
legend + * { clear: both; }
.row { display: flex; align-items: center; gap: .75rem; min-block-size: 44px; padding: .4rem .75rem; border: 1px solid var(--rule); border-radius: .4rem; margin-block: .5rem; cursor: pointer; }
.row:hover { background: var(--soft); }
.row:has(input:checked) { border-color: AccentColor; box-shadow: inset 0 0 0 1px AccentColor; }
.row:has(:focus-visible), input[type=text]:focus-visible, button:focus-visible, a:focus-visible { outline: 3px solid AccentColor; outline-offset: 2px; }
input[type=radio] { inline-size: 1.15rem; block-size: 1.15rem; flex: none; margin: 0; accent-color: AccentColor; }
select { flex: 0 1 auto; min-inline-size: 6rem; max-inline-size: 100%; min-block-size: 44px; padding: .35rem .5rem; font: inherit; color: CanvasText; background: Canvas; border: 1px solid var(--edge); border-radius: .4rem; }
.arranged { flex-wrap: wrap; padding-block: .6rem; }
.arranged > span:first-child { flex: 1 1 12rem; }
.fit, .unfit { flex-basis: 100%; font-size: .88em; } .fit { color: var(--right); } .unfit { color: var(--wrong); }
input[type=text] { inline-size: 100%; min-block-size: 44px; padding: .5rem .75rem; font: inherit; color: inherit; background: Canvas; border: 1px solid var(--edge); border-radius: .4rem; }
.hint { font-size: .9em; opacity: .8; margin-block: .25rem; }
button { font: inherit; font-weight: 650; min-block-size: 44px; padding: .5rem 1.5rem; border: 0; border-radius: .4rem; background: CanvasText; color: Canvas; cursor: pointer; }
.receipt { border-block-start: 2px dashed var(--rule); background: var(--soft); padding: 1rem; margin-block-start: 1rem; }
.receipt h2 { font-size: 1.05rem; margin: 0 0 .5rem; }
.correct h2 { color: var(--right); } .partial h2 { color: var(--half); } .incorrect h2 { color: var(--wrong); }
.receipt p { margin-block: .5rem; }
blockquote { margin: .75rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--rule); }
mark { background: light-dark(#ffe98a, #6b5600); color: inherit; padding: 0; }
.small { font-size: .88em; opacity: .85; }
.notice { padding: 1rem; border: 1px solid var(--rule); }
code, pre { font-family: ui-monospace, monospace; font-size: .9em; direction: ltr; unicode-bidi: isolate; }
table { inline-size: 100%; border-collapse: collapse; } td, th { text-align: start; padding: .4rem .5rem .4rem 0; border-block-end: 1px solid var(--rule); vertical-align: top; }
.docs main { max-inline-size: 52rem; }
.docs section { border-block-start: 1px solid var(--rule); padding-block: 1rem; }
.docs h2 { font-size: 1.1rem; margin: 0; }
@media (forced-colors: active) { mark { background: Mark; color: MarkText; } button { border: 1px solid ButtonText; } }
@media print { button { display: none; } }
`;
