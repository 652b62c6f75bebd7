// The check's own look: the box, the reasons and the list of what the article says.
import { css } from 'lit';

/** Style sheet of the check, after `baseStyles` and `receiptStyles`. */
export const checkStyles = css`
.check { border-block: 1px solid var(--rule); padding-block: 1rem; line-height: 1.6; }
.check:lang(ar) { line-height: 1.85; font-size: 1.05em; }
.check.waiting { min-block-size: 12rem; }
label { display: block; font-weight: 650; font-size: 1.1em; }
textarea { display: block; inline-size: 100%; min-block-size: 5.5em; margin-block: .5rem .25rem; padding: .5rem .75rem; font: inherit; line-height: inherit; color: inherit; background: transparent; border: 1px solid color-mix(in srgb, currentColor 55%, transparent); border-radius: var(--radius); resize: vertical; }
textarea[aria-invalid="true"] { border-color: var(--wrong); }
.actions { align-items: center; margin-block-start: .75rem; }
.hint, .count { margin-block: .25rem; }
.over { color: var(--wrong); }
.stated { overflow-wrap: anywhere; }
.supported h3 { color: var(--right); } .refuted h3 { color: var(--wrong); } .conflicting h3 { color: var(--half); }
.reasons { margin-block: .5rem; padding-inline-start: 1.25rem; }
@media (hover: none) { #keys { display: none; } }
.claims { margin-block-start: 1.25rem; }
summary { cursor: pointer; min-block-size: 44px; padding-block: .5rem; font-weight: 650; }
.claims p { margin-block: .25rem; }
.claims ol { list-style: none; margin: 0; padding: 0; }
.check a.link { color: inherit; }
`;
