// One helping verb for two deeds: « a duré quatorze mois et coûté 86 000 euros », `will clear a plot and watch it`.
import { isVerbUnit, type Tense, type Unit, type WordUnit } from '../../../judging/unit.ts';
import type { LatinLists } from './latin-judging.ts';
import { isSmall } from './unit-shapes.ts';

/** The last verb that a helping verb stands before: its tense, and its place among the settled units. */
export interface Helper {
  readonly tense: Tense;
  readonly at: number;
}

/** A feminine or plural participle, folded, which describes a noun: « construite »; « coûté » is folded to the stem of « coûter ». */
function agrees({ norm, lemmas }: WordUnit): boolean {
  return /e?s$|[eiu]e$/.test(norm) || (norm.endsWith('e') && !lemmas.includes(`${norm}r`));
}

/** Returns the tense that the word `unit` has from the helping verb of the deed before it; `undefined` where it has none. */
export function sharedTense(
  helper: Helper | undefined,
  settled: readonly Unit[],
  unit: WordUnit,
  next: Unit | undefined,
  { language: { grammar } }: LatinLists,
): Tense | undefined {
  // `will open in June and cost 3 million`: a form that is a past as well.
  const isOwnVerb = isVerbUnit(unit) && !(helper?.tense === 'future' && unit.lemmas[0] === unit.norm);
  if (helper === undefined || isOwnVerb || unit.definite || unit.indefinite === true) return undefined;
  const isPlural = helper.tense === 'future' && next?.kind === 'word' && next.count === 'many';
  if (!isSmall(settled.at(-1), 'and') || !(isPlural || opensObject(next))) return undefined;
  const between = settled.slice(helper.at + 1, -1);
  if (between.some((other) => isVerbUnit(other) || isOpener(other))) return undefined;
  // « un hôtel rénové et agrandi »
  const before = between.at(-1);
  if (before?.kind === 'word' && before.helped === true && !before.definite) return undefined;
  const { norm } = unit;
  if (helper.tense === 'future') return grammar.verbs.isInfinitive(norm, norm) ? 'future' : undefined;
  const isParticiple = unit.helped === true && !grammar.verbs.isInfinitive(norm, norm);
  return isParticiple && !(grammar.headFirst && agrees(unit)) ? helper.tense : undefined;
}

function isOpener(unit: Unit): boolean {
  return unit.kind === 'small' && ['that', 'which', 'but', 'condition', 'or', 'not'].includes(unit.role);
}

/** What stands behind a verb and hardly behind an adjective: an object with its article, an amount, a name, a pronoun. */
function opensObject(next: Unit | undefined): boolean {
  if (next?.kind === 'word') return (next.definite || next.indefinite === true) && next.time !== true;
  return next?.kind === 'number' || next?.kind === 'name' || isSmall(next, 'pointer');
}
