// What an English or French clause tells of each of its subjects, and of its amounts. Each as a proposition of its own, its units in their places.
import { isScaled, withUnit } from '../../../judging/gapped.ts';
import { endOfPart } from '../../../judging/parts.ts';
import { isSecondInfinitive } from '../../../judging/propositions.ts';
import { isVerbUnit, type Unit, type VerbUnit } from '../../../judging/unit.ts';
import type { WordSets } from '../../../judging/word-sets.ts';
import { isBeing, isMark, isNominal, isNoun, isSmall } from './unit-shapes.ts';

/** Returns the further propositions of a sentence's units. */
export function toldOfClauses(units: readonly Unit[], sets: WordSets): Unit[][] {
  return [
    ...partsOf(units).flatMap(eachOfTwo),
    ...whatChanged(units),
    ...withOwnSubject(units, sets),
    ...gaps(units),
  ];
}

/** The clauses that semicolons part. */
function partsOf(units: readonly Unit[]): Unit[][] {
  const at = units.findIndex((unit) => isMark(unit, ';'));
  return at < 0 ? [[...units]] : [units.slice(0, at), ...partsOf(units.slice(at + 1))];
}

/** What is told of two and so of each, folded dictionary forms: what may be told of both together only is not among them. */
const severally: ReadonlySet<string> = new Set(
  (
    'include exclude exempt pay injure wound hurt kill dead arrest detain jail charge fine convict acquit sentence close open shut cancel suspend ban ' +
    'sack dismiss damage destroy demolish flood release evacuate invite sell build repair rescue ill absent present free ' +
    'inclure exclure payer concerner exempter blesser tuer mort arreter ecrouer inculper condamner acquitter fermer ouvrir annuler suspendre interdire ' +
    'licencier limoger endommager detruire demolir inonder liberer evacuer inviter vendre construire reparer malade gratuit'
  ).split(' '),
);

/** How far behind *to be* the state stands that two are in: `were badly hurt`, and not `were split over pay`. */
const farthestState = 3;

/** Whether a phrase is one by itself and no half of one: `oil and gas company`, « le drapeau noir et rouge ». */
function isOwnPhrase(phrase: readonly Unit[]): boolean {
  const [first, last] = [phrase[0], phrase.at(-1)];
  if (first?.kind === 'name') return phrase.length === 1;
  return first?.kind === 'word' && (first.definite || (last?.kind === 'word' && last.count === 'many'));
}

/** `Teachers and ambulance crews are not included`: either aren't. Where amounts are told, both may be needed for them. */
function eachOfTwo(units: readonly Unit[]): Unit[][] {
  const at = units.findIndex((unit) => isSmall(unit, 'and'));
  const verb = units.findIndex(isVerbUnit);
  const deed = units[verb];
  if (at < 1 || verb < at || !isVerbUnit(deed)) return [];
  const end = endOfPart(units, verb);
  const said = units.slice(verb, end);
  const second = units.slice(at + 1, verb);
  let from = at;
  while (isNominal(units[from - 1])) from--;
  const first = units.slice(from, at);
  const before = units[from - 1];
  const isFree = before === undefined || isMark(before, ',', ';');
  // `in the town and the villages`, `the mayor and council of Dunmore`
  if (!isFree || !second.every(isNominal) || ![first, second].every(isOwnPhrase)) return [];
  if (
    said.some(({ kind }) => kind === 'number') ||
    said.some((unit) => isSmall(unit, 'link', 'with', 'between'))
  )
    return [];
  // What they are or what was done to them; of a deed of both, each may have done a part.
  if (
    !isBeing(deed) ||
    !said
      .slice(1, farthestState)
      .some((unit) => unit.kind === 'word' && unit.lemmas.some((lemma) => severally.has(lemma)))
  )
    return [];
  return [first, second].map((one) => [...one, ...said]);
}

/** Verbs by which somebody makes an amount smaller or greater, and the verb of what the amount does, folded base forms. */
const changing: ReadonlyMap<string, string> = new Map([
  ['cut', 'fall'],
  ['reduce', 'fall'],
  ['lower', 'fall'],
  ['raise', 'rise'],
  ['increase', 'rise'],
  ['reduire', 'baisser'],
  ['diminuer', 'baisser'],
  ['relever', 'augmenter'],
  ['augmenter', 'augmenter'],
]);

/** `The trial had cut sick leave by 23 per cent`: sick leave fell by 23 per cent. */
function whatChanged(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    if (!isVerbUnit(unit) || unit.verb.negated || isOpen(units, at)) return [];
    const target = unit.lemmas.map((lemma) => changing.get(lemma)).find((found) => found !== undefined);
    let to = at + 1;
    while (isNoun(units[to])) to++;
    const [link, amount] = [units[to], units[to + 1]];
    if (
      target === undefined ||
      to === at + 1 ||
      !isSmall(link, 'link', 'by', 'of') ||
      amount?.kind !== 'number'
    )
      return [];
    if (amount.mention.unitKind !== 'percent') return [];
    const told: VerbUnit = { ...unit, norm: target, lemmas: [target] };
    const before = units.slice(0, at).findLastIndex((other) => isSmall(other, 'that'));
    return [
      [
        ...units.slice(0, before + 1),
        ...units.slice(at + 1, to),
        told,
        ...units.slice(to, endOfPart(units, to)),
      ],
    ];
  });
}

/** `would cut`, `a proposal to cut`, `rather than cut`: whether a deed may never have been done. */
function isOpen(units: readonly Unit[], at: number): boolean {
  const from = units
    .slice(0, at)
    .findLastIndex((other) => isMark(other, ',', ';') || isSmall(other, 'that', 'that'));
  const isSure = (other: Unit) =>
    !['modal', 'not', 'condition', 'exception'].some((role) => isSmall(other, role)) &&
    !isSmall(other, 'link', 'to', 'than', 'without', 'for');
  return !units.slice(from + 1, at).every(isSure);
}

/** `A company in Oban applied and withdrew its application`: a second deed of a subject on which a place or a body hangs. */
function withOwnSubject(units: readonly Unit[], sets: WordSets): Unit[][] {
  const first = units.findIndex(isVerbUnit);
  if (first < 2) return [];
  const subject = units.slice(0, first);
  if (!subject.every((unit) => isNominal(unit) || isSmall(unit, 'link', 'of', 'in', 'from', 'at'))) return [];
  if (!subject.some((unit) => isSmall(unit, 'link')) || isSmall(subject[0], 'link')) return [];
  return units.flatMap((unit, at) => {
    if (at <= first || !isSmall(unit, 'and') || !isVerbUnit(units[at + 1])) return [];
    const between = units.slice(first + 1, at);
    // An infinitive is no other subject's: `applied to cut kelp`.
    const isOther = (other: Unit, index: number) =>
      (isVerbUnit(other) && !isSmall(between[index - 1], 'link', 'to')) ||
      ['that', 'which', 'but'].some((role) => isSmall(other, role));
    return between.some(isOther) || isSecondInfinitive(between, units[at + 1], sets)
      ? []
      : [[...subject, ...units.slice(at + 1)]];
  });
}

/** `The treasury puts it at 2.2 million pounds, the opposition at 3.7 million`: the second with the verb of the first. */
function gaps(units: readonly Unit[]): Unit[][] {
  const verb = units.findIndex(isVerbUnit);
  const deed = units[verb];
  const comma = units.findIndex(
    (unit, at) =>
      at > verb && (isMark(unit, ',') || (isSmall(unit, 'and') && units[at + 1]?.kind !== 'number')),
  );
  if (!isVerbUnit(deed) || deed.verb.negated || comma < 0) return [];
  const subject = units.slice(0, verb);
  const rest = units.slice(comma + 1, endOfPart(units, comma + 1));
  const amount = rest.findIndex((unit) => unit.kind === 'number');
  const link = rest[amount - 1];
  const own = isSmall(link, 'link') ? amount - 1 : amount;
  const second = rest.slice(0, own);
  const [first, other] = [units.slice(verb, comma).find((unit) => unit.kind === 'number'), rest[amount]];
  const place = first === undefined ? -1 : units.indexOf(first);
  if (first?.kind !== 'number' || other?.kind !== 'number' || second.length === 0) return [];
  if (![...subject, ...second].every(isNominal) || subject.length === 0 || rest.length > amount + 1)
    return [];
  const before = units[place - 1];
  if (
    isSmall(link, 'link') &&
    !(before?.kind === 'small' && link?.kind === 'small' && before.sense === link.sense)
  )
    return [];
  if (!isSmall(link, 'link') && isSmall(before, 'link')) return [];
  // « 120 millions et la ville 45 »: the second may leave its million to the first.
  if (isScaled(first, other)) return [];
  const told = other.mention.unitKind === 'none' ? withUnit(other, first) : other;
  return [[...second, ...units.slice(verb, place), told, ...units.slice(place + 1, comma)]];
}
