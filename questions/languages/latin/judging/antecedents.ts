// What `it`, « elles », `its`, « son » stand for: the subject of the clause before, or of the sentence before where that is what the article
// is about and the sentence names nothing else of it.

import { keysOf } from '../../../judging/descriptions.ts';
import type { Scene } from '../../../judging/judging-language.ts';
import { endOfPart } from '../../../judging/parts.ts';
import { isVerbUnit, type Unit } from '../../../judging/unit.ts';
import { wordAt } from '../../../judging/unwritten.ts';

/** Pronouns that are subjects, folded, with how many they stand for. */
const subjects: ReadonlyMap<string, 'one' | 'many'> = new Map([
  ['it', 'one'],
  ['il', 'one'],
  ['elle', 'one'],
  ['they', 'many'],
  ['ils', 'many'],
  ['elles', 'many'],
]);

/** Pronouns of owners of things, folded. */
const owners: ReadonlyMap<string, 'one' | 'many'> = new Map([
  ['its', 'one'],
  ['son', 'one'],
  ['sa', 'one'],
  ['ses', 'one'],
  ['their', 'many'],
  ['leur', 'many'],
  ['leurs', 'many'],
]);

/** Returns the sentence with a pronoun told by its noun, one at a time, and an office with the body it is of. */
export function resolvedLatin(units: readonly Unit[], scene: Scene): Unit[][] {
  const told = pronounsTold(units, scene);
  return [units, ...told].flatMap((form, at) => [...(at === 0 ? told : []), ...officeTold(form, scene)]);
}

/** Offices of a side alone, folded: an owner or a director may be anybody's. */
const sideOffices: ReadonlySet<string> = new Set([
  'captain',
  'coach',
  'capitaine',
  'entraineur',
  'entraineuse',
]);

/**
 * « Port-Lannec a gagné. La capitaine n’a pas joué »: an office with its article that opens a sentence is of whom the sentence before tells, where
 * that has one body and the office nothing that says of which.
 */
function officeTold(units: readonly Unit[], scene: Scene): Unit[][] {
  const [office, next] = units;
  if (
    office?.kind !== 'word' ||
    !office.definite ||
    !sideOffices.has(office.norm) ||
    scene.before === undefined
  )
    return [];
  const isBare = isVerbUnit(next) || (next?.kind === 'break' && next.mark === ',');
  const body = subjectOf(scene.before);
  if (!isBare || body === undefined || !isOf(body, 'one') || !isSole(body, scene.before, scene)) return [];
  // What the office is of may be told behind its comma, and another body beside it.
  if (!isSole(body, units, scene)) return [];
  const of: Unit = { kind: 'small', start: office.end, end: office.end, role: 'link', sense: 'of' };
  return [[office, of, ...placed(body, office), ...units.slice(1)]];
}

function pronounsTold(units: readonly Unit[], scene: Scene): Unit[][] {
  return units.flatMap((unit, at) => {
    if (unit.kind !== 'small' || unit.role !== 'pointer') return [];
    const count = subjects.get(unit.sense);
    if (count !== undefined && isVerbUnit(units[at + 1])) return subjectTold(units, at, count, scene);
    if (unit.sense === 'it' && isVerbUnit(units[at - 1])) return objectTold(units, at, scene);
    const owner = owners.get(unit.sense);
    return owner === undefined ? [] : ownerTold(units, at, owner, scene);
  });
}

function subjectTold(units: readonly Unit[], at: number, count: 'one' | 'many', scene: Scene): Unit[][] {
  const noun = nounFor(units, at, count, scene);
  if (noun === undefined) return [];
  const told = [...placed(noun, units[at]), ...units.slice(at + 1)];
  const before = spanBefore(units, at);
  return before === undefined ? [told] : [told, [...told.slice(0, endOfPart(told, 0)), ...before]];
}

/** `a year after it had rejected the plan`: it had rejected it a year earlier. */
function spanBefore(units: readonly Unit[], at: number): Unit[] | undefined {
  const [mark, span, after] = units.slice(Math.max(0, at - 3), at);
  const isSpan = span?.kind === 'word' ? span.time === true : span?.kind === 'number';
  const isAfter = after?.kind === 'small' && after.sense === 'after';
  if (mark?.kind !== 'break' || span === undefined || !isSpan || !isAfter) return undefined;
  return [span, wordAt(after, 'earlier')];
}

/** `The cost is disputed. The treasury puts it at 2 million`: the one noun of the sentence before. */
function objectTold(units: readonly Unit[], at: number, { before }: Scene): Unit[][] {
  const nouns = (before ?? []).filter(
    (unit) => unit.kind === 'number' || (isNominal(unit) && !(unit.kind === 'word' && !unit.definite)),
  );
  const [only, another] = nouns;
  const noun = before?.[0];
  const pronoun = units[at];
  if (only === undefined || another !== undefined || noun !== only || noun.kind !== 'word' || !noun.definite)
    return [];
  if (
    noun.count === 'many' ||
    pronoun === undefined ||
    units.slice(0, at).some((unit) => unit.kind === 'small')
  )
    return [];
  return [[...units.slice(0, at), ...placed([noun], pronoun), ...units.slice(at + 1)]];
}

/** « son bénéfice a reculé » → « le bénéfice de Voltane a reculé ». */
function ownerTold(units: readonly Unit[], at: number, count: 'one' | 'many', scene: Scene): Unit[][] {
  const noun = nounFor(units, at, count, scene);
  const pronoun = units[at];
  const end = endOfNouns(units, at + 1);
  const first = units[at + 1];
  if (noun === undefined || pronoun === undefined || end === at + 1 || first?.kind !== 'word') return [];
  const of: Unit = { kind: 'small', start: pronoun.end, end: pronoun.end, role: 'link', sense: 'of' };
  return [
    [
      ...units.slice(0, at),
      { ...first, definite: true },
      ...units.slice(at + 2, end),
      of,
      ...placed(noun, pronoun),
      ...units.slice(end),
    ],
  ];
}

/** The noun's units at the pronoun's place. */
function placed(noun: readonly Unit[], pronoun: Unit | undefined): Unit[] {
  const end = pronoun?.end ?? 0;
  return noun.map((unit) => ({ ...unit, start: end, end }));
}

/** The subject of the clause before in the same sentence, else of the sentence before. */
function nounFor(
  units: readonly Unit[],
  at: number,
  count: 'one' | 'many',
  scene: Scene,
): Unit[] | undefined {
  const part = units.slice(0, at);
  const own = part.some(isVerbUnit) ? subjectOf(part) : undefined;
  if (own !== undefined) return isOf(own, count) && isSole(own, part, scene) ? own : undefined;
  // « Son chiffre a atteint …; son bénéfice … »: of the same owner.
  const [first] = part;
  const isSameOwner =
    first?.kind === 'small' && owners.get(first.sense) === count && first.role === 'pointer';
  if ((part.some((unit) => isNominal(unit)) && !isSameOwner) || scene.before === undefined) return undefined;
  const before = subjectOf(scene.before);
  const pronoun = units[at];
  const gender = pronoun?.kind === 'small' ? genders.get(pronoun.sense) : undefined;
  return before !== undefined &&
    isOf(before, count) &&
    isSole(before, scene.before, scene) &&
    !isRivalled(before, scene.before, count, gender)
    ? before
    : undefined;
}

/** The noun phrase that is the subject of the first verb: it opens the sentence or stands behind phrases set off from it. */
function subjectOf(units: readonly Unit[]): Unit[] | undefined {
  const verb = units.findIndex(isVerbUnit);
  if (verb < 1) return undefined;
  const comma = units.slice(0, verb).findIndex((unit) => unit.kind === 'break' && unit.mark === ',');
  // `Voltane, founded in 1996, employs`: behind the first comma the subject is described.
  const opens = isNominal(units[0]) ? 0 : comma + 1;
  let to = opens;
  while (to < verb && (isNominal(units[to]) || (isOf_(units[to]) && isNominal(units[to + 1])))) to++;
  const phrase = units.slice(opens, to);
  // « Des fouilles y ont mis au jour »
  while (units[to]?.kind === 'small' && (units[to] as { role: string }).role === 'pointer') to++;
  const behind = units[to];
  const isWhole = to === verb || (behind?.kind === 'break' && behind.mark === ',');
  return phrase.length === 0 || !isWhole ? undefined : phrase;
}

const isOf_ = (unit: Unit | undefined): boolean => unit?.kind === 'small' && unit.sense === 'of';

function isNominal(unit: Unit | undefined): boolean {
  return unit?.kind === 'name' || (unit?.kind === 'word' && !isVerbUnit(unit) && unit.time !== true);
}

function endOfNouns(units: readonly Unit[], from: number): number {
  let to = from;
  while (isNominal(units[to]) || (to > from && isOf_(units[to]) && isNominal(units[to + 1]))) to++;
  return to;
}

function isOf(noun: readonly Unit[], count: 'one' | 'many'): boolean {
  const heads = noun.filter((unit) => unit.kind === 'word');
  if (noun.some((unit) => unit.kind === 'name' && unit.mention.type === 'person')) return false;
  const isMany = heads.some((unit) => unit.kind === 'word' && unit.count === 'many');
  const isOne = heads.some((unit) => unit.kind === 'word' && unit.count === 'one');
  return count === 'many' ? isMany && !isOne : !isMany;
}

/** Whether the noun is named, or of the headline, and nothing else in the sentence is. */
function isSole(noun: readonly Unit[], sentence: readonly Unit[], { about, proper }: Scene): boolean {
  const stands = (unit: Unit) =>
    unit.kind === 'name'
      ? unit.mention.type !== 'place'
      : isNominal(unit) && keysOf(unit).some((key) => about.has(key) || proper.has(key));
  return noun.some(stands) && !sentence.some((unit) => !noun.includes(unit) && stands(unit));
}

/** Whether another noun of the sentence may be meant by a pronoun for so many: `hired a bus firm. It went bust`. */
function isRivalled(
  noun: readonly Unit[],
  sentence: readonly Unit[],
  count: 'one' | 'many',
  gender: 'm' | 'f' | undefined,
): boolean {
  const aside = sentence.findIndex(
    (unit, at) => unit.kind === 'break' && sentence.slice(0, at).some(isVerbUnit),
  );
  return sentence.slice(0, aside < 0 ? sentence.length : aside).some((unit, at) => {
    if (noun.includes(unit) || isFar(sentence, at)) return false;
    if (unit.kind === 'name') return unit.mention.type === 'organisation';
    if (unit.kind !== 'word' || isVerbUnit(unit) || unit.time === true || unit.helped === true) return false;
    if (gender !== undefined && unit.gender !== undefined && unit.gender !== gender) return false;
    return count === 'one' ? unit.count !== 'many' : unit.count !== 'one';
  });
}

/** Senses of prepositions behind which a noun is what a pronoun in the next sentence may mean. */
const near: ReadonlySet<string> = new Set(['in', 'by', 'to', 'with', 'from', 'for', 'on', 'at']);

/** `covers 140 square kilometres of the seabed along that coast`: what only says where or of what an amount is. */
function isFar(sentence: readonly Unit[], at: number): boolean {
  const link = sentence.slice(0, at).findLast((unit) => !isNominal(unit));
  return (
    link?.kind === 'small' && (link.role === 'pointer' || (link.role === 'link' && !near.has(link.sense)))
  );
}

/** What « il » and « elle » tell of whom they mean. */
const genders: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ['il', 'm'],
  ['ils', 'm'],
  ['elle', 'f'],
  ['elles', 'f'],
]);
