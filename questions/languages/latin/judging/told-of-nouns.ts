// What an English or French sentence tells of its nouns by the way: who somebody is, where a place lies, what a clause behind a noun says of it
// whatever governs the noun. Each as a proposition of its own, its units in their places.

import { endOfPart } from '../../../judging/parts.ts';
import { isUnprovedCleft } from '../../../judging/propositions.ts';
import { isVerbUnit, type NameUnit, type Unit } from '../../../judging/unit.ts';
import { atStart, beingAt } from '../../../judging/unwritten.ts';
import { phraseBefore } from '../../../judging/voices.ts';
import { isMark, isNominal, isNoun, isPerson, isSmall } from './unit-shapes.ts';

/** Returns the further propositions of a sentence's units. */
export function toldOfNouns(units: readonly Unit[]): Unit[][] {
  return [
    ...whoTheyAre(units),
    ...whereTheyLie(units),
    ...whatTheyDid(units),
    ...whatWasDone(units),
    ...afterDeeds(units),
    ...asides(units),
    ...afterTimes(units),
  ];
}

/** The noun phrase that ends before `at`, without what hangs on it or what it hangs on. */
function nounsBefore(units: readonly Unit[], at: number): Unit[] {
  let from = at;
  while (isNominal(units[from - 1])) from--;
  const phrase = units.slice(from, at);
  const last = phrase.at(-1);
  return isPerson(last) ? [last] : phrase;
}

/** `The hospital’s chief executive, Martin Ekdahlen, accepted`, `Solvangen, a botanist at Tromsø who`: who somebody is. */
function whoTheyAre(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    if (!isPerson(unit)) return [];
    const being = beingAt(atStart(unit));
    const phrases: (Unit[] | undefined)[] = [];
    const isListed = isSmall(units[at + 2], 'and');
    if (isMark(units[at - 1], ',') && isMark(units[at + 1], ',', '.') && !isListed)
      phrases.push(ownPhraseBefore(units, at - 1));
    if (isMark(units[at + 1], ',')) {
      const to = units.findIndex(
        (other, index) =>
          index > at + 1 && (other.kind === 'break' || isSmall(other, 'which') || isVerbUnit(other)),
      );
      const phrase = units.slice(at + 2, to < 0 ? units.length : to);
      // The verb of the sentence stands behind a mark.
      if (!isVerbUnit(units[to])) phrases.push(phrase);
    }
    return phrases.flatMap((phrase) => {
      const [head] = phrase ?? [];
      if (phrase === undefined || !isNoun(head) || !phrase.every(isOfPhrase)) return [];
      if (phrase.some((other) => other.kind === 'word' && (other.limits === true || other.gerund === true)))
        return [];
      const link = phrase.findIndex((other) => isSmall(other, 'link'));
      return [
        [unit, being, ...phrase],
        [...phrase, being, unit],
        ...(link > 0 && head.definite !== true ? [[unit, being, ...phrase.slice(0, link)]] : []),
      ];
    });
  });
}

/** `Tom Reed, a baker, Anna Mills, a judge`: in a list the phrase before a name is that of the name before. */
function ownPhraseBefore(units: readonly Unit[], at: number): Unit[] | undefined {
  const phrase = phraseBefore(units, at);
  const from = at - (phrase?.length ?? 0);
  return isMark(units[from - 1], ',') && isPerson(units[from - 2]) ? undefined : phrase;
}

/** Prepositions of time, behind which a clause describes the noun and nothing before it. */
const times: readonly string[] = ['during', 'after', 'before', 'since', 'until'];

/** `denied it throughout the trial, which lasted nine weeks`: the trial lasted nine weeks. */
function afterTimes(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    const [link, noun, mark] = [units[at - 3], units[at - 2], units[at - 1]];
    if (!isSmall(unit, 'which') || !isMark(mark, ',') || !isVerbUnit(units[at + 1])) return [];
    if (!isNoun(noun) || !noun.definite || !isSmall(link, 'link', ...times)) return [];
    return [[noun, ...units.slice(at + 1, endOfPart(units, at + 1))]];
  });
}

function isOfPhrase(unit: Unit): boolean {
  return isNominal(unit) || isSmall(unit, 'link', 'of', 'in', 'for', 'from');
}

/** `Loch Arrin, on the west coast of Scotland,`, « à Valbourg, dans la Meuse, »: where a place lies. */
function whereTheyLie(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    const place = units[at - 1];
    if (!isMark(unit, ',') || !isSmall(units[at + 1], 'link', 'in', 'near')) return [];
    // « à Valbourg »: a place that nothing read as one stands behind a preposition.
    const isUnread =
      place?.kind === 'word' && place.capital === true && isSmall(units[at - 2], 'link', 'in', 'of');
    const isPlace = (place?.kind === 'name' && place.mention.type === 'place') || isUnread;
    const to = endOfPart(units, at + 1);
    const part = units.slice(at + 1, to);
    if (place === undefined || !isPlace || !isMark(units[to], ',', '.') || part.length < 2) return [];
    // `in Oslo, in Bergen, and in Lund`: a list.
    const next = units[to + 1];
    const isListed = isSmall(next, 'and') || isSmall(next, 'link') || isSmall(part.at(-2), 'and');
    if (isSmall(units[at - 2], 'link', 'in') && isListed) return [];
    const isWhere = part.every((other) => isNominal(other) || isSmall(other, 'link', 'of', 'in', 'near'));
    const isPlaced = part.some((other) => other.kind === 'name' && other.mention.type === 'place');
    return isWhere && isPlaced && !part.some(({ kind }) => kind === 'number')
      ? [[place, beingAt(atStart(unit)), ...part]]
      : [];
  });
}

/** `Her colleague Priya Venkataswami, who counted the animals,`: a person behind whose name a clause stands, whatever governs the name. */
function whatTheyDid(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    if (!isSmall(unit, 'which', 'who', '') || !isVerbUnit(units[at + 1])) return [];
    const isSetOff = isMark(units[at - 1], ',');
    const last = units[isSetOff ? at - 2 : at - 1];
    const person = isPerson(last)
      ? last
      : unit.kind === 'small' && unit.sense === 'who'
        ? describedBefore(units, at)
        : undefined;
    const place = person === undefined ? -1 : units.indexOf(person);
    return person === undefined || isUnprovedCleft(units, place, [person])
      ? []
      : [[person, ...units.slice(at + 1, endOfPart(units, at + 1))]];
  });
}

/** `Henrik Solvangen, a botanist at the University of Tromsø who`: he whom the noun before the clause describes. */
function describedBefore(units: readonly Unit[], at: number): NameUnit | undefined {
  const comma = units.slice(0, at).findLastIndex((unit) => isMark(unit, ','));
  const name = units[comma - 1];
  const between = units.slice(comma + 1, at);
  return isPerson(name) && between.length > 0 && between.every(isOfPhrase) && !between.some(isPerson)
    ? name
    : undefined;
}

/** `At the public session, which about 130 people attended,`: whom or what a deed was done to, told before it. */
function whatWasDone(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    if (!isSmall(unit, 'which', '', 'that') || !isMark(units[at - 1], ',')) return [];
    const to = endOfPart(units, at + 1);
    const place = units.findIndex((other, index) => index > at && index < to && isVerbUnit(other));
    const verb = units[place];
    const doer = units.slice(at + 1, Math.max(at + 1, place));
    const rest = units.slice(place + 1, to);
    const object = nounsBefore(units, at - 1);
    if (!isVerbUnit(verb) || verb.verb.negated || doer.length === 0 || object.length === 0) return [];
    const isAdjunct = rest.length === 0 || rest[0]?.kind === 'date' || isSmall(rest[0], 'link', 'in', 'for');
    return doer.every(isNominal) && isAdjunct && !rest.some(isVerbUnit)
      ? [[...doer, verb, ...object, ...rest]]
      : [];
  });
}

/** `…, after 14,000 people had signed a petition`: what went before was done. */
function afterDeeds(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    // `doubt that the road sank after miners dug a tunnel`
    if (!isSmall(unit, 'link', 'after') || units.slice(0, at).some((other) => isSmall(other, 'that')))
      return [];
    let to = at + 1;
    while (isNominal(units[to])) to++;
    const verb = units[to];
    if (to === at + 1 || !isVerbUnit(verb) || verb.verb.tense !== 'past') return [];
    const [first] = units.slice(at + 1, to);
    return isNominal(first) ? [units.slice(at + 1, endOfPart(units, at + 1))] : [];
  });
}

/** `The maker, a company based in Minnesota, has offered`: what is told of the noun set off behind it is told of the maker. */
function asides(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    const before = nounsBefore(units, at);
    const [head] = before;
    const isKnown = head?.kind === 'name' || (head?.kind === 'word' && head.definite);
    if (!isMark(unit, ',') || !isKnown || at !== before.length) return [];
    const to = endOfPart(units, at + 1);
    const part = units.slice(at + 1, to);
    const deed = part.findIndex((other) => other.kind === 'word' && other.helped === true && !isNoun(other));
    const [participle, link] = [part[deed], part[deed + 1]];
    if (
      deed < 1 ||
      participle?.kind !== 'word' ||
      participle.verb?.negated === true ||
      !isSmall(link, 'link')
    )
      return [];
    if (
      !isMark(units[to], ',') ||
      !part.slice(0, deed).every(isNoun) ||
      // `The palace, roof destroyed in the fire,`: a part of it.
      !(part[0]?.kind === 'word' && part[0].indefinite === true) ||
      part.slice(deed + 1).some(isVerbUnit)
    )
      return [];
    const told = { ...participle, verb: { tense: 'unknown' as const, negated: false } };
    return [[...before, beingAt(atStart(unit)), told, ...part.slice(deed + 1)]];
  });
}
