// By how much a thing changed, told behind its amount: « a atteint 1,1 milliard, en hausse de 12 % », `carried 11 million tons, down 6%`. For
// languages that put the subject before its verb.
import { isVerbUnit, type Unit, type VerbUnit, type WordUnit } from './unit.ts';
import type { WordSets } from './word-sets.ts';

/** How far behind a word of change its share may stand: a preposition between. */
const farthest = 2;

/** Returns what the changes behind the amounts of a sentence say of its subject. */
export function changes(units: readonly Unit[], { rising, falling, reaching }: WordSets): Unit[][] {
  return units.flatMap((unit, at) => {
    if (unit.kind !== 'word' || isVerbUnit(unit)) return [];
    const verbs = rising.has(unit.norm) ? rising : falling.has(unit.norm) ? falling : undefined;
    const share = units.slice(at + 1, at + 1 + farthest).find((next) => next.kind === 'number');
    if (verbs === undefined || !opensAside(units, at) || share?.kind !== 'number') return [];
    if (share.mention.unitKind !== 'percent') return [];
    const main = units.slice(0, at).findLastIndex(isVerbUnit);
    const verb = units[main];
    const subject = nounsBefore(units, main);
    if (!isVerbUnit(verb) || verb.verb.negated || subject.length === 0) return [];
    // « Le chômage chez les femmes a atteint 9 % »: not of the women.
    const before = units[main - subject.length - 1];
    if (before?.kind === 'small' && before.role === 'link') return [];
    // What carried 11 million tons didn't fall itself.
    if (!verb.lemmas.some((lemma) => reaching.has(lemma))) return [];
    const dates = units.slice(main, at).filter(({ kind }) => kind === 'date');
    const told: VerbUnit = { ...verb, norm: unit.norm, lemmas: [...verbs] };
    return [
      [...subject, told, linkAt(unit), share, ...dates],
      [...subject, told, share, ...dates],
    ];
  });
}

/** Whether a word stands right behind a comma, but for its preposition: « , en hausse ». */
function opensAside(units: readonly Unit[], at: number): boolean {
  const [before, link] = [units[at - 2], units[at - 1]];
  const isComma = (unit: Unit | undefined) => unit?.kind === 'break' && unit.mark === ',';
  return isComma(link) || (isComma(before) && link?.kind === 'small' && link.role === 'link');
}

/** The noun phrase that ends before `at`, with what hangs on it by `of`. */
function nounsBefore(units: readonly Unit[], at: number): Unit[] {
  const isNoun = (unit: Unit | undefined) =>
    unit?.kind === 'name' || (unit?.kind === 'word' && !isVerbUnit(unit) && unit.time !== true);
  let from = at;
  while (isNoun(units[from - 1]) || (from < at && isOf(units[from - 1]) && isNoun(units[from - 2]))) from--;
  return units.slice(Math.max(0, from), Math.max(0, at));
}

function isOf(unit: Unit | undefined): boolean {
  return unit?.kind === 'small' && unit.sense === 'of';
}

/** « de 12 % ». */
function linkAt({ start, end }: WordUnit): Unit {
  return { kind: 'small', start, end, role: 'link', sense: 'of' };
}
