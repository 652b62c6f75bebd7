// The noun phrases of a sentence.
import { isVerbUnit, type Unit } from './unit.ts';

/** Returns the noun phrase that ends before `at`, where nothing before it may own it: `undefined` where it hangs on a preposition. */
export function nounPhraseBefore(units: readonly Unit[], at: number): Unit[] | undefined {
  let from = at;
  while (from > 0) {
    const unit = units[from - 1];
    const isNominal =
      unit?.kind === 'name' || unit?.kind === 'number' || (unit?.kind === 'word' && !isVerbUnit(unit));
    if (!isNominal) break;
    from--;
  }
  if (from === at) return undefined;
  const before = units[from - 1];
  const phrase = units.slice(from, at);
  if (before?.kind === 'small' && before.role === 'link') return undefined;
  if (before?.kind === 'small' && (before.role === 'pointer' || before.role === 'not')) return undefined;
  return phrase;
}
