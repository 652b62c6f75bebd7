// Nouns in Latin letters that stand for no body of the article, though one is named by them.
import type { Unit } from './unit.ts';

/** Heads of names that stand for much else beside a body: a river has a bank, a night a club. */
const senses: ReadonlySet<string> = new Set(['bank', 'party', 'club', 'banque', 'post', 'star', 'parti']);

/** Whether the head of a name stands for much else. */
export const hasSenses = (head: string): boolean => senses.has(head);

/** `the institute in Lund`: whether the place behind a noun says that it is another. */
export function isElsewhere(units: readonly Unit[], at: number): boolean {
  const [noun, link, place] = units.slice(at, at + 3);
  const isPlace =
    (place?.kind === 'name' && place.mention.type === 'place') ||
    (place?.kind === 'word' && place.capital === true);
  const isLatin = noun?.kind === 'word' && /^[a-z]/.test(noun.norm);
  return isLatin && link?.kind === 'small' && link.role === 'link' && isPlace;
}
