// The look of a spread of answers.
import { css } from 'lit';

/** Style sheet of a spread, after `baseStyles` and `receiptStyles`. */
export const spreadStyles = css`
.bars { list-style: none; margin: 0; padding: 0; display: grid; gap: .9em; }
.bars li { display: grid; grid-template-columns: 1fr auto; gap: .2em 1em; align-items: baseline; }
.bars .count { font-weight: 650; font-variant-numeric: tabular-nums; }
.bar { grid-column: 1 / -1; display: block; inline-size: 100%; block-size: .85em; border-radius: .2em; }
:dir(rtl) > li > .bar { transform: scaleX(-1); }
.bar .ground { fill: color-mix(in srgb, currentColor 12%, transparent); }
.bar .fill { fill: color-mix(in srgb, currentColor 55%, transparent); }
.right .bar .fill { fill: var(--right); }
.bars .tag { margin-inline-start: .5em; white-space: nowrap; font-size: .8em; color: var(--right); }
.answer-is { font-weight: 650; }
@media (forced-colors: active) { .bar { forced-color-adjust: none; border: 1px solid CanvasText; } .bar .ground { fill: Canvas; } .bar .fill { fill: CanvasText; } .right .bar .fill { fill: Highlight; } }
`;
