// Nouns that a place behind them tells from those of the article, in languages written in Latin letters.
import type { Unit } from './unit.ts';

/** `the institute in Lund`: whether the place behind a noun says that it is another. */
export function isElsewhere(units: readonly Unit[], at: number): boolean {
  const [noun, link, place] = units.slice(at, at + 3);
  const isPlace =
    (place?.kind === 'name' && place.mention.type === 'place') ||
    (place?.kind === 'word' && place.capital === true);
  const isLatin = noun?.kind === 'word' && /^[a-z]/.test(noun.norm);
  return isLatin && link?.kind === 'small' && link.role === 'link' && isPlace;
}
