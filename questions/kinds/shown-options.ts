// Options as readers see them: in an order that depends on the options as a whole and never on the key.
import { type Chance, shuffled } from '../chance.ts';
import type { Option } from '../wire.ts';

/** Options with their ids, and the way from an option's words to its id. */
export interface ShownOptions {
  readonly options: readonly Option[];
  idOf(text: string): string;
}

/** Returns `texts` put in code-unit order and then shuffled by `order`; ids are positions (`a`, `b`, …). */
export function shownOptions(texts: readonly string[], order: Chance): ShownOptions {
  const options = shuffled([...texts].sort(), order).map((text, index) => ({
    id: String.fromCharCode(0x61 + index),
    text,
  }));
  const ids = new Map(options.map(({ id, text }) => [text, id]));
  return { options, idOf: (text) => ids.get(text) ?? '' };
}
