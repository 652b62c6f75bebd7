// What an English or French sentence tells before its subject or beside its amounts: `Founded in 1974, the institute employs`, « est passé de
// 5 200 à 4 100 », `12 people, up from nine`. Each as a proposition of its own, its units in their places.
import { endOfPart } from '../../../judging/parts.ts';
import { isVerbUnit, type Unit, type VerbUnit } from '../../../judging/unit.ts';
import { atStart, beingAt, verbAt } from '../../../judging/unwritten.ts';
import type { WordSets } from '../../../judging/word-sets.ts';
import { isLink, isMark, isNominal, isNoun, isPerson, isSmall, isWord } from './unit-shapes.ts';

/** Returns the further propositions of a sentence's units. */
export function toldOpenings(units: readonly Unit[], sets: WordSets, headFirst: boolean): Unit[][] {
  return [...openingDeeds(units, headFirst), ...passages(units, sets), ...agesOf(units)];
}

/** « Inaugurée en 1994, la bibliothèque possède »: what the participle before the comma says of the subject behind it. */
function openingDeeds(units: readonly Unit[], headFirst: boolean): Unit[][] {
  const [deed] = units;
  const comma = units.findIndex((unit) => isMark(unit, ','));
  if (deed?.kind !== 'word' || deed.helped !== true || deed.gerund === true || comma < 2) return [];
  if (deed.says === true || deed.verb?.negated === true) return [];
  const opening = units.slice(1, comma);
  const isJoined = (at: number) => isSmall(opening[at - 1], 'and');
  if (
    opening.some(
      (unit, at) =>
        (isVerbUnit(unit) && !isJoined(at)) ||
        (unit.kind === 'small' && !isLink(unit) && !isSmall(unit, 'and')),
    )
  )
    return [];
  let to = comma + 1;
  // `Built in 1911, the museum's roof leaks`: what has an owner may not be what was built.
  const isWeak = (at: number) => (units[at] as { perhaps?: string } | undefined)?.perhaps !== undefined;
  while (
    (isNominal(units[to]) && !(to > comma + 1 && isWeak(to))) ||
    (headFirst && to > comma + 1 && isLink(units[to], 'of') && isNominal(units[to + 1]))
  )
    to++;
  const subject = units.slice(comma + 1, to);
  const [first] = subject;
  const isKnown = first?.kind === 'name' || (isWord(first) && (first.definite || first.indefinite === true));
  const behind = units[to];
  const isVerb = isVerbUnit(behind) || (behind?.kind === 'word' && behind.perhaps !== undefined);
  if (!isKnown || !(isVerb || isMark(behind, ',')) || isOtherGender(first, deed.norm)) return [];
  const being = beingAt(atStart(deed));
  const next = opening.findIndex((unit, at) => isSmall(unit, 'and') && isParticiple(opening[at + 1]));
  if (next < 0)
    return opening.some((unit) => isSmall(unit, 'and')) ? [] : [[...subject, being, deed, ...opening]];
  return [
    [...subject, being, deed, ...opening.slice(0, next)],
    [...subject, being, ...opening.slice(next + 1)],
  ];
}

function isParticiple(unit: Unit | undefined): boolean {
  return unit?.kind === 'word' && unit.helped === true && !unit.definite;
}

/** « Fondée en 1996, le groupe » is a slip that leaves open what was founded. */
function isOtherGender(noun: Unit | undefined, participle: string): boolean {
  return noun?.kind === 'word' && noun.gender === 'm' && /[eiu]es?$/.test(participle);
}

/** « Le nombre d'inscrits est passé de 5 200 à 4 100 »: it fell. */
function passages(units: readonly Unit[], { rising, falling }: WordSets): Unit[][] {
  return units.flatMap((unit, at) => {
    const isGoing = isVerbUnit(unit)
      ? unit
      : isVerbUnit(units[at - 1]) && isWord(unit) && unit.helped === true
        ? unit
        : undefined;
    if (isGoing === undefined || !isGoing.lemmas.some((lemma) => lemma === 'go' || lemma === 'passer'))
      return [];
    const verb = isVerbUnit(unit) ? unit : (units[at - 1] as VerbUnit);
    const [from, was] = [units[at + 1], units[at + 2]];
    if (verb.verb.negated || !isLink(from, 'of', 'from') || was?.kind !== 'number') return [];
    const to = units.findIndex(
      (other, index) => index > at + 2 && isLink(other, 'in', 'to') && units[index + 1]?.kind === 'number',
    );
    const now = units[to + 1];
    const end = endOfPart(units, at);
    if (to < 0 || to > end || now?.kind !== 'number' || now.mention.value.value === was.mention.value.value)
      return [];
    if (units.slice(at + 3, to).some((other) => isVerbUnit(other) || other.kind === 'number')) return [];
    // « de 300 à 280, puis à 350 »
    if (units.slice(to + 2).some((other) => other.kind === 'number' && other.mention.unitKind === 'none'))
      return [];
    const forms = now.mention.value.value > was.mention.value.value ? rising : falling;
    const told: VerbUnit = {
      ...verb,
      lemmas: [...forms],
      norm: [...forms][0] ?? '',
      verb: { tense: 'past', negated: false },
    };
    const start = isVerbUnit(unit) ? at : at - 1;
    const rest = units.slice(to + 2, end);
    const between = units.slice(at + 3, to);
    // « de 31 000 en 2015 à 18 500 l'an dernier »: between which days it was, nobody says alone.
    const isSpan =
      between.some(({ kind }) => kind === 'date') ||
      rest.some((other) => isVerbUnit(other) || other.kind === 'number');
    return [[...units.slice(0, start), told, ...(isSpan ? [] : rest)]];
  });
}

/** « Le chauffeur du camion, âgé de 47 ans, est indemne »: how old he is. */
function agesOf(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    const [mark, link, age] = [units[at - 1], units[at + 1], units[at + 2]];
    if (!isWord(unit) || !/^(?:age|agee|aged)$/.test(unit.norm) || !isMark(mark, ',')) return [];
    const amount = age?.kind === 'number' ? age : link?.kind === 'number' ? link : undefined;
    if (amount === undefined || !(isLink(link, 'of') || link === amount)) return [];
    let from = at - 1;
    while (
      isNoun(units[from - 1]) ||
      isPerson(units[from - 1]) ||
      (from < at - 1 && isLink(units[from - 1], 'of') && isNominal(units[from - 2]))
    )
      from--;
    const who = units.slice(from, at - 1);
    const before = units[from - 1];
    if (who.length === 0 || !(before === undefined || before.kind === 'break')) return [];
    const { unit: _, ...value } = amount.mention.value;
    const bare = {
      ...amount,
      unitLemmas: [],
      mention: { ...amount.mention, unitKind: 'none' as const, unitText: '', value },
    };
    return [[...who, verbAt(atStart(unit), ['be', 'avoir']), bare]];
  });
}
