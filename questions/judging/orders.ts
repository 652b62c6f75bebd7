// The orders in which a statement says the same: the language's own, two phrases with prepositions behind one another either way, who is
// told of and what he is either way.
import type { JudgingLanguage } from './judging-language.ts';
import { isVerbUnit, type Unit } from './unit.ts';

/** Returns `units` as they stand and in every other order that says the same. */
export function ordersOf(units: readonly Unit[], language: JudgingLanguage): readonly (readonly Unit[])[] {
  const own = [units, ...language.reordered(units)];
  return [
    ...own,
    ...turnedPhrases(units),
    ...amountsFirst(units),
    ...amountsLast(units),
    ...turnedNominal(units),
  ];
}

/** Where a phrase with a preposition ends that begins at `from`: its nouns, names and amounts. */
function endOfPhrase(units: readonly Unit[], from: number): number {
  let to = from + 1;
  while (to < units.length && isGoverned(units[to])) to++;
  return to;
}

function isGoverned(unit: Unit | undefined): boolean {
  return unit?.kind === 'name' || unit?.kind === 'number' || (unit?.kind === 'word' && !isVerbUnit(unit));
}

const isLink = (unit: Unit | undefined): boolean => unit?.kind === 'small' && unit.role === 'link';

/** «تتحرك ببطء بين النجوم» and «تتحرك بين النجوم ببطء»: two phrases that hang on one verb. What owns stays behind what it owns. */
function turnedPhrases(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    if (!isVerbUnit(unit) || !isLink(units[at + 1])) return [];
    const middle = endOfPhrase(units, at + 1);
    const end = endOfPhrase(units, middle);
    const second = units[middle];
    if (middle === at + 2 || end === middle + 1 || !isLink(second)) return [];
    if (second?.kind === 'small' && (second.sense === 'of' || second.sense === 'for')) return [];
    return [
      [
        ...units.slice(0, at + 1),
        ...units.slice(middle, end),
        ...units.slice(at + 1, middle),
        ...units.slice(end),
      ],
    ];
  });
}

/** «يعمل في المصنع 500 عامل» and «يعمل 500 عامل في المصنع»: an amount at the end, before the phrase that stands before it. */
function amountsFirst(units: readonly Unit[]): Unit[][] {
  const last = units.findLastIndex((unit) => unit.kind === 'number');
  const link = units.slice(0, last).findLastIndex(isLink);
  const from = units[link - 1]?.kind === 'number' ? -1 : link;
  if (from < 1 || !units.slice(0, from).some(isVerbUnit)) return [];
  const phrase = units.slice(from, last);
  const amount = units.slice(last);
  if (phrase.length < 2 || !phrase.slice(1).every(mayStandInPhrase) || !amount.slice(1).every(isGoverned))
    return [];
  return [[...units.slice(0, from), ...amount, ...phrase]];
}

/** «تنافس 19 فيلماً على الجائزة» and «تنافس على الجائزة 19 فيلماً»: an amount right behind the verb, behind the phrase that follows it. */
function amountsLast(units: readonly Unit[]): Unit[][] {
  const verb = units.findIndex(isVerbUnit);
  const number = units[verb + 1];
  if (verb < 0 || number?.kind !== 'number') return [];
  let link = verb + 2;
  while (isGoverned(units[link]) && units[link]?.kind !== 'number') link++;
  const end = endOfPhrase(units, link);
  if (!isLink(units[link]) || end === link + 1) return [];
  return [
    [
      ...units.slice(0, verb + 1),
      ...units.slice(link, end),
      ...units.slice(verb + 1, link),
      ...units.slice(end),
    ],
  ];
}

function mayStandInPhrase(unit: Unit): boolean {
  return (isGoverned(unit) && unit.kind !== 'number') || (unit.kind === 'small' && unit.role === 'and');
}

/** «سعيد التازاوي هو المدير العام للشركة» and «المدير العام للشركة هو سعيد التازاوي». */
function turnedNominal(units: readonly Unit[]): Unit[][] {
  if (units.length < 2 || units.some(isVerbUnit)) return [];
  const [first] = units;
  return isPerson(first) ? [[...units.slice(1), ...(first === undefined ? [] : [first])]] : [];
}

function isPerson(unit: Unit | undefined): boolean {
  return unit?.kind === 'name' && unit.mention.type === 'person';
}
