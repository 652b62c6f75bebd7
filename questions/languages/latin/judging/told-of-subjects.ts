// What an English or French sentence tells of a side under its shorter name, and how old somebody is. Each as a proposition of its own, its units
// in their places.

import { isVerbUnit, type NumberUnit, type Unit } from '../../../judging/unit.ts';
import { atStart, verbAt } from '../../../judging/unwritten.ts';
import type { LatinLists } from './latin-judging.ts';
import { isHaving, isMark, isPerson, isSmall, isWord } from './unit-shapes.ts';

/** Returns the further propositions of a sentence's units. */
export function toldOfSubjects(units: readonly Unit[], lists: LatinLists): Unit[][] {
  return [...teams(units, lists), ...ages(units, lists)];
}

/** « Les handballeuses de Port-Lannec ont remporté la coupe »: the side won it. */
function teams(units: readonly Unit[], { playing, contests }: LatinLists): Unit[][] {
  const [players, of, side, verb] = units;
  if (players?.kind !== 'word' || !players.definite || !players.lemmas.some((lemma) => playing.has(lemma)))
    return [];
  const isSide = side?.kind === 'name' || (side?.kind === 'word' && !isVerbUnit(side) && !side.definite);
  if (!isSmall(of, 'link', 'of') || !isSide || !isVerbUnit(verb) || verb.verb.negated) return [];
  return verb.lemmas.some((lemma) => contests.has(lemma)) ? [units.slice(2)] : [];
}

/** Fewest and most years that an age between commas is taken for. */
const youngest = 1;
const oldest = 110;

/** « le cabinier, un saisonnier de 22 ans », `Walt Jessupson, 62, asked`: how old somebody is. */
function ages(units: readonly Unit[], { personal }: LatinLists): Unit[][] {
  return units.flatMap((unit, at) => {
    if (unit.kind !== 'number' || !isAge(unit, units, at)) return [];
    const comma = units.slice(0, at).findLastIndex((other) => isMark(other, ','));
    const who = units[comma - 1];
    const between = units.slice(comma + 1, at);
    // « Le trésorier du club, un retraité de 66 ans »: only behind what people alone have it is the last noun's age.
    const [deed, link] = [units[comma - 3], units[comma - 2]];
    if (isSmall(link, 'link') && !(deed?.kind === 'word' && personal.has(deed.norm))) return [];
    if (between.some((other) => isWord(other) && terms.has(other.norm))) return [];
    const isOwn =
      between.length === 0 ||
      (between.every((other) => isWord(other) || isSmall(other, 'link', 'of')) &&
        isSmall(between.at(-1), 'link', 'of'));
    const isSomebody = isPerson(who) || (who?.kind === 'word' && !isVerbUnit(who) && who.definite);
    const [first] = between;
    if (who === undefined || !isOwn || !isSomebody || (first?.kind === 'word' && first.definite)) return [];
    return [[who, verbAt(atStart(unit), ['be', 'avoir']), { ...unit, ...bare(unit) }]];
  });
}

/** Fewest years of those whose ages are told side by side. */
const grown = 16;

/** `Tom Reed, 3, and Karl Voss, 2, trailed`, `Anna Mills, 31, led Rita Holm, 28, before …`: whether the numbers behind names are points. */
function arePoints(units: readonly Unit[]): boolean {
  const places = units.flatMap((_, at) => (isBareBehind(units, at) ? [at] : []));
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const isFew = (at: number) => ((units[at] as NumberUnit).mention.value.value ?? 0) < grown;
  return places.length > 1 && (places.some(isFew) || units.slice(first, last).some(isVerbUnit));
}

/** `Walt Jessupson, 62,` */
function isBareBehind(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  return (
    unit?.kind === 'number' &&
    unit.mention.unitKind === 'none' &&
    isPerson(units[at - 2]) &&
    isMark(units[at - 1], ',') &&
    isMark(units[at + 1], ',')
  );
}

/** Nouns of what lasts so many years and is nobody: « une peine de 20 ans ». */
const terms: ReadonlySet<string> = new Set(
  'peine sentence term mandat bail lease regne reign contrat contract attente'.split(' '),
);

function isAge({ mention }: NumberUnit, units: readonly Unit[], at: number): boolean {
  const { value, unitKind, until } = mention;
  const inYears =
    value.unit === 'an' ||
    (isPerson(units[at - 2]) &&
      unitKind === 'none' &&
      isMark(units[at - 1], ',') &&
      isMark(units[at + 1], ','));
  return (
    inYears &&
    !(value.unit !== 'an' && arePoints(units)) &&
    until === undefined &&
    value.value >= youngest &&
    value.value <= oldest
  );
}

/** An age as its number alone: « 22 ans » and `22` are one. */
function bare({ mention }: NumberUnit): Pick<NumberUnit, 'mention' | 'unitLemmas'> {
  const { unit: _, ...value } = mention.value;
  return { unitLemmas: [], mention: { ...mention, unitKind: 'none', unitText: '', value } };
}

/** Returns a statement on somebody's age as its number alone: « a 22 ans », `is 22 years old`. */
export function aged(units: readonly Unit[]): Unit[] | undefined {
  const at = units.findIndex(isVerbUnit);
  const [verb, age, old] = [units[at], units[at + 1], units[at + 2]];
  if (!isVerbUnit(verb) || age?.kind !== 'number' || units.length > at + 3 || at < 1) return undefined;
  const hasYears = isHaving(verb) && age.mention.value.unit === 'an';
  const isBeing =
    verb.lemmas.includes('be') &&
    (age.mention.value.unit === 'year'
      ? old?.kind === 'word' && old.norm === 'old'
      : age.mention.unitKind === 'none' && old === undefined);
  if (!(hasYears || isBeing) || (hasYears && old !== undefined)) return undefined;
  return [...units.slice(0, at), { ...verb, norm: 'be', lemmas: ['be', 'avoir'] }, { ...age, ...bare(age) }];
}
