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

/** By how much an option has to be longer, or shorter, than the next one before an eye is caught by it. */
const caught = 1.25;

/** Whether the key is visibly longer, or shorter, than every other option. */
export function keyStandsOut(key: string, others: readonly string[]): boolean {
  if (others.length === 0) return false;
  const lengths = others.map(({ length }) => length);
  return key.length >= Math.max(...lengths) * caught || Math.min(...lengths) >= key.length * caught;
}
