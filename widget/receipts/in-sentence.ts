// A sentence of the element's own with something of the article in it: a name, a title, an answer. That part keeps its language.
import { html, type TemplateResult } from 'lit';

/** What the part is written in. */
export interface Written {
  readonly lang: string;
  readonly dir: string;
}

/** Returns the sentence that `words` makes of `part`. */
export function inSentence(
  words: (part: string) => string,
  part: string,
  { lang, dir }: Written,
): TemplateResult {
  const [before = '', after = ''] = words('\0').split('\0');
  return html`${before}<bdi lang=${lang} dir=${dir}>${part}</bdi>${after}`;
}
