// What makes a statement that differs from a sentence in one unit no contradiction of it: what else the sentence tells, and of what sort
// the unit is.
import type { Pair } from './alignment.ts';
import { isBeing, isVerbUnit, type Unit, type WordUnit } from './unit.ts';
import type { WordSets } from './word-sets.ts';

/**
 * «ارتفعت الكميات رغم تراجع الأسعار», «صعد المؤشر، فيما تراجعت العملة»: the noun of a deed, or the verb of another clause, tells it of what stands right
 * behind it, which is none of the statement's.
 */
export function isDeedOfOther(unit: Unit, units: readonly Unit[], pairs: readonly Pair[]): boolean {
  if (unit.kind !== 'word' || unit.definite || unit.owned !== undefined) return false;
  const owner = units[units.indexOf(unit) + 1];
  return (
    owner?.kind === 'word' &&
    owner.definite &&
    !pairs.some(({ told }) => told === owner || isSameWordUnit(told, owner))
  );
}

function isSameWordUnit(told: Unit, owner: WordUnit): boolean {
  return told.kind === 'word' && told.lemmas.some((lemma) => owner.lemmas.includes(lemma));
}

/** « 600 personnes, puis 950 »: an amount that leaves its noun to another. */
export function isSameAmount(claimed: Unit, told: Unit): boolean {
  if (claimed.kind !== 'number' || told.kind !== 'number' || told.mention.unitKind !== 'none') return false;
  return claimed.mention.value.value === told.mention.value.value;
}

/** `150,000 entries`: an amount that has its noun leaves it to nobody. */
export const isWord = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' && !isVerbUnit(unit) && unit.time !== true;

/** `is a retired driver`: what sort of thing one is another may be too. Not what the article makes definite: `is the head of`. */
export function isSort(pairs: readonly Pair[]): boolean {
  const at = pairs.findIndex(({ claimed }) => isBeing(claimed));
  const next = pairs[at + 1]?.claimed;
  return at >= 0 && next?.kind === 'word' && next.indefinite === true;
}

/** Many are born in a town or lead a club: another who was is at odds with nobody. */
export function isOwnLife({ told }: Pair, { lives }: WordSets): boolean {
  if (told.kind !== 'word' || told.verb?.tense === 'present') return false;
  return told.lemmas.some((lemma) => lives.has(lemma));
}

/** What one asked for or praised another may have too. */
export function isVoiced({ told }: Pair): boolean {
  return isVerbUnit(told) && told.inquit === true && told.says !== true;
}

/**
 * Whether what stands at `at` belongs to a clause that only describes another noun behind `odd`: «صُنعت في طرابلس وفق رسوم عُثر عليها في
 * ميونيخ».
 */
export function describesOther(units: readonly Unit[], odd: number, at: number): boolean {
  if (odd < 0 || at <= odd) return false;
  const between = units.slice(odd + 1, at);
  const opens = between.findLastIndex((unit, index) => {
    const before = between[index - 1];
    const isBare = before?.kind === 'word' && !before.definite && !isVerbUnit(before);
    return isVerbUnit(unit) ? isBare : unit.kind === 'small' && unit.role === 'which';
  });
  const isOpen = (unit: Unit) => unit.kind !== 'break' && !(unit.kind === 'small' && unit.role === 'and');
  return opens > 0 && between.slice(opens).every(isOpen);
}

/**
 * «السد القديم»: an adjective beside its noun makes it another thing, and so does another noun in its place; what is told of a
 * thing behind it or behind its verb («المرفأ جنوب المدينة», `is cheap`) is at odds with the opposite.
 */
export function isQuality({ claimed, fit }: Pair, pairs: readonly Pair[], verbFirst: boolean): boolean {
  if (fit !== 'opposite' || claimed.kind !== 'word' || isVerbUnit(claimed)) return false;
  const place = pairs.findIndex((pair) => pair.claimed === claimed);
  const before = pairs[place - 1]?.claimed;
  const next = pairs[place + 1]?.claimed;
  // `took the first passengers`, `hired young engineers`: an adjective before its noun.
  const isBeside = claimed.helped !== true && next?.kind === 'word' && !next.definite && !isVerbUnit(next);
  if (!verbFirst) return !isVerbUnit(before) || isBeside;
  return claimed.definite || !(before?.kind === 'name' || (before?.kind === 'word' && before.definite));
}

/** `not paid until June`: who was not paid before was paid then. */
export function isUntil({ fit }: Pair, told: readonly Unit[], last: number): boolean {
  if (fit !== 'negation_differs') return false;
  return told
    .slice(last + 1)
    .some((unit) => unit.kind === 'small' && ['until', 'since', 'before'].includes(unit.sense));
}
