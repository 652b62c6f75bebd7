// The look of the projector: sizes follow the smaller side of the wall, so that both 16:9 and 4:3 are filled and read from the back row.
import { css } from 'lit';

/** Style sheet of the projector, after `baseStyles`, `receiptStyles` and `spreadStyles`. */
export const screenStyles = css`
:host { max-inline-size: none; }
.screen { position: relative; display: flex; flex-direction: column; gap: 2.5vmin; min-block-size: 100dvh; padding: 4vmin 5vmin 3vmin; font-size: clamp(1rem, 3.4vmin, 5rem); line-height: 1.45; overflow-wrap: anywhere; }
.screen:lang(ar) { line-height: 1.7; }
.screen :is(h2, p) { margin: 0; }
.screen h2:focus { outline: none; }
.off { font-size: .8em; }
.thought { text-align: center; margin-block: auto; }
.thought h2 { font-size: clamp(2rem, 8vmin, 12rem); line-height: 1.4; }
.thought p { font-size: 1.3em; }
.lobby { display: flex; flex-wrap: wrap; margin-block-start: auto; align-items: center; justify-content: center; gap: 4vmin 6vmin; }
.qr { inline-size: min(52vmin, 70vw); block-size: auto; forced-color-adjust: none; border-radius: 1vmin; }
.way { flex: 0 1 auto; }
.address { font-size: 1.35em; font-weight: 650; }
@media (min-aspect-ratio: 1/1) { .lobby { flex-wrap: nowrap; } .address { white-space: nowrap; } }
.code-name { margin-block-start: 2vmin !important; }
.code strong { font-size: clamp(2.5rem, min(13vmin, 8vw), 20rem); line-height: 1.15; font-variant-numeric: tabular-nums; white-space: nowrap; }
.screen .hint { font-size: .85em; opacity: .9; }
.names { text-align: center; margin-block-end: auto; }
.names h2 { font-size: 1.1em; }
.names ul { display: flex; flex-wrap: wrap; justify-content: center; gap: .4em 1.2em; list-style: none; margin: .6em 0 0; padding: 0; }
.place { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25em 1.5em; border-block-end: 1px solid var(--rule); padding-block-end: 1.2vmin; }
.timer { font-variant-numeric: tabular-nums; font-weight: 650; }
.question { --stem: 5.6vmin; display: flex; flex-direction: column; gap: 3vmin; margin-block: auto; inline-size: 100%; max-inline-size: 150vmin; margin-inline: auto; }
.question.long { --stem: 4.6vmin; }
.question.longest { --stem: 3.8vmin; font-size: .85em; }
.question.closed { --stem: 4vmin; }
.stem { font-size: clamp(1.3rem, var(--stem), 8rem); font-weight: 650; line-height: 1.45; text-wrap: balance; }
.stem:lang(ar) { line-height: 1.65; }
.options { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 55vmin), 1fr)); gap: 1.6vmin; list-style: none; margin: 0; padding: 0; font-size: 1.15em; }
.options li { padding: 1.2vmin 2.4vmin; border: 2px solid var(--rule); border-radius: 1vmin; }
.closed .spread { display: grid; gap: 3vmin 5vmin; align-items: start; }
@media (min-aspect-ratio: 5/4) { .closed .spread { grid-template-columns: 1fr 1fr; grid-template-rows: auto 1fr; } .closed .spread > :not(.receipt) { grid-column: 1; } .closed .receipt { grid-column: 2; grid-row: 1 / span 3; } }
.bars { gap: 1.8vmin; }
.bar { block-size: 1.8vmin; }
.receipt { padding: 2vmin 3vmin; background: var(--soft); border-block-start: 2px dashed var(--rule); }
.receipt blockquote { margin-block: 0 1vmin; }
.receipt .near { display: none; }
.receipt .small { font-size: .8em; }
.receipt:has(blockquote:nth-of-type(3)) { font-size: .78em; }
.receipt .ways { display: none; }
.foot { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .5em 1.5em; min-block-size: 44px; font-size: .8em; }
.foot strong { font-variant-numeric: tabular-nums; }
.full { margin-inline-start: auto; font-size: max(.85rem, .6em); }
@media (display-mode: fullscreen) { .full { display: none; } }
`;
