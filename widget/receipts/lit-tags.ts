// Lit's two words that templates are written with, for the bundle that is loaded beside an element which has Lit already. tools/page-scripts.ts
// puts it in the place of Lit there; a template is the same object for every copy of Lit 2 and 3 (`_$litType$` marks it).
import type { html as litHtml, nothing as litNothing } from 'lit';

/** Lit's tag of templates. */
export const html = ((strings: TemplateStringsArray, ...values: unknown[]) => ({
  _$litType$: 1,
  strings,
  values,
})) as unknown as typeof litHtml;

/** Lit's sign for nothing to show. */
export const nothing = Symbol.for('lit-nothing') as typeof litNothing;
