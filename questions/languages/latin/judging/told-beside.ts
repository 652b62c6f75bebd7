// What an English or French sentence tells beside its clauses: parts of what it counts, deeds of its subject told by a participle, by how much
// a thing missed its mark, who somebody is to whom something was done. Each as a proposition of its own, its units in their places.

import { withUnit } from '../../../judging/gapped.ts';
import { endOfPart } from '../../../judging/parts.ts';
import { isVerbUnit, type NumberUnit, type Unit, type WordUnit } from '../../../judging/unit.ts';
import { atStart, beingAt, wordAt } from '../../../judging/unwritten.ts';
import { endOfPhrase } from '../../../judging/voices.ts';
import type { LatinLists } from './latin-judging.ts';
import { mainDeed, sideDeeds, subjectBefore } from './side-deeds.ts';
import { isLink, isMark, isWord } from './unit-shapes.ts';

/** Returns the further propositions of a sentence's units. */
export function toldBeside(units: readonly Unit[], lists: LatinLists): Unit[][] {
  return [
    ...namedParts(units),
    ...sideDeeds(units, lists),
    ...missedMarks(units),
    ...ownersOfDeeds(units, lists),
    ...scorers(units, lists),
    ...demands(units, lists),
  ];
}

/** Senses of small words that open a part of what stands before. */
const partOpeners: ReadonlySet<string> = new Set(['including', 'whose']);

/** Verbs behind which an amount says what became of somebody: « a fait douze blessés ». */
const making: ReadonlySet<string> = new Set(['make', 'leave', 'claim', 'faire', 'laisser']);

/** « a arrêté 17 tirs, dont le dernier à la 59e minute », `killed 12 people, including three children`: the part with the verb of the whole. */
function namedParts(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    const isOpener = unit.kind === 'small' && partOpeners.has(unit.sense);
    // Of what a denied whole holds nothing is told.
    if (!isOpener || units.slice(0, at).some((other) => isVerbUnit(other) && other.verb.negated)) return [];
    const to = endOfPart(units, at + 1);
    const part = units.slice(at + 1, to);
    const until = isMark(units[at - 1], ',') ? at - 1 : at;
    let from = until;
    while (isOfPhrase(units, from - 1)) from--;
    const whole = units.slice(from, until);
    const told = part.some(isVerbUnit) ? undefined : namedPart(whole, part);
    if (told === undefined || part.some((other) => other.kind === 'small' && other.role !== 'link'))
      return [];
    const verb = units[from - 1];
    if (isVerbUnit(verb) && verb.lemmas.some((lemma) => making.has(lemma))) return [];
    if (isVerbUnit(verb)) return [[...units.slice(0, from), ...told]];
    const isOpening = from === 0 || units[from - 1]?.kind === 'break';
    const rest = units.slice(to + 1);
    return isOpening && isMark(units[to], ',') && isVerbUnit(rest[0]) ? [[...told, ...rest]] : [];
  });
}

function isOfPhrase(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  return isWord(unit) || unit?.kind === 'number' || unit?.kind === 'name' || (isLink(unit, 'of') && at > 0);
}

/** The part with its noun: its own, which must be another than that of the whole, or that of the whole where it is the first or the last of it. */
function namedPart(whole: readonly Unit[], part: readonly Unit[]): Unit[] | undefined {
  const [first, second] = part;
  const noun = countedIn(whole);
  if (noun === undefined) return undefined;
  if (first?.kind === 'number') {
    const own = countedIn(part);
    const isCount = first.mention.unitKind === 'count' || first.mention.unitKind === 'none';
    if (!isCount || own === undefined || own.lemmas.some((lemma) => noun.lemmas.includes(lemma)))
      return undefined;
    return [...part];
  }
  const isOrdinal = first?.kind === 'word' && first.definite && !isWord(second);
  return isOrdinal ? [first, { ...noun, start: first.end, end: first.end }, ...part.slice(1)] : undefined;
}

/** The noun that an amount at the beginning of a phrase counts. */
function countedIn([amount, next]: readonly Unit[]): WordUnit | undefined {
  if (amount?.kind !== 'number') return undefined;
  if (amount.mention.unitKind === 'none')
    return isWord(next) ? { ...next, count: 'unknown', definite: false } : undefined;
  if (amount.mention.unitKind !== 'count') return undefined;
  const norm = amount.unitLemmas.at(-1) ?? '';
  return wordAt(amount, norm, amount.unitLemmas);
}

/** Prepositions of what was missed: a budget, a plan, a day. */
const marks: readonly string[] = ['over', 'under', 'behind'];

/** `opened in May at a cost of $71 million, four million below budget`: it was four million below budget. */
function missedMarks(units: readonly Unit[]): Unit[][] {
  return units.flatMap((unit, at) => {
    const [mark, link] = [units[at - 1], units[at + 1]];
    const verb = units.findIndex(isVerbUnit);
    const rest = units.slice(at + 2, endOfPart(units, at + 2));
    if (unit.kind !== 'number' || !isMark(mark, ',') || !isLink(link, ...marks) || verb < 1 || verb > at)
      return [];
    // `, critics said`
    if (units.slice(at).some((other) => other.kind === 'word' && other.says === true)) return [];
    if (rest.length === 0 || !rest.every(isWord)) return [];
    const main = mainDeed(units, at);
    if (main === undefined) return [];
    const money = units
      .slice(0, at)
      .findLast(
        (other): other is NumberUnit => other.kind === 'number' && other.mention.unitKind === 'money',
      );
    const amount = unit.mention.unitKind === 'none' && money !== undefined ? withUnit(unit, money) : unit;
    return [
      [...main.subject, beingAt(atStart(unit)), amount, ...(link === undefined ? [] : [link]), ...rest],
    ];
  });
}

/** « l'arrestation du suspect, un homme de 42 ans »: behind what only somebody has done to him or is, the age is his. */
function ownersOfDeeds(units: readonly Unit[], { personal }: LatinLists): Unit[][] {
  return units.flatMap((unit, at) => {
    const [deed, of, owner] = [units[at - 3], units[at - 2], units[at - 1]];
    if (!isMark(unit, ',') || !isWord(deed) || !personal.has(deed.norm) || !isLink(of, 'of')) return [];
    if (!(owner?.kind === 'name' && owner.mention.type === 'person') && !(isWord(owner) && owner.definite))
      return [];
    const part = units.slice(at + 1, endOfPart(units, at + 1));
    const [first] = part;
    if (
      !isWord(first) ||
      first.definite ||
      first.helped === true ||
      first.limits === true ||
      !part.some(isAge)
    )
      return [];
    if (part.some((other) => isVerbUnit(other) || (other.kind === 'small' && other.role !== 'link')))
      return [];
    return [[owner, beingAt(atStart(unit)), ...part]];
  });
}

function isAge(unit: Unit): boolean {
  if (unit.kind === 'word') return /^\d+-year-old$/.test(unit.norm);
  return unit.kind === 'number' && (unit.mention.value.unit === 'an' || unit.mention.value.unit === 'year');
}

/** « a été la meilleure marqueuse avec onze buts »: who is called so scored them. */
function scorers(units: readonly Unit[], { scoring }: LatinLists): Unit[][] {
  return units.flatMap((unit, at) => {
    const verb = isWord(unit)
      ? unit.lemmas.map((lemma) => scoring.get(lemma)).find((found) => found !== undefined)
      : undefined;
    const being = units.slice(0, at).findLastIndex(isVerbUnit);
    const deed = units[being];
    if (verb === undefined || !isVerbUnit(deed) || deed.verb.negated) return [];
    const link = units.findIndex((other, index) => index > at && isLink(other, 'with'));
    const amount = units[link + 1];
    if (link < 0 || amount?.kind !== 'number' || amount.mention.unitKind !== 'count') return [];
    if (units.slice(at + 1, link).some((other) => !isWord(other) && !isLink(other))) return [];
    const subject = subjectBefore(units, being);
    if (subject === undefined) return [];
    return [[...subject, { ...deed, norm: verb, lemmas: [verb] }, amount]];
  });
}

/** « a demandé que la route soit élargie »: he asked for its widening. */
function demands(units: readonly Unit[], { deedsOf }: LatinLists): Unit[][] {
  const that = units.findIndex((unit) => unit.kind === 'small' && unit.role === 'that');
  const verb = units[that - 1];
  const to = endOfPhrase(units, that + 1);
  // « soit », « soient » is no finite verb of its own.
  const noun = units.slice(that + 1, to);
  const [helper, deed] = [units[to - 1], units[to]];
  if (that < 1 || !isVerbUnit(verb) || noun.length === 0 || helper === undefined || deed === undefined)
    return [];
  const at = noun.findIndex((unit) => unit.kind === 'word' && /^soit$|^soient$/.test(unit.norm));
  const being = at < 0 ? -1 : that + 1 + at;
  const participle = units[being + 1];
  if (being < 0 || participle?.kind !== 'word') return [];
  const nouns = participle.lemmas.flatMap((lemma) => deedsOf.get(lemma) ?? []);
  const object = units.slice(that + 1, being);
  const { start, end } = participle;
  return nouns.map((norm) => [
    ...units.slice(0, that),
    {
      kind: 'word' as const,
      start,
      end,
      norm,
      lemmas: [norm],
      count: 'unknown' as const,
      definite: true,
      describes: false,
    },
    { kind: 'small' as const, start: end, end, role: 'link' as const, sense: 'of' },
    ...object,
    ...units.slice(being + 2),
  ]);
}
